import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Lets mocha run the test files, which are written for Jest, in one process that loads them once: only the active mutant
 * changes from run to run. Jest would load all modules again for every mutant.
 */
const require = createRequire(import.meta.url);
const { transformSync } = require("@swc/core");
const { expect } = require("expect");
const { bind } = require("jest-each");
const fastCheck = require("fast-check");
const Mocha = require("mocha");
const hooksOf = require("mocha/lib/interfaces/common");

const root = fileURLToPath(new URL("../..", import.meta.url));

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), compilerOptions(filename));
  module._compile(code, filename);
};

function compilerOptions(filename) {
  return {
    filename,
    swcrc: false,
    sourceMaps: "inline",
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  };
}

// The same random plans in every run, so that what is noticed is noticed again; few of them, and no search for a smaller
// one that fails too, because each mutant has its own run.
const fewPlans = 10;
fastCheck.configureGlobal({ seed: 1, endOnFailure: true });
fastCheck.default = Object.create(fastCheck.default, {
  assert: {
    value: (property, settings = {}) =>
      fastCheck.assert(property, { ...settings, numRuns: Math.min(settings.numRuns ?? fewPlans, fewPlans) }),
  },
});

/** Tests that count how many random plans they have seen. */
const needMany = [
  /random edits the figures are those of the plan evaluated alone$/,
  /^a gain is what a full evaluation of the plan really mended gains/,
  /^what a measure is said to gain is what it gains/,
];

// In the place of mocha's own globals, since Stryker takes no other name of an interface.
Mocha.interfaces.bdd = (rootSuite) => {
  rootSuite.on("pre-require", (context, file, mocha) => {
    // A suite for each file, so that its hooks are its own and tests of the same name in two files are told apart.
    const suites = [Mocha.Suite.create(rootSuite, relative(root, file))];
    const hooks = hooksOf(suites, context, mocha);
    const describe = (title, fn) => void hooks.suite.create({ title, file, fn });
    const test = (title, fn) => {
      if (needMany.some((many) => many.test(title))) return;
      suites[0].addTest(Object.assign(new Mocha.Test(title, fn), { file }));
    };
    const { beforeEach, afterEach, before: beforeAll, after: afterAll } = hooks;
    Object.assign(test, { each: bind(test) });
    Object.assign(describe, { each: bind(describe, false) });
    Object.assign(context, { expect, describe, test, it: test, beforeAll, afterAll, beforeEach, afterEach });
  });
};
