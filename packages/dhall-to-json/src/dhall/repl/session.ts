import {
  bindPrograms,
  infer,
  normalForm,
  normalize,
  parse,
  parseExpr,
  print,
  resolve,
} from '@dhallmark/dhall';
import type { Charset, Expr, Normalized, Parsed } from '@dhallmark/dhall';
import type { Fault } from '@dhallmark/fault';

import { createResolver } from '../../cli/evaluate-input.ts';
import type { ImportOptions } from '../../cli/options.ts';
import type { Edge } from '../../cli/process-edge.ts';
import { fault } from '../../codes.ts';

export interface SessionOptions {
  readonly charset: Charset;
  /** Explain the codes of errors, too. */
  readonly explain: boolean;
  readonly imports: ImportOptions;
}

/** A name and the value that it is bound to. */
export interface Bound {
  readonly name: string;
  readonly program: Normalized;
}

/** What a REPL remembers from one input to the next. */
export class Session {
  /** Oldest first. Of those with the same name, the last one is meant. */
  bindings: readonly Bound[] = [];
  explain: boolean;
  /** How much was written, in UTF-16 units. */
  written = 0;
  /** True while a file is loaded, whose results are of no interest. */
  quiet = false;
  /** Runs what may take long; a terminal lets Ctrl-C stop it. */
  interruptible: <T>(action: () => T) => T = (action) => action();
  readonly edge: Edge;
  readonly #charset: Charset;
  readonly #imports: ImportOptions;
  /** The last result. */
  #it: Normalized | undefined;

  constructor(edge: Edge, { charset, explain, imports }: SessionOptions) {
    this.edge = edge;
    this.#charset = charset;
    this.explain = explain;
    this.#imports = imports;
  }

  /** Evaluates an expression in which the bindings and `it` are known. */
  evaluate(text: string): Promise<Normalized> {
    return this.#evaluate(parse({ text, name: inputName }));
  }

  /** Evaluates an expression, prints it and makes it the next `it`. */
  async show(text: string): Promise<void> {
    const program = await this.evaluate(text);
    this.printExpr(this.normalFormOf(program));
    this.#it = program;
  }

  /**
   * Binds names by the text of one or more bindings, without the first `let`.
   *
   * @returns the names and their values
   */
  async bind(text: string): Promise<readonly Bound[]> {
    const source = `let ${text}\nin  0`;
    const expr = parseExpr(source, inputName);
    if (expr.kind !== 'Let') throw notABinding();
    const before = this.bindings;
    try {
      for (const { name, type, value } of expr.bindings) {
        const annotated: Expr = type === undefined ? value : { kind: 'Annot', expr: value, type };
        const parsed: Parsed = {
          phase: 'parsed',
          expr: annotated,
          source: { name: inputName, text: source },
          location: undefined,
        };
        const program = await this.#evaluate(parsed);
        this.bindings = [...this.bindings, { name, program }];
      }
    } catch (error) {
      this.bindings = before;
      throw error;
    }
    return this.bindings.slice(before.length);
  }

  normalFormOf(program: Normalized): Expr {
    return this.interruptible(() => normalForm(program, this.edge.limits()));
  }

  toText(expr: Expr): string {
    return print(expr, { charset: this.#charset });
  }

  /** Between blank lines. */
  printExpr(expr: Expr): void {
    this.say(`\n${this.toText(expr)}\n`);
  }

  say(text: string): void {
    if (this.quiet) return;
    this.written += text.length + 1;
    this.edge.write(`${text}\n`);
  }

  async #evaluate(parsed: Parsed): Promise<Normalized> {
    const limits = this.edge.limits();
    const resolver = createResolver(this.#imports, this.edge);
    const resolved = await resolve(parsed, resolver);
    const known = bindPrograms(resolved, this.#names());
    return this.interruptible(() => normalize(infer(known, limits)));
  }

  *#names(): Iterable<readonly [string, Normalized]> {
    for (const { name, program } of this.bindings) yield [name, program];
    if (this.#it !== undefined) yield ['it', this.#it];
  }
}

const inputName = '(input)';

function notABinding(): Fault {
  return fault({
    code: 'repl-command',
    message: ':let needs a name and a value',
    hint: 'Write `:let x = 1` or `:let x : Natural = 1`.',
  });
}
