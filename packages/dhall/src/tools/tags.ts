import { withinStack } from '../stack.ts';
import { parseModule } from '../parse/parse.ts';
import type { Module } from '../parse/parse.ts';
import type { Expr, Span } from '../syntax/expr.ts';

/** A name that a file defines, and where. */
export interface Tag {
  readonly name: string;
  /** Counts from 1. */
  readonly line: number;
  /** The position of the name in the bytes of the file, which counts from 1. */
  readonly offset: number;
  /** The line up to the name, with one more character if there is one; at most 1,000 characters. */
  readonly pattern: string;
}

/**
 * The names that an editor can jump to: of `let` bindings, and of the fields and alternatives of the
 * records and unions that they are bound to or that the file consists of. Throws a Fault `parse-…`,
 * `too-deep`.
 *
 * @example
 * findTags('let x = 1 in x'); // [{ name: 'x', line: 1, offset: 5, pattern: 'let x ' }]
 */
export function findTags(text: string, name = '(input)'): readonly Tag[] {
  const module = parseModule(text, name);
  const found: Name[] = [];
  withinStack(() => collectNames(module, module.expr, found));
  const places = new Places(text);
  return found.map((one) => places.tagOf(one));
}

/** With whole lines, the index of a file of one long line would grow with the square of its length. */
const longestPattern = 1000;

interface Name {
  readonly name: string;
  readonly span: Span;
}

function collectNames(module: Module, expr: Expr, found: Name[]): void {
  switch (expr.kind) {
    case 'Let':
      for (const binding of expr.bindings) {
        const span = module.names.get(binding);
        if (span !== undefined) found.push({ name: binding.name, span });
        collectNames(module, binding.value, found);
      }
      collectNames(module, expr.body, found);
      return;
    case 'Annot':
      collectNames(module, expr.expr, found);
      collectNames(module, expr.type, found);
      return;
    case 'Record':
    case 'RecordType':
    case 'UnionType':
      for (const { labels, spans, value } of module.entries.get(expr) ?? []) {
        for (const [at, name] of labels.entries()) found.push({ name, span: spans[at] as Span });
        if (value !== undefined) collectNames(module, value, found);
      }
      return;
    default:
  }
}

/** Counts lines and bytes up to places that are asked for in the order of the source. */
class Places {
  readonly #text: string;
  #lineStart = 0;
  #line = 1;
  #at = 0;
  #bytes = 0;

  constructor(text: string) {
    this.#text = text;
  }

  tagOf({ name, span }: Name): Tag {
    const text = this.#text;
    const start = text[span.start] === '`' ? span.start + 1 : span.start;
    this.#advance(start);
    const end = start + name.length;
    const [next = ''] = text.slice(end, end + 1).split(/[\r\n]/u);
    const pattern = text.slice(this.#lineStart, end) + next;
    return {
      name,
      line: this.#line,
      offset: this.#bytes + 1,
      pattern: pattern.slice(0, longestPattern),
    };
  }

  #advance(to: number): void {
    const passed = this.#text.slice(this.#at, to);
    this.#bytes += new TextEncoder().encode(passed).length;
    for (let at = passed.indexOf('\n'); at >= 0; at = passed.indexOf('\n', at + 1)) {
      this.#line += 1;
      this.#lineStart = this.#at + at + 1;
    }
    this.#at = to;
  }
}
