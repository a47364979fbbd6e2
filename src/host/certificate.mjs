// The certificate of https://localhost, where office-addin-dev-certs keeps it, so that sideloading finds the same one.
import { X509Certificate } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const folder = join(homedir(), ".office-addin-dev-certs");
const paths = {
  ca: join(folder, "ca.crt"),
  cert: join(folder, "localhost.crt"),
  key: join(folder, "localhost.key"),
};
const validDays = 30;

/** Reuses the certificate that is there and valid; else makes one, without touching the computer's trust store. */
export async function localhostCertificate() {
  const known = await read();
  if (known && isValid(known.cert)) return known;
  const { generateCertificates } = await import("office-addin-dev-certs");
  await mkdir(folder, { recursive: true });
  await quietly(() => generateCertificates(paths.ca, paths.cert, paths.key, validDays, ["127.0.0.1", "localhost"]));
  const made = await read();
  if (!made) throw new Error(`No se pudo crear el certificado de localhost en ${folder}.`);
  return made;
}

async function read() {
  try {
    const [cert, key] = await Promise.all([readFile(paths.cert), readFile(paths.key)]);
    return { cert, key };
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

function isValid(pem) {
  const tomorrow = Date.now() + 86_400_000;
  return new Date(new X509Certificate(pem).validTo).getTime() > tomorrow;
}

/** The generator reports on the console in English; its errors still come as exceptions. */
async function quietly(work) {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
