/**
 * What is seen is known by its name's hash: FNV-1a (Fowler, Noll and Vo) over the characters, the bits mixed at the end as
 * MurmurHash3 does. A name's beginning is hashed once and gone on from, so that no name has to be put together.
 */
const basis = 0x811c9dc5;

const hashedOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** How the hash stands after `text`. */
export function hashedSoFar(text: string, from: number = basis): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = hashedOn(hash, text.charCodeAt(at));
  return hash;
}

/** The hash of a name whose beginning stands at `from`: 32 bits, with a sign, as the engine keeps such numbers in place. */
export const hashOf = (text: string, from: number = basis): number => mixed(hashedSoFar(text, from));

/** The hash of a name in UTF-8, from one byte to another, without making a text of it. */
export function hashOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = basis;
  for (let at = from; at < to;) {
    const lead = bytes[at++]!;
    const more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let code = more === 0 ? lead : lead & (0x3f >> more);
    for (let one = 0; one < more; one++) code = (code << 6) | (bytes[at++]! & 0x3f);
    if (code < 0x10000) hash = hashedOn(hash, code);
    else {
      const beyond = code - 0x10000;
      hash = hashedOn(hashedOn(hash, 0xd800 + (beyond >> 10)), 0xdc00 + (beyond & 0x3ff));
    }
  }
  return mixed(hash);
}

function mixed(last: number): number {
  let hash = last;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
