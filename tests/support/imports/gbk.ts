/** GBK of the two-byte characters, found by decoding them all: Node decodes GBK and does not encode it. */
function table(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  return codes;
}

/** A text as a Chinese Excel saves it. Throws where GBK has no such character. */
export function encodeGbk(text: string): Uint8Array {
  const codes = table();
  const bytes = [...text].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    const found = code < 0x80 ? [code] : codes.get(sign);
    if (found === undefined) throw new Error(`GBK has no ${sign}`);
    return found;
  });
  return new Uint8Array(bytes);
}
