/** JSON with the place of every value; numbers as Go reads them: int if it fits 64 bits, otherwise float. */

import { lineAt } from '@dhallmark/kubernetes-objects/line-at';

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { FALSE, TRUE, floatScalar, intScalar, textScalar } from '../tree/scalar.ts';
import type { Branch, Entry, List, Scalar, TreeNode } from '../tree/tree.ts';

export interface JsonSlot {
  readonly start: number;
  readonly end: number;
}

/** One member of the top object, from its key to the end of its value. */
export interface JsonMember {
  readonly key: string;
  readonly node: TreeNode;
  readonly start: number;
  readonly end: number;
}

export interface JsonDocument {
  readonly root: Branch;
  readonly members: readonly JsonMember[];
  readonly slots: readonly JsonSlot[];
  /** Where `{` and `}` of the top object are. */
  readonly open: number;
  readonly close: number;
}

/** Throws Fault `malformed-file` with the line, or `unsupported-content` when it is not an object. */
export function readJson(source: string): JsonDocument {
  const reader = new JsonReader(source);
  return reader.document();
}

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** Where characters that can be in a string as they are end. */
// eslint-disable-next-line no-control-regex
const SPECIAL = /["\\\u0000-\u001f]/g;
const SPACE = /[ \t\r\n]*/y;

class JsonReader {
  readonly #source: string;
  readonly #slots: JsonSlot[] = [];
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  document(): JsonDocument {
    this.#space();
    const open = this.#at;
    if (this.#source[open] !== '{') throw notAnObject(this.#source.slice(open));
    const members: JsonMember[] = [];
    const root = this.#object(members);
    const close = this.#at - 1;
    this.#space();
    if (this.#at < this.#source.length) throw this.#malformed('something follows the JSON object');
    return { root, members, slots: this.#slots, open, close };
  }

  #value(): TreeNode {
    this.#space();
    const start = this.#at;
    switch (this.#source[start]) {
      case '{':
        return this.#object(undefined);
      case '[':
        return this.#array();
      case '"':
        return this.#leaf(start, textScalar(this.#string()));
      case 't':
        this.#word('true');
        return this.#leaf(start, TRUE);
      case 'f':
        this.#word('false');
        return this.#leaf(start, FALSE);
      case 'n':
        this.#word('null');
        return { kind: 'null' };
      default:
        return this.#number(start);
    }
  }

  #object(members: JsonMember[] | undefined): Branch {
    const items: Entry[] = [];
    this.#at++;
    if (this.#next('}')) return { kind: 'branch', items };
    do {
      this.#space();
      const start = this.#at;
      const key = this.#string();
      if (!this.#next(':')) throw this.#malformed('a colon is missing');
      const node = this.#value();
      items.push({ kind: 'entry', key, value: node });
      members?.push({ key, node, start, end: this.#at });
    } while (this.#next(','));
    if (!this.#next('}')) throw this.#malformed('a comma or the end of an object is missing');
    return { kind: 'branch', items };
  }

  #array(): List {
    const items: TreeNode[] = [];
    this.#at++;
    if (this.#next(']')) return { kind: 'list', items };
    do items.push(this.#value());
    while (this.#next(','));
    if (!this.#next(']')) throw this.#malformed('a comma or the end of a list is missing');
    return { kind: 'list', items };
  }

  #leaf(start: number, scalar: Scalar, loss?: 'digits'): TreeNode {
    const slot = this.#slots.push({ start, end: this.#at }) - 1;
    return { kind: 'leaf', scalar, cipherText: undefined, slot, ...(loss && { loss }) };
  }

  #string(): string {
    const start = this.#at;
    const end = this.#source[start] === '"' ? this.#endOfString(start + 1) : undefined;
    if (end === undefined) throw this.#malformed('a string is malformed or missing');
    this.#at = end;
    const found = this.#source.slice(start, end);
    return found.includes('\\') ? String(JSON.parse(found)).toWellFormed() : found.slice(1, -1);
  }

  /** One expression for a whole string would need memory for each of its characters. */
  #endOfString(start: number): number | undefined {
    for (let at = start; ; at = ESCAPE.lastIndex) {
      SPECIAL.lastIndex = at;
      const found = SPECIAL.exec(this.#source);
      if (found?.[0] === '"') return found.index + 1;
      if (found === null) return undefined;
      ESCAPE.lastIndex = found.index;
      if (!ESCAPE.test(this.#source)) return undefined;
    }
  }

  #number(start: number): TreeNode {
    const found = this.#match(NUMBER);
    if (found === undefined) throw this.#malformed('a value is malformed or missing');
    const int = /^-?\d+$/.test(found) ? intScalar(BigInt(found)) : undefined;
    const value = Number(found);
    if (int === undefined && !Number.isFinite(value))
      throw this.#malformed('a number is too large');
    const loss = int === undefined && /^-?\d+$/.test(found) ? 'digits' : undefined;
    return this.#leaf(start, int ?? floatScalar(value), loss);
  }

  #word(word: string): void {
    if (!this.#source.startsWith(word, this.#at)) throw this.#malformed('a value is malformed');
    this.#at += word.length;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #space(): void {
    this.#match(SPACE);
  }

  #next(mark: string): boolean {
    this.#space();
    if (this.#source[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #malformed(what: string): SopsFault {
    return sopsFault({
      code: 'malformed-file',
      message: `the file is not valid JSON: ${what}`,
      location: { line: lineAt(this.#source, this.#at) },
    });
  }
}

/** Why sops cannot encrypt JSON that does not start with `{`. */
function notAnObject(rest: string): SopsFault {
  if (/^[["\d-]|^(true|false|null)\b/.test(rest)) {
    return sopsFault({
      code: 'unsupported-content',
      message: 'the top of a JSON file must be an object to be encrypted',
      hint: 'Wrap it: {"data": […]}.',
      location: { line: 1 },
    });
  }
  const what =
    rest === ''
      ? 'the file is empty'
      : rest.startsWith('\uFEFF')
        ? 'it begins with a byte order mark'
        : 'it does not begin with {';
  return sopsFault({
    code: 'malformed-file',
    message: `the file is not valid JSON: ${what}`,
    hint: 'Give its type if it is not a JSON file.',
    location: { line: 1 },
  });
}
