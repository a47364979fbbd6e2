// `npm run start:excel` and `npm run stop:excel`: loads the add-in into the Excel of this computer (Windows or Mac).
// Microsoft's office-addin-debugging is called through npx on demand: some registries lack a package it needs.
import { spawn, spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt, ensurePackages, servedBundles } from "./install.mjs";

const debuggingTool = "office-addin-debugging@7.0.0";
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const npx = (...args) => spawnSync("npx", ["--yes", ...args], { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status === 0;

const byHand = `
Excel could not be asked to load the add-in. By hand:
  Mac      copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and restart Excel.
  Windows  put manifest.xml in a shared folder, add it under File › Options › Trust Center › Trusted Add-in Catalogs,
           and insert Articula from Insert › My Add-ins › Shared Folder.
  Web      Insert › Add-ins › Upload My Add-in, and choose manifest.xml.
Keep npm start running meanwhile.`;

if (process.argv[2] === "stop") {
  process.exit(npx(debuggingTool, "stop", "manifest.xml") ? 0 : 1);
}
if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("Excel for the desktop runs on Windows and Mac. Here, use npm start, or Excel on the web with manifest.xml.");
  process.exit(1);
}
ensurePackages(root);
ensureBuilt(root, servedBundles);
if (!npx("office-addin-dev-certs", "install")) {
  console.error("The localhost certificate was not trusted: Excel will refuse the add-in. Run it again and accept the question.");
  process.exit(1);
}
const { startServer } = await import("./server.mjs");
try {
  const { url } = await startServer({ port: 3000 });
  console.log(`Serving the add-in at ${url}. Stop with Ctrl+C, then npm run stop:excel.`);
} catch (error) {
  if (error?.code !== "EADDRINUSE") throw error;
  console.log("Port 3000 is in use: taking it that npm start is running.");
}
// Not waited for: Excel asks the server above for its pages while it starts.
const excel = spawn("npx", ["--yes", debuggingTool, "start", "manifest.xml", "desktop", "--no-debug"], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
excel.once("exit", (code) => {
  if (code !== 0) console.error(byHand);
});
