import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** LibreOffice where it is installed; tests that need it are skipped elsewhere. */
export const libreOffice = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find(existsSync);

/** What LibreOffice makes of a workbook when it saves it in another format (`xlsx`, `fods`, `pdf`). */
export function convertedByLibreOffice(bytes: Uint8Array, format: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "articula-"));
  try {
    writeFileSync(join(folder, "libro.xlsx"), bytes);
    const out = join(folder, "out");
    execFileSync(
      libreOffice ?? "",
      [`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--convert-to", format, "--outdir", out, join(folder, "libro.xlsx")],
      { stdio: "ignore", timeout: 100000 },
    );
    return readFileSync(join(out, `libro.${format.split(":")[0] ?? format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
