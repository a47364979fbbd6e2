// Four bundles from one source tree:
//   addin     what Excel loads: one page with functions, commands and task pane (design decision 1)
//   host      the preview page, with the Univer grid
//   headless  the same host without a page, for the contract tests and benchmarks in Node
//   cli       the command line `articula`
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { FunctionLanguagesPlugin, metadataFiles } = require("./src/functions/metadata.cjs");
const { HelpPagesPlugin } = require("./src/help/help-pages.cjs");
const spanishHelp = require("./src/i18n/es/function-help.json");

const servedFrom = (process.env.ARTICULA_URL ?? "https://localhost:3000").replace(/\/$/, "");

const from = (...parts) => path.resolve(__dirname, ...parts);

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target,
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
});

// Only what Excel downloads is minimized: elsewhere names in an error and a quick build are worth more than bytes.
const common = (name, production) => ({
  name,
  mode: production ? "production" : "development",
  devtool: production ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
});

const node = (name, production, entry, folder) => ({
  ...common(name, production),
  target: "node20",
  optimization: { minimize: false },
  entry,
  output: { path: from("dist", folder), filename: "[name].js", library: { type: "commonjs2" }, clean: true },
  module: { rules: [swc("es2022")] },
});

function addin(production) {
  return {
    ...common("addin", production),
    target: ["web", "es2020"],
    entry: {
      functions: from("src/functions/functions.ts"),
      // One copy of the shared modules for the whole page: functions and pane see the same live plan.
      taskpane: { import: from("src/taskpane/index.tsx"), dependOn: "functions" },
    },
    output: { path: from("dist/addin"), filename: "[name].js", clean: true },
    module: { rules: [swc("es2020")] },
    plugins: [
      new CustomFunctionsMetadataPlugin({
        output: metadataFiles.es,
        input: [from("src/functions/plan-functions.ts"), from("src/functions/range-functions.ts")],
      }),
      new FunctionLanguagesPlugin({ es: spanishHelp }),
      new HelpPagesPlugin(from("docs")),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: from("src/taskpane/taskpane.html"),
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        // Blocking and in this order: a cell may calculate before a deferred script has associated its function.
        scriptLoading: "blocking",
        inject: "body",
      }),
      new CopyPlugin({
        patterns: [
          { from: from("assets"), to: "assets" },
          { from: from("src/commands/*.json"), to: "[name][ext]" },
          // Where the add-in will be served: ARTICULA_URL=https://example.org/articula npm run build
          { from: from("manifest.xml"), transform: (manifest) => manifest.toString().replaceAll("https://localhost:3000", servedFrom) },
        ],
      }),
    ],
  };
}

// Word breaking of Univer's text documents in some 70 languages; its default and Spanish stay.
const withoutHyphenation = () =>
  new webpack.IgnorePlugin({ resourceRegExp: /^\.\/(?!en-|es-|index|facade)[a-z]+-[-\w]*\.js$/, contextRegExp: /@univerjs[\\/]engine-render[\\/]lib[\\/]es$/ });

function host(production) {
  return {
    ...common("host", production),
    target: ["web", "es2022"],
    optimization: { minimize: false },
    entry: { preview: from("src/host/preview.ts") },
    output: { path: from("dist/host"), filename: "[name].js", clean: true },
    module: {
      rules: [swc("es2022"), { test: /\.css$/, use: ["style-loader", "css-loader"] }],
    },
    plugins: [
      withoutHyphenation(),
      new HtmlPlugin({ filename: "index.html", template: from("src/host/preview.html"), scriptLoading: "defer" }),
    ],
  };
}

module.exports = (_environment, argv) => {
  const production = argv.mode !== "development";
  return [
    addin(production),
    host(production),
    {
      ...node("headless", production, { host: from("src/host/headless.ts") }, "headless"),
      plugins: [withoutHyphenation()],
    },
    {
      ...node("cli", production, { articula: from("src/cli/articula.ts"), "evaluate-worker": from("src/cli/many/evaluate-worker.ts") }, "cli"),
      plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
    },
  ];
};
