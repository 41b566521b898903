/**
 * Writes what YAML aliases stand for at their places, and removes anchors: values at two places are
 * encrypted apart, so that an encrypted file can have neither. sops does the same when it reads a file.
 */

import { CST, Parser } from 'yaml';

import { applyEdits } from '../store.ts';
import type { Edit } from '../store.ts';
import { scalarText } from './scalar-text.ts';

export interface Expanded {
  readonly text: string;
  readonly aliases: number;
  readonly anchors: number;
}

/** Why aliases could not be expanded, and where. */
export class AliasError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** A few nested anchors can stand for more than any file that a person would write. */
const LARGEST = 16 * 1024 * 1024;

/** Without this, a file of megabytes need not be parsed twice. */
const MAY_HAVE_ALIASES = /(?:^|[\s:,[{-])[&*][^\s,[\]{}]/;
/** A block scalar that keeps the empty lines behind it, which a copy could not. */
const KEEPS_LINES = /[|>][1-9]?\+/;

/** The file without anchors and aliases; undefined where it has none. Throws AliasError. */
export function expandAliases(source: string): Expanded | undefined {
  if (!MAY_HAVE_ALIASES.test(source)) return undefined;
  const expander = new Expander(source);
  for (const token of new Parser().parse(source)) {
    if (token.type === 'document') expander.expandDocument(token);
  }
  const { aliases, anchors } = expander;
  return aliases + anchors === 0 ? undefined : { text: expander.render(), aliases, anchors };
}

type Props = readonly CST.SourceToken[];

/** A block collection: its lines, the column of the first, and by how much it is indented. */
interface Block {
  readonly lines: readonly string[];
  readonly column: number;
  readonly step: number;
}

/** An anchored node: its text, and how it is written inside brackets. */
interface Target {
  /** On one line, for every place. */
  readonly flow: string;
  readonly block: Block | undefined;
}

/** Where a node is. */
interface Place {
  readonly isFlow: boolean;
  /** The column of the block collection around it. */
  readonly column: number;
  /** The value of a key, which a block follows on the next line. */
  readonly isValue: boolean;
}

class Expander {
  aliases = 0;
  anchors = 0;
  readonly #source: string;
  readonly #edits: Edit[] = [];
  readonly #targets = new Map<string, Target>();
  /** What each alias is in one line, by its offset. */
  readonly #flows = new Map<number, string>();
  #size: number;

  constructor(source: string) {
    this.#source = source;
    this.#size = source.length;
  }

  render(): string {
    return applyEdits(this.#source, this.#edits);
  }

  expandDocument({ start, value }: CST.Document): void {
    this.#targets.clear();
    this.#node(value, start, { isFlow: false, column: 0, isValue: true });
  }

  #node(token: CST.Token | null | undefined, props: Props, place: Place): void {
    switch (token?.type) {
      case 'alias':
        this.#alias(token, place);
        break;
      case 'block-map':
      case 'block-seq':
      case 'flow-collection':
        this.#items(token, place);
        break;
      default:
        break;
    }
    const anchor = props.findLast(({ type }) => type === 'anchor');
    if (anchor === undefined) return;
    this.#removeAnchor(anchor);
    // A node is known once it is complete: it cannot contain itself.
    this.#targets.set(anchor.source.slice(1), this.#toTarget(token, tagOf(props), place));
  }

  #items(token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection, around: Place): void {
    const isFlow = around.isFlow || token.type === 'flow-collection';
    const column = isFlow ? around.column : this.#column(token.offset);
    for (const { start, key, sep, value } of token.items) {
      const isPair = key !== undefined || sep !== undefined;
      if (isPair) this.#node(key, start, { isFlow, column, isValue: false });
      this.#node(value, isPair ? (sep ?? []) : start, { isFlow, column, isValue: isPair });
    }
  }

  #alias(token: CST.FlowScalar, { isFlow, column, isValue }: Place): void {
    const target = this.#targets.get(token.source.slice(1));
    if (target === undefined) {
      throw new AliasError('an alias has no anchor before it, or is inside of it', token.offset);
    }
    this.aliases += 1;
    this.#flows.set(token.offset, target.flow);
    const { block } = target;
    const end = token.offset + token.source.length;
    if (block === undefined || isFlow) return this.#replace(token.offset, end, target.flow);
    const comment = (token.end ?? []).find(({ type }) => type === 'comment');
    const indent = isValue ? column + block.step : this.#column(token.offset);
    const lines = shiftLines(block, indent);
    // A comment stays on the line of the alias: behind the last line it might be part of a value.
    const first = comment === undefined ? '' : comment.source.trimEnd();
    const start =
      isValue || comment !== undefined ? trimSpaces(this.#source, token.offset) : token.offset;
    const text =
      isValue || comment !== undefined
        ? `${first === '' ? '' : ` ${first}`}\n${lines.join('\n')}`
        : lines.join('\n').trimStart();
    const behind = comment === undefined ? end : comment.offset + comment.source.trimEnd().length;
    this.#replace(start, behind, text);
  }

  #replace(start: number, end: number, text: string): void {
    this.#size += text.length;
    if (this.#size > LARGEST) throw new AliasError('aliases stand for more than 16 MiB', start);
    this.#edits.push({ start, end, text });
  }

  #removeAnchor({ offset, source }: CST.SourceToken): void {
    this.anchors += 1;
    const end = offset + source.length;
    const next = /^[ \t]*/.exec(this.#source.slice(end))?.[0].length ?? 0;
    const isLast = /^(?:\r?\n|$)/.test(this.#source.slice(end + next));
    this.#edits.push(
      isLast
        ? { start: trimSpaces(this.#source, offset), end, text: '' }
        : { start: offset, end: end + next, text: '' },
    );
  }

  #toTarget(token: CST.Token | null | undefined, tag: string, place: Place): Target {
    const flow = this.#inOneLine(token, tag);
    if (flow.length > LARGEST)
      throw new AliasError('aliases stand for more than 16 MiB', token?.offset ?? 0);
    if (token?.type !== 'block-map' && token?.type !== 'block-seq')
      return { flow, block: undefined };
    const column = this.#column(token.offset);
    const start = token.offset - column;
    const end = endOfBlock(token);
    const inside = this.#edits.filter((edit) => edit.start >= start && edit.end <= end);
    const moved = inside.map((edit) => ({
      ...edit,
      start: edit.start - token.offset,
      end: edit.end - token.offset,
    }));
    const text = applyEdits(this.#source.slice(token.offset, end), moved);
    if (KEEPS_LINES.test(text)) return { flow, block: undefined };
    const lines = `${' '.repeat(column)}${text.replace(/[\r\n]+$/, '')}`.split(/\r?\n/);
    const step = column > place.column ? column - place.column : 2;
    return { flow, block: { lines, column, step } };
  }

  #inOneLine(token: CST.Token | null | undefined, tag: string): string {
    const tagged = (text: string): string => (tag === '' ? text : `${tag} ${text}`);
    switch (token?.type) {
      case 'alias':
        return this.#flows.get(token.offset) ?? '';
      case 'scalar':
        return tagged(
          isSafeInFlow(token.source) ? token.source : JSON.stringify(scalarText(token)),
        );
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return tagged(
          token.source.includes('\n') ? JSON.stringify(scalarText(token)) : token.source,
        );
      case 'block-scalar':
        return tagged(JSON.stringify(scalarText(token)));
      case 'block-map':
        return `{${this.#pairsInOneLine(token.items).join(', ')}}`;
      case 'block-seq':
        return `[${this.#itemsInOneLine(token.items).join(', ')}]`;
      case 'flow-collection':
        return token.start.type === 'flow-map-start'
          ? `{${this.#pairsInOneLine(token.items).join(', ')}}`
          : `[${this.#itemsInOneLine(token.items).join(', ')}]`;
      default:
        return tagged('null');
    }
  }

  #pairsInOneLine(items: readonly CST.CollectionItem[]): string[] {
    return items
      .filter(
        ({ key, sep, value }) => key !== undefined || sep !== undefined || value !== undefined,
      )
      .map(({ start, key, sep, value }) => {
        const name = this.#inOneLine(key, tagOf(start));
        return `${name}: ${this.#inOneLine(value, tagOf(sep ?? []))}`;
      });
  }

  #itemsInOneLine(items: readonly CST.CollectionItem[]): string[] {
    return items
      .filter(({ key, sep, value, start }) => key ?? sep ?? value ?? start.find(isItem))
      .map((item) =>
        item.key === undefined && item.sep === undefined
          ? this.#inOneLine(item.value, tagOf(item.start))
          : `{${this.#pairsInOneLine([item]).join(', ')}}`,
      );
  }

  #column(offset: number): number {
    return offset - (this.#source.lastIndexOf('\n', offset - 1) + 1);
  }
}

function isItem({ type }: CST.SourceToken): boolean {
  return type === 'seq-item-ind';
}

function tagOf(props: Props): string {
  return props.findLast(({ type }) => type === 'tag')?.source ?? '';
}

/** A plain scalar that means the same inside brackets. */
function isSafeInFlow(source: string): boolean {
  return source !== '' && !/[\n[\]{},]|: |:$| #/.test(source);
}

/** The start of the spaces before an offset. */
function trimSpaces(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && /[ \t]/.test(source[start - 1] ?? '')) start -= 1;
  return start;
}

function shiftLines({ lines, column }: Block, to: number): string[] {
  return lines.map((line) => {
    if (line === '') return line;
    const spaces = /^ */.exec(line)?.[0].length ?? 0;
    return ' '.repeat(Math.max(0, spaces + to - column)) + line.slice(spaces);
  });
}

/** The end of the last token of a block collection, without line breaks behind it. */
function endOfBlock(token: CST.Token): number {
  const waiting: CST.Token[] = [token];
  let end = token.offset;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('items' in next) {
      for (const { start, key, sep, value } of next.items) {
        waiting.push(...start, ...(sep ?? []));
        for (const inner of [key, value]) if (inner) waiting.push(inner);
      }
    }
    if (next.type === 'block-scalar') waiting.push(...next.props);
    if ('end' in next && next.end !== undefined) waiting.push(...next.end);
    if ('source' in next && next.type !== 'newline' && next.type !== 'space') {
      end = Math.max(end, startOf(next) + next.source.length);
    }
  }
  return end;
}

/** The text of a block scalar starts behind its header. */
function startOf(token: CST.Token): number {
  const last = token.type === 'block-scalar' ? token.props.at(-1) : undefined;
  return last === undefined ? token.offset : tokenEnd(last);
}

function tokenEnd(token: CST.Token): number {
  return token.offset + ('source' in token ? token.source.length : 0);
}
