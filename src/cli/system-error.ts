import { dirname } from "node:path";
import { fill } from "../i18n/fill";
import type { CliTexts } from "../i18n/es/cli";
import { CommandError } from "./command-error";

/** What the system says of a file, as a sentence with what to do. Its own message is in English and may name a temporary file. */
export function systemError(cause: unknown, file: string, doing: "reading" | "writing", texts: CliTexts): CommandError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "?";
  const { system } = texts;
  const sentence = ((): string => {
    switch (code) {
      case "ENOENT":
      case "ENOTDIR":
        return doing === "reading" ? texts.notFound : system.noFolder;
      case "EISDIR":
        return system.isFolder;
      case "EACCES":
      case "EPERM":
      case "EROFS":
        return doing === "reading" ? system.mayNotRead : system.mayNotWrite;
      case "EBUSY":
      case "ETXTBSY":
        return system.inUse;
      case "ENOSPC":
      case "EDQUOT":
        return system.diskFull;
      case "ERR_FS_FILE_TOO_LARGE":
      case "EFBIG":
        return system.tooLarge;
      case "ENAMETOOLONG":
        return system.nameTooLong;
      default:
        return doing === "reading" ? texts.notReadable : texts.notWritable;
    }
  })();
  return new CommandError(fill(sentence, { file, folder: dirname(file), code }));
}
