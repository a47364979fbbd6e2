const transform = {
  "^.+\\.(t|j)sx?$|\\.mjs$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

const path = require("node:path");

const rootDir = path.resolve(__dirname, "..");

const common = {
  rootDir,
  transform,
  // hucre and marked are published as ES modules only. What is built runs as it is; looking through it again costs seconds.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|marked)/)", "<rootDir>/dist/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};

const suite = (name, folders, extra = {}) => ({
  ...common,
  displayName: name,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  ...extra,
});

module.exports = {
  rootDir,
  projects: [
    suite("node", ["unit", "rules", "cases", "contract", "golden", "architecture", "real", "cli", "functions", "headless", "faults", "hostile", "libreoffice"]),
    suite("taskpane", ["taskpane"], { testEnvironment: "jsdom", setupFiles: ["<rootDir>/test/taskpane/setup.ts"] }),
    suite("host", ["host"], { testTimeout: 120000 }),
    suite("soak", ["soak"]),
  ],
  testTimeout: 30000,
  // Jest would leave one processor free, and of two that is half.
  maxWorkers: "100%",
  // What suites leave behind in a process slows those that come after it, with each collection: beyond this another one begins.
  workerIdleMemoryLimit: "500MB",
};
