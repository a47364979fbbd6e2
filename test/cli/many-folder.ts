import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const program = join(__dirname, "../../dist/cli/articula.js");

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

/** A folder of a test, in which the built program runs as a user runs it. */
export class ManyFolder {
  readonly path = mkdtempSync(join(tmpdir(), "articula-many-"));

  constructor() {
    if (!existsSync(program)) throw new Error("dist/cli is missing: run npm run build first");
  }

  at(name: string): string {
    return join(this.path, name);
  }

  run(...args: string[]): Ended {
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8", cwd: this.path, maxBuffer: 1e9 });
    return { code: status, signal, out: stdout, err: stderr };
  }

  /** The same in a shell that lets a program write files of so many kilobytes only. */
  runWithLimit(kilobytes: number, ...args: string[]): Ended {
    const { status, signal, stdout, stderr } = spawnSync("bash", ["-c", `ulimit -f ${kilobytes}; exec "$0" "$@"`, process.execPath, program, ...args], {
      encoding: "utf8",
      cwd: this.path,
    });
    return { code: status, signal, out: stdout, err: stderr };
  }

  /** Sends a signal to the program as soon as a file has so many lines. */
  async interrupt(signal: NodeJS.Signals, file: string, lines: number, ...args: string[]): Promise<Ended> {
    const child = spawn(process.execPath, [program, ...args], { cwd: this.path });
    let [out, err] = ["", ""];
    child.stdout.on("data", (data) => (out += String(data)));
    child.stderr.on("data", (data) => (err += String(data)));
    const look = setInterval(() => {
      if (existsSync(this.at(file)) && this.linesOf(file).length >= lines) child.kill(signal);
    }, 10);
    const [code, by] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => child.on("close", (...end) => resolve(end)));
    clearInterval(look);
    return { code, signal: by, out, err };
  }

  /** The whole lines of a file. */
  linesOf(file: string): string[] {
    return readFileSync(this.at(file), "utf8").split("\n").slice(0, -1);
  }

  /** The results in a file, by the name of what was evaluated. A name that comes twice is an error. */
  results(file: string): Map<string, Result> {
    const results = new Map<string, Result>();
    for (const line of this.linesOf(file)) {
      const result = JSON.parse(line) as Result;
      if (results.has(result.file)) throw new Error(`${result.file} comes twice`);
      results.set(result.file, result);
    }
    return results;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export interface Result {
  file: string;
  articula: string;
  sha256: string | null;
  evaluation?: Record<string, unknown>;
  remarks?: string[];
  trouble?: string;
}
