import { parentPort, workerData } from "node:worker_threads";
import { cliTextsIn } from "../../i18n/cli-texts";
import { evaluateFile } from "./evaluate-file";
import type { FileTask, WorkerSettings } from "./file-task";

// Where a worker thread of `evaluate --many` begins: a file comes in, its line goes out.
const settings = workerData as WorkerSettings;
const texts = cliTextsIn(settings.language);

parentPort?.on("message", async (task: FileTask) => parentPort?.postMessage(await evaluateFile(task, settings, texts)));
