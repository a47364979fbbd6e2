const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The signature and the first chunk, which says how large the picture is: 33 bytes. */
const headLength = 44;

/** The size in pixels that a PNG file in base64 states; null for what is not one. */
export function pngSize(base64: string): { width: number; height: number } | null {
  if (!/^[A-Za-z0-9+/]{44,}={0,2}$/.test(base64) || base64.length % 4 !== 0) return null;
  const head = pictureBytes(base64.slice(0, headLength));
  const isPng = signature.every((byte, at) => head[at] === byte) && String.fromCharCode(...head.slice(12, 16)) === "IHDR";
  if (!isPng) return null;
  const numbers = new DataView(head.buffer);
  return { width: numbers.getUint32(16), height: numbers.getUint32(20) };
}

export function pictureBytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

export function pictureText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
