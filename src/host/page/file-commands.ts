import { openXlsx } from "../files/open-xlsx";
import { saveXlsx } from "../files/save-xlsx";
import { emptyWorkbook } from "../grid/empty-workbook";
import type { Book } from "../model/book";
import { WorkbookError, type WorkbookErrorCode } from "../../workbook/workbook-error";

export interface FileControls {
  newBook: HTMLElement;
  open: HTMLElement;
  save: HTMLElement;
  input: HTMLInputElement;
  message: HTMLElement;
}

const sentences: Partial<Record<WorkbookErrorCode, string>> = {
  "not-a-workbook": "no es un libro de Excel (.xlsx).",
  encrypted: "está protegido con contraseña. Quítela en Excel y ábralo de nuevo.",
  damaged: "está incompleto o dañado. Ábralo en Excel, guárdelo otra vez y vuelva a intentarlo.",
  "too-large": "es demasiado grande para la vista previa.",
};

/** New, open and save. A file that cannot be opened leaves the workbook as it is. */
export class FileCommands {
  private name = "Libro1.xlsx";

  constructor(
    private readonly book: Book,
    private readonly controls: FileControls,
  ) {
    controls.newBook.addEventListener("click", () => {
      this.say(null);
      this.name = "Libro1.xlsx";
      book.grid.open(emptyWorkbook());
    });
    controls.open.addEventListener("click", () => controls.input.click());
    controls.input.addEventListener("change", () => void this.openChosen());
    controls.save.addEventListener("click", () => void this.download());
  }

  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    try {
      await openXlsx(this.book, bytes, name);
      this.name = name;
      this.say(null);
    } catch (error) {
      const sentence = error instanceof WorkbookError ? sentences[error.code] : undefined;
      if (!sentence) console.error(error);
      this.say(`No se pudo abrir «${name}»: ${sentence ?? "ocurrió un error inesperado."} El libro sigue como estaba.`);
    }
  }

  saveBytes(): Promise<Uint8Array> {
    return saveXlsx(this.book);
  }

  private async openChosen(): Promise<void> {
    const { input } = this.controls;
    const file = input.files?.[0];
    if (!file) return;
    await this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
    // The same file can be chosen again.
    input.value = "";
  }

  private async download(): Promise<void> {
    try {
      const bytes = await this.saveBytes();
      const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
      link.download = this.name;
      link.click();
      URL.revokeObjectURL(link.href);
      this.say(null);
    } catch (error) {
      console.error(error);
      this.say("No se pudo guardar el libro. Los datos siguen en la cuadrícula.");
    }
  }

  private say(text: string | null): void {
    this.controls.message.hidden = text === null;
    this.controls.message.textContent = text ?? "";
  }
}
