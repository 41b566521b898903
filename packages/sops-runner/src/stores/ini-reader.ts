/**
 * INI as gopkg.in/ini.v1 reads it for sops: `=` or `:`, quotes, continuation lines, and comments that
 * belong to the key or section below them or on the same line.
 */

import { lineAt } from '@dhallmark/kubernetes-objects/line-at';

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface IniComment {
  readonly text: string;
  /** From after the first comment character to the end of the last line. */
  readonly span: Span;
  /** The part beside the value when there is one above it too; it is removed when the comment is written as one. */
  readonly beside: Span | undefined;
  /** It needs a new line. */
  readonly ownLine: boolean;
}

export interface IniKey {
  readonly name: string;
  readonly value: string;
  /** Quotes and continuation lines included. */
  readonly span: Span;
  readonly comment: IniComment | undefined;
}

export interface IniSection {
  /** Undefined for the keys before the first section. */
  readonly name: string | undefined;
  /** From the line of its header. */
  readonly start: number;
  readonly keys: IniKey[];
  readonly comment: IniComment | undefined;
}

export interface IniDocument {
  readonly sections: readonly IniSection[];
  /** Below the last key; sops drops it. */
  readonly trailing: IniComment | undefined;
}

/** Throws Fault `malformed-file` or `unsupported-content` with the line. */
export function readIni(source: string): IniDocument {
  return new IniReader(source).read();
}

class IniReader {
  readonly #source: string;
  #at = 0;
  #above: Span[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  read(): IniDocument {
    let section: IniSection = { name: undefined, start: 0, keys: [], comment: undefined };
    let names = new Set<string>();
    const sections = [section];
    while (this.#at < this.#source.length) {
      const line = this.#line();
      const first = this.#source[line.start];
      if (line.start === line.end) continue;
      if (first === '#' || first === ';') {
        this.#above.push(line);
      } else if (first === '[') {
        section = this.#section(line);
        names = new Set();
        sections.push(section);
      } else {
        const key = this.#key(line);
        if (names.has(key.name)) {
          throw this.#malformed(
            line.start,
            `the key ${JSON.stringify(key.name)} occurs twice in one section`,
          );
        }
        names.add(key.name);
        section.keys.push(key);
      }
    }
    return { sections, trailing: this.#comment(undefined) };
  }

  /** The next line, trimmed. */
  #line(): Span {
    const newline = this.#source.indexOf('\n', this.#at);
    const stop = newline < 0 ? this.#source.length : newline;
    const span = trimSpan(this.#source, { start: this.#at, end: stop });
    this.#at = newline < 0 ? stop : stop + 1;
    return span;
  }

  #section(line: Span): IniSection {
    const text = this.#slice(line);
    const close = text.lastIndexOf(']');
    if (close < 0) throw this.#malformed(line.start, 'a section has no closing bracket');
    const name = text.slice(1, close);
    if (name === '') throw this.#malformed(line.start, 'a section has no name');
    const rest = text.slice(close + 1).search(/[#;]/);
    const beside = rest < 0 ? undefined : { start: line.start + close + 1 + rest, end: line.end };
    const comment = this.#comment(beside);
    return { name, start: line.start, keys: [], comment: this.#aboveHeader(comment, line, beside) };
  }

  /** Beside its header an encrypted comment would become part of the name, because it ends with a bracket. */
  #aboveHeader(
    comment: IniComment | undefined,
    header: Span,
    beside: Span | undefined,
  ): IniComment | undefined {
    if (comment === undefined || beside === undefined) return comment;
    if (comment.span.start < header.start) return comment;
    const span = { start: header.start, end: header.start };
    return { ...comment, span, beside: this.#withSpace(beside), ownLine: true };
  }

  #key(line: Span): IniKey {
    const text = this.#slice(line);
    const match = /^("""|"|`)([\s\S]*?)\1[^=:]*[=:]|^([^=:]*)[=:]/.exec(text);
    if (match === null)
      throw this.#malformed(line.start, 'every line must be a section, a key or a comment');
    const name = (match[2] ?? match[3] ?? '').trim();
    if (name === '') throw this.#malformed(line.start, 'a key has no name');
    if (name === '-') throw this.#numbered(line.start);
    const from = trimSpan(this.#source, { start: line.start + match[0].length, end: line.end });
    const { value, span, beside } = this.#value(from);
    return { name, value, span, comment: this.#comment(beside) };
  }

  #value(from: Span): { value: string; span: Span; beside: Span | undefined } {
    const text = this.#slice(from);
    const quote =
      text.length > 3 && text.startsWith('"""') ? '"""' : text.startsWith('`') ? '`' : '';
    if (quote !== '') return this.#quoted(from, quote);
    if (text.endsWith('\\')) return this.#continued(from);
    const mark = text.search(/[#;]/);
    const beside = mark < 0 ? undefined : { start: from.start + mark, end: from.end };
    const span =
      mark < 0 ? from : trimSpan(this.#source, { start: from.start, end: from.start + mark });
    const value = this.#slice(span);
    return {
      value: /^(["'])(?:(?!\1)[\s\S])*\1$/.test(value) ? value.slice(1, -1) : value,
      span,
      beside,
    };
  }

  #quoted(from: Span, quote: string): { value: string; span: Span; beside: Span | undefined } {
    const start = from.start + quote.length;
    let line: Span = { start, end: from.end };
    for (;;) {
      const close = this.#slice(line).lastIndexOf(quote);
      if (close >= 0) {
        const end = line.start + close;
        const rest = { start: end + quote.length, end: line.end };
        const mark = this.#slice(rest).search(/[#;]/);
        const beside =
          mark < 0
            ? undefined
            : trimSpan(this.#source, { start: rest.start + mark, end: rest.end });
        return {
          value: this.#source.slice(start, end),
          span: { start: from.start, end: rest.start },
          beside,
        };
      }
      if (this.#at >= this.#source.length)
        throw this.#malformed(from.start, 'a quoted value has no end');
      const next = this.#at;
      line = { start: next, end: this.#line().end };
    }
  }

  #continued(from: Span): { value: string; span: Span; beside: undefined } {
    let value = this.#slice(from).slice(0, -1);
    let { end } = from;
    while (this.#at < this.#source.length) {
      const line = this.#line();
      const text = this.#slice(line);
      if (text === '') break;
      end = line.end;
      if (!text.endsWith('\\')) {
        value += text;
        break;
      }
      value += text.slice(0, -1);
    }
    return { value, span: { start: from.start, end }, beside: undefined };
  }

  /** The comments above and beside, as one. */
  #comment(beside: Span | undefined): IniComment | undefined {
    const above = this.#above;
    this.#above = [];
    const parts = beside === undefined ? above : [...above, beside];
    const [first] = parts;
    if (first === undefined) return undefined;
    const text = parts.map((part) => this.#slice(part)).join('\n');
    const mark = text.startsWith(';') ? /^[; ]*/ : /^[# ]*/;
    const skip = mark.exec(text)?.[0].length ?? 0;
    const start = Math.min(first.start + skip, first.end);
    const last = above.at(-1) ?? first;
    const double = above.length > 0 && beside !== undefined;
    return {
      text: text.slice(skip),
      span: { start, end: last.end },
      beside: double ? this.#withSpace(beside) : undefined,
      ownLine: false,
    };
  }

  #withSpace({ start, end }: Span): Span {
    let first = start;
    while (this.#source[first - 1] === ' ' || this.#source[first - 1] === '\t') first--;
    return { start: first, end };
  }

  #slice({ start, end }: Span): string {
    return this.#source.slice(start, end);
  }

  #numbered(offset: number): SopsFault {
    return sopsFault({
      code: 'unsupported-content',
      message: 'keys that number themselves (-) cannot be encrypted',
      hint: 'Give the key a name.',
      location: { line: lineAt(this.#source, offset) },
    });
  }

  #malformed(offset: number, what: string): SopsFault {
    return sopsFault({
      code: 'malformed-file',
      message: `the file is not valid INI: ${what}`,
      location: { line: lineAt(this.#source, offset) },
    });
  }
}

function trimSpan(source: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(source[from] ?? '')) from++;
  while (to > from && /\s/.test(source[to - 1] ?? '')) to--;
  return { start: from, end: to };
}
