import { productVersion } from "../../app/product-version";
import type { CliTexts } from "../../i18n/es/cli";
import { figuresOf, type EvaluationFigures } from "../figures";
import { OutputWriter } from "../output-writer";
import { PlanFiles } from "../plan-files";
import { sentenceOf } from "../sentence-of";
import type { FileAnswer, FileTask, WorkerSettings } from "./file-task";
import { contentHash } from "./plan-folder";
import { printLine } from "./result-line";

/** The line of one file: its figures, or why there are none. Whatever is wrong with the file is in the line, and nothing is thrown. */
export async function evaluateFile({ file, path }: FileTask, { language, summary }: WorkerSettings, texts: CliTexts): Promise<FileAnswer> {
  const remarks: string[] = [];
  const remark = (sentence: string): void => void remarks.push(sentence);
  const files = new PlanFiles(texts, remark, new OutputWriter(texts, language, { overwrite: false, dryRun: true }, remark));
  let sha256: string | null = null;
  try {
    const bytes = files.readBytes(path);
    sha256 = contentHash(bytes);
    const figures = figuresOf(await files.planIn(path, bytes)).json();
    const evaluation = summary ? withoutGoals(figures) : figures;
    return { line: printLine({ file, articula: productVersion, sha256, evaluation, remarks }), trouble: null };
  } catch (error) {
    const trouble = sentenceOf(error, language).replaceAll("\n", " ");
    return { line: printLine({ file, articula: productVersion, sha256, trouble }), trouble };
  }
}

/** The figures of the plan, its years, sources and requirements: what grows with the goals is left out. */
function withoutGoals(figures: EvaluationFigures): EvaluationFigures {
  return Object.fromEntries(Object.entries(figures).filter(([key]) => key !== "goals" && key !== "progress"));
}
