import { systemError } from "../../src/cli/system-error";
import { cliTexts as english } from "../../src/i18n/en/cli";
import { cliTexts as spanish } from "../../src/i18n/es/cli";

const failure = (code: string): Error => Object.assign(new Error(`${code}: operation failed, open '/datos/plan.xlsx.123.part'`), { code });

describe("what the system says of a file", () => {
  test.each<[string, "reading" | "writing", RegExp]>([
    ["ENOENT", "reading", /^No se encontró el archivo «d\/plan\.xlsx»/],
    ["ENOENT", "writing", /^No existe la carpeta «d»/],
    ["EISDIR", "writing", /es una carpeta/],
    ["EACCES", "reading", /^No hay permiso para leer/],
    ["EPERM", "writing", /^No hay permiso para escribir .* abierto en otro programa/],
    ["EBUSY", "writing", /está abierto en otro programa/],
    ["ENOSPC", "writing", /^No hay espacio en el disco/],
    ["EIO", "reading", /^No se pudo leer «d\/plan\.xlsx» \(EIO\)/],
    ["EIO", "writing", /^No se pudo escribir «d\/plan\.xlsx» \(EIO\)/],
  ])("%s while %s", (code, doing, sentence) => {
    const { message } = systemError(failure(code), "d/plan.xlsx", doing, spanish);
    expect(message).toMatch(sentence);
    for (const said of [message, systemError(failure(code), "d/plan.xlsx", doing, english).message]) {
      expect(said).not.toMatch(/\.part|operation failed|[{}]/);
    }
  });
});
