/** Bytes of the shortest part that is searched for. */
export const WINDOW = 8;
/** A window of fewer different bytes, such as a line of hyphens, identifies nothing. */
const FEWEST_DIFFERENT = 3;

/** Any odd number with well-mixed bits; the hash is a polynomial in it, modulo 2^32. */
const BASE = 0x01_00_01_93;
const LEAVING = Array.from({ length: WINDOW - 1 }).reduce<number>(
  (power) => Math.imul(power, BASE),
  1,
);

/** Calls `visit` with the hash and the position of every window of a string of bytes. */
export function visitWindows(bytes: string, visit: (hash: number, at: number) => void): void {
  let hash = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (at >= WINDOW) hash -= Math.imul(bytes.charCodeAt(at - WINDOW), LEAVING);
    hash = (Math.imul(hash, BASE) + bytes.charCodeAt(at)) | 0;
    if (at >= WINDOW - 1) visit(hash, at - WINDOW + 1);
  }
}

/**
 * All windows of some strings, each with the position of its first occurrence. Looking a window up
 * takes constant time, so a search takes time linear in what is searched.
 */
export class WindowTable {
  private readonly bytes: string;
  private readonly mask: number;
  private readonly hashes: Int32Array;
  /** Position in `bytes`, plus one; 0 for a free slot. */
  private readonly places: Uint32Array;

  /** @param bytes all strings one after the other; no window crosses from one into the next */
  constructor(bytes: readonly string[]) {
    this.bytes = bytes.join('');
    let size = 16;
    while (size < this.bytes.length * 2) size *= 2;
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.places = new Uint32Array(size);
    let start = 0;
    for (const part of bytes) {
      const offset = start;
      visitWindows(part, (hash, at) => this.add(hash, offset + at));
      start += part.length;
    }
  }

  /** The position of a window in the strings of this table; undefined where they do not have it. */
  find(hash: number, text: string, at: number): number | undefined {
    const place = (this.places[this.slotOf(hash, text, at)] as number) - 1;
    return place < 0 ? undefined : place;
  }

  private add(hash: number, at: number): void {
    const slot = this.slotOf(hash, this.bytes, at);
    if (this.places[slot] !== 0 || isUniform(this.bytes, at)) return;
    this.hashes[slot] = hash;
    this.places[slot] = at + 1;
  }

  /** Where the window is, or the free slot where it would be. */
  private slotOf(hash: number, text: string, at: number): number {
    let slot = hash & this.mask;
    for (;;) {
      const place = this.places[slot] as number;
      if (place === 0) return slot;
      if (this.hashes[slot] === hash && this.isSame(place - 1, text, at)) return slot;
      slot = (slot + 1) & this.mask;
    }
  }

  private isSame(place: number, text: string, at: number): boolean {
    for (let i = 0; i < WINDOW; i += 1) {
      if (this.bytes.charCodeAt(place + i) !== text.charCodeAt(at + i)) return false;
    }
    return true;
  }
}

function isUniform(bytes: string, at: number): boolean {
  return new Set(bytes.slice(at, at + WINDOW)).size < FEWEST_DIFFERENT;
}
