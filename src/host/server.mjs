// Serves the preview page, the add-in for it and for a real Excel, and Microsoft's office.js from node_modules.
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { localhostCertificate } from "./certificate.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const panePrefix = "/preview/pane/";
const officePrefix = "/office/";
const cdnScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * @param {import("./server.mjs").ServerOptions} [options]
 * @returns {Promise<import("./server.mjs").PreviewServer>}
 */
export async function startServer(options = {}) {
  const addinFolder = options.addinFolder ?? join(root, "dist", "addin");
  const manifestFile = options.manifestFile ?? join(addinFolder, "manifest.xml");
  const hostFolder = options.hostFolder ?? join(root, "dist", "host");
  const officeFolder = join(root, "node_modules", "@microsoft", "office-js", "dist");
  // `dev` reads the files at each request: a new build is seen without a restart.
  const folder = (path) => sirv(path, { dev: true, etag: true });
  const [host, addin, office] = [hostFolder, addinFolder, officeFolder].map(folder);

  const server = createServer(await localhostCertificate(), (request, response) => {
    // Excel on the web loads the add-in from another origin.
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cache-Control", "no-cache");
    route(request, response).catch((error) => {
      response.writeHead(error.code === "ENOENT" ? 404 : 500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(error.code === "ENOENT" ? "No encontrado" : String(error));
    });
  });

  async function route(request, response) {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const notFound = () => {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("No encontrado");
    };
    if (pathname === "/manifest.xml") return sendText(response, "application/xml", await readFile(manifestFile, "utf8"));
    if (pathname.startsWith(panePrefix)) {
      const inside = pathname.slice(panePrefix.length - 1);
      // Only the pages are touched: they name the script that in the preview comes from node_modules.
      if (inside.endsWith(".html")) return sendText(response, "text/html", await panePage(inside));
      request.url = inside;
      return addin(request, response, notFound);
    }
    if (pathname.startsWith(officePrefix)) {
      request.url = pathname.slice(officePrefix.length - 1);
      return office(request, response, notFound);
    }
    return host(request, response, () => addin(request, response, notFound));
  }

  async function panePage(path) {
    if (path.includes("..")) throw Object.assign(new Error("No encontrado"), { code: "ENOENT" });
    const page = await readFile(join(addinFolder, ...path.split("/")), "utf8");
    return page.replaceAll(cdnScript, "/office/office.js");
  }

  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 3000, "localhost", resolve);
  });
  return {
    url: `https://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

function sendText(response, type, text) {
  response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` });
  response.end(text);
}
