import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** A folder imports only from folders to its left (design: one direction). */
const mayImport = {
  plan: [],
  catalog: ["plan"],
  method: ["plan", "catalog"],
  rules: ["plan", "catalog", "method"],
  workbook: ["plan"],
  sheets: ["plan", "catalog", "workbook", "i18n"],
  app: ["plan", "catalog", "method", "rules", "workbook", "sheets", "i18n"],
  functions: ["app", "method", "plan", "i18n", "workbook"],
  taskpane: ["app", "functions", "commands", "method", "rules", "plan", "sheets", "workbook", "i18n"],
  commands: ["app", "workbook", "i18n"],
  cli: ["app", "workbook", "plan", "method", "rules", "sheets", "i18n"],
  host: ["workbook"],
  help: [],
  i18n: [],
};

const folders = Object.keys(mayImport);
const zones = folders.flatMap((folder) => {
  const closed = folders.filter((other) => other !== folder && !mayImport[folder].includes(other));
  const message = `src/${folder} may import only from: ${mayImport[folder].join(", ") || "nothing"}.`;
  // Another folder of src is as many steps up as the file is deep in its own.
  return [1, 2, 3].map((depth) => ({
    files: [`src/${folder}/${"*/".repeat(depth - 1)}*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ regex: `^(\\.\\./){${depth}}(${closed.join("|")})/`, message }] }],
    },
  }));
});

const hostGlobals = ["Excel", "Office", "CustomFunctions", "OfficeExtension"].map((name) => ({
  name,
  message: "Host globals live in workbook/officejs, functions, commands and taskpane/index only.",
}));

export default tseslint.config(
  { ignores: ["dist", "node_modules", "coverage", "test-output"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-console": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: "error",
    },
  },
  ...zones,
  {
    files: ["src/workbook/officejs/**", "src/functions/**", "src/commands/**", "src/taskpane/index.tsx"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    ignores: ["test/properties.ts"],
    rules: { "no-restricted-imports": ["error", { name: "fast-check", message: "Take it from test/properties.ts, which gives it the seed of the run." }] },
  },
  {
    // Read by Node as they are.
    files: ["**/*.config.js", "src/help/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/cli/articula.ts", "src/host/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["src/workbook/officejs/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
);
