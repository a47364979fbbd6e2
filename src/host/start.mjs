// `npm start`: everything needed to see Articula without Excel, and to sideload it into Excel.
// Nothing is imported that `npm ci` has yet to install.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBuilt, ensurePackages, isBuilt, servedBundles } from "./install.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const usage = "Uso: npm start -- [--port 3000] [--no-build]";

class Trouble extends Error {}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string", default: "3000" }, "no-build": { type: "boolean", default: false } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Trouble(`--port ${values.port} no es un puerto.`);
    return { port, build: !values["no-build"] };
  } catch (error) {
    throw new Trouble(`${error.message}\n${usage}`);
  }
}

async function listen(port) {
  const { startServer } = await import("./server.mjs");
  try {
    return await startServer({ port });
  } catch (error) {
    if (error.code === "EADDRINUSE") {
      throw new Trouble(`El puerto ${port} está ocupado. Elija otro: npm start -- --port ${port + 1}`);
    }
    if (error.code === "EACCES") throw new Trouble(`No hay permiso para usar el puerto ${port}. Elija uno mayor que 1023.`);
    throw error;
  }
}

async function start() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) throw new Trouble(`Articula necesita Node 20 o posterior; este es ${process.version}.`);
  const { port, build } = readOptions();
  ensurePackages(root);
  if (build) ensureBuilt(root, servedBundles);
  if (!isBuilt(root, servedBundles)) throw new Trouble("Falta la construcción en dist/. Ejecute npm start sin --no-build.");
  const server = await listen(port);
  console.log(`
Vista previa   ${server.url}
               El certificado es de este equipo: el navegador pide confirmarlo la primera vez.

En Excel       Windows y Mac: npm run start:excel (en otra terminal)
               Excel en la web: Inicio > Complementos > Más complementos > Cargar mi complemento,
               y elija manifest.xml.${server.url.endsWith(":3000") ? "" : "\n               Para Excel, el puerto debe ser 3000, el del manifiesto."}

Ctrl+C termina.`);
  process.once("SIGINT", () => void server.close().then(() => process.exit(0)));
}

start().catch((error) => {
  console.error(error instanceof Trouble ? error.message : error);
  process.exitCode = 1;
});
