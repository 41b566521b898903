/** The dotenv store (sops stores/dotenv): KEY=value lines without quoting, `\n` for a line break. */

import { sopsFault } from '../fault.ts';
import type { MetadataRecord } from '../metadata/metadata.ts';
import { flatText, textScalar, utf8 } from '../tree/scalar.ts';
import { walkTree } from '../tree/tree.ts';
import type { Branch, Comment, Leaf } from '../tree/tree.ts';
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
  const source = typeof input === 'string' ? input : utf8(input);
  if (source === undefined) {
    throw sopsFault({ code: 'malformed-file', message: 'the file is not valid UTF-8' });
  }
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
        location: { line: number },
      });
    }
    const key = source.slice(start, start + equals);
    lines.push({ start, end, value: start + equals + 1, stop, key });
  }
  return lines;
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
      .map((line) => [(line.key ?? '').slice(PREFIX.length), this.#value(line)] as const);
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
    return whole + joint + fields.join('');
  }

  renderUpdated(fields: UpdatedFields): string | undefined {
    const edits = this.#edits((item) => item.cipherText);
    for (const name of ['lastmodified', 'mac'] as const) {
      const line = this.#lines.find(({ key }) => key === PREFIX + name);
      if (line === undefined) return undefined;
      edits.push({ start: line.value, end: line.stop, text: fields[name] });
    }
    return applyEdits(this.#source, edits);
  }

  renderPlain(): string {
    const edits = this.#edits((item) => {
      if (!item.cipherText) return '';
      return item.kind === 'comment' ? item.text : escape(flatText(item.scalar));
    });
    return applyEdits(this.#source, [...edits, ...this.#removeBlock()]);
  }

  #item(line: Line, slot: number): Branch['items'] {
    const { key } = line;
    if (key === undefined) {
      const comment = this.#source.slice(line.value, line.stop);
      return [{ kind: 'comment', text: comment, cipherText: undefined, slot }];
    }
    if (key.startsWith(PREFIX)) return [];
    const scalar = textScalar(this.#value(line));
    return [{ kind: 'entry', key, value: { kind: 'leaf', scalar, cipherText: undefined, slot } }];
  }

  #value(line: Line): string {
    return this.#source.slice(line.value, line.stop).replaceAll('\\n', '\n');
  }

  #edits(textOf: (item: Leaf | Comment) => string | undefined): Edit[] {
    const edits: Edit[] = [];
    const visit = (item: Leaf | Comment): void => {
      const line = this.#lines[item.slot];
      const replaced = textOf(item);
      if (line === undefined) return;
      const plain =
        item.kind === 'leaf' && item.rewrite === true ? escape(flatText(item.scalar)) : undefined;
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

function escape(value: string): string {
  return value.replaceAll('\n', '\\n');
}
