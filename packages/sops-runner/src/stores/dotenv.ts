/** The dotenv store (sops stores/dotenv): KEY=value lines without quoting, `\n` for a line break. */

import { sopsFault } from '../fault.ts';
import type { MetadataRecord } from '../metadata/metadata.ts';
import { flatText } from '../tree/scalar.ts';
import { walkTree } from '../tree/tree.ts';
import type { Branch, Comment, Leaf, Scalar } from '../tree/tree.ts';
import { fromByteText, toByteText } from './byte-text.ts';
import { flatten, unflatten } from './flatten.ts';
import type { SopsBlock } from './sops-block.ts';
import { LineIndex, applyEdits } from './store.ts';
import type { Edit, Form, Store, StoreFile, UpdatedFields } from './store.ts';

const PREFIX = 'sops_';

export const dotenvStore: Store = { format: 'dotenv', parse };

interface Line {
  readonly start: number;
  /** With its line break. */
  readonly end: number;
  /** Where the value or the text of the comment starts. */
  readonly value: number;
  /** Without its line break. */
  readonly stop: number;
  /** Undefined for a comment. */
  readonly key: string | undefined;
}

function parse(input: string | Uint8Array, _form: Form): StoreFile {
  const source = toByteText(input);
  return new DotenvFile(source, readLines(source));
}

function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  for (let start = 0, end = 0; start < source.length; start = end) {
    const newline = source.indexOf('\n', start);
    const stop = newline < 0 ? source.length : newline;
    end = newline < 0 ? stop : stop + 1;
    number++;
    if (stop === start) continue;
    if (source[start] === '#') {
      lines.push({ start, end, value: start + 1, stop, key: undefined });
      continue;
    }
    const equals = source.slice(start, stop).indexOf('=');
    if (equals < 0) {
      throw sopsFault({
        code: 'malformed-file',
        message: 'every line must be KEY=value or a comment',
        hint: findEncodingHint(source),
        location: { line: number },
      });
    }
    const key = requireText(source.slice(start, start + equals), number);
    lines.push({ start, end, value: start + equals + 1, stop, key });
  }
  return lines;
}

const UTF16 = 'The file looks like UTF-16: save it as UTF-8.';

/** What is probably wrong with a file that was written on Windows. */
function findEncodingHint(source: string): string | undefined {
  if (source.includes('\0')) return UTF16;
  return source.includes('\r')
    ? 'The file has line breaks of Windows (CRLF), which become part of the values: save it with LF.'
    : undefined;
}

/** Keys and comments are strings; only values can be other bytes. */
function requireText(text: string, line: number): string {
  const found = fromByteText(text);
  if (typeof found === 'string' && !found.includes('\0')) return found;
  const isUtf16 = /^\u00ff\u00fe|^\u00fe\u00ff|\0/.test(text);
  throw sopsFault({
    code: 'malformed-file',
    message: 'a key or comment is not valid UTF-8',
    hint: isUtf16 ? UTF16 : 'Save the file as UTF-8.',
    location: { line },
  });
}

/** Throws Fault `unsupported-content` where a value in plaintext is not valid UTF-8. */
function requireEncrypted(text: string): string {
  const found = fromByteText(text);
  if (typeof found === 'string') return found;
  throw sopsFault({
    code: 'unsupported-content',
    message: 'a value that stays in plaintext is not valid UTF-8',
    hint: 'Save the file as UTF-8, or encrypt the value, too.',
  });
}

class DotenvFile implements StoreFile {
  readonly documents: readonly Branch[];
  readonly metadata: MetadataRecord | undefined;
  readonly blocks: readonly SopsBlock[];
  readonly #source: string;
  readonly #numbers: LineIndex;
  readonly #lines: readonly Line[];

  constructor(source: string, lines: readonly Line[]) {
    this.#source = source;
    this.#numbers = new LineIndex(source);
    this.#lines = lines;
    const fields = lines
      .filter(({ key }) => key?.startsWith(PREFIX))
      .map((line) => [(line.key ?? '').slice(PREFIX.length), String(this.#value(line))] as const);
    this.metadata = fields.length === 0 ? undefined : unflatten(fields);
    const start = lines.find(({ key }) => key?.startsWith(PREFIX))?.start ?? 0;
    const block = { record: this.metadata, line: this.#numbers.lineOf(start), oddities: [] };
    this.blocks = [block];
    this.documents = [
      { kind: 'branch', items: lines.flatMap((line, slot) => this.#item(line, slot)) },
    ];
  }

  lineOf(slot: number): number {
    return this.#numbers.lineOf(this.#lines[slot]?.start ?? 0);
  }

  renderEncrypted(metadata: MetadataRecord): string {
    const fields = flatten(metadata).map(([name, value]) => `${PREFIX}${name}=${escape(value)}\n`);
    const edits = [...this.#edits((item) => item.cipherText), ...this.#removeBlock()];
    const whole = applyEdits(this.#source, edits);
    const joint = whole === '' || whole.endsWith('\n') ? '' : '\n';
    return requireEncrypted(whole) + joint + fields.join('');
  }

  renderUpdated(fields: UpdatedFields): string | undefined {
    const edits = this.#edits((item) => item.cipherText);
    for (const name of ['lastmodified', 'mac'] as const) {
      const line = this.#lines.find(({ key }) => key === PREFIX + name);
      if (line === undefined) return undefined;
      edits.push({ start: line.value, end: line.stop, text: fields[name] });
    }
    return requireEncrypted(applyEdits(this.#source, edits));
  }

  renderPlain(): string | Uint8Array {
    const edits = this.#edits((item) => {
      if (!item.cipherText) return '';
      return item.kind === 'comment' ? toByteText(item.text) : valueText(item);
    });
    return fromByteText(applyEdits(this.#source, [...edits, ...this.#removeBlock()]));
  }

  #item(line: Line, slot: number): Branch['items'] {
    const { key } = line;
    if (key === undefined) {
      const comment = this.#source.slice(line.value, line.stop);
      const text = requireText(comment, this.#numbers.lineOf(line.start));
      return [{ kind: 'comment', text, cipherText: undefined, slot }];
    }
    if (key.startsWith(PREFIX)) return [];
    const scalar: Scalar = { type: 'str', text: this.#value(line) };
    return [{ kind: 'entry', key, value: { kind: 'leaf', scalar, cipherText: undefined, slot } }];
  }

  #value(line: Line): string | Uint8Array {
    return fromByteText(this.#source.slice(line.value, line.stop).replaceAll('\\n', '\n'));
  }

  #edits(textOf: (item: Leaf | Comment) => string | undefined): Edit[] {
    const edits: Edit[] = [];
    const visit = (item: Leaf | Comment): void => {
      const line = this.#lines[item.slot];
      const replaced = textOf(item);
      if (line === undefined) return;
      const plain = item.kind === 'leaf' && item.rewrite === true ? valueText(item) : undefined;
      const written = replaced || plain;
      if (written !== undefined) edits.push({ start: line.value, end: line.stop, text: written });
    };
    for (const root of this.documents) walkTree(root, { leaf: visit, comment: visit });
    return edits;
  }

  #removeBlock(): Edit[] {
    return this.#lines
      .filter(({ key }) => key?.startsWith(PREFIX))
      .map(({ start, end }) => ({ start, end, text: '' }));
  }
}

function valueText({ scalar }: Leaf): string {
  const { text } = scalar;
  return escape(toByteText(typeof text === 'string' ? flatText(scalar) : text));
}

function escape(value: string): string {
  return value.replaceAll('\n', '\\n');
}
