import { childrenOf } from '@dhallmark/dhall';
import type { Expr, Module, Span } from '@dhallmark/dhall';

/** A name where it is bound: a variable, or a label of a record. */
export interface Definition {
  readonly span: Span;
  /** The labels of the record that it is, where the source shows them. */
  readonly fields: Fields | undefined;
}

type Fields = ReadonlyMap<string, Definition>;

/** A name where it is used, and what it means there. */
export interface NameUse {
  readonly span: Span;
  readonly definition: Definition;
}

type RecordEntry = Pick<
  NonNullable<ReturnType<Module['entries']['get']>>[number],
  'labels' | 'spans'
>;

/** What is left to do: expressions in the order of the source, between the names that they see. */
type Step =
  | { readonly visit: Expr }
  | { readonly bind: string; readonly define: () => Definition | undefined }
  | { readonly unbind: string };

/** Records are followed this deep. */
const deepest = 100;

/** Finds what the variables and selected fields of a file mean, as far as its own source says so. */
export function findNameUses(module: Module): NameUse[] {
  return new NameFinder(module).run();
}

class NameFinder {
  readonly #module: Module;
  readonly #text: string;
  readonly #commentEnds: ReadonlyMap<number, number>;
  /** The definitions that a name has here, the innermost last. */
  readonly #scope = new Map<string, (Definition | undefined)[]>();
  readonly #uses: NameUse[] = [];
  readonly #todo: Step[] = [];

  constructor(module: Module) {
    this.#module = module;
    this.#text = module.source.text;
    this.#commentEnds = new Map(module.comments.map(({ start, end }) => [start, end]));
  }

  run(): NameUse[] {
    this.#then({ visit: this.#module.expr });
    for (let step = this.#todo.pop(); step !== undefined; step = this.#todo.pop()) {
      if ('visit' in step) this.#visit(step.visit);
      else if ('bind' in step) this.#bind(step.bind, step.define());
      else this.#scope.get(step.unbind)?.pop();
    }
    return this.#uses;
  }

  #then(...steps: readonly Step[]): void {
    this.#todo.push(...steps.toReversed());
  }

  #bind(name: string, definition: Definition | undefined): void {
    const known = this.#scope.get(name);
    if (known === undefined) this.#scope.set(name, [definition]);
    else known.push(definition);
  }

  #lookup(name: string, index: number): Definition | undefined {
    return this.#scope.get(name)?.at(-1 - index);
  }

  #visit(expr: Expr): void {
    switch (expr.kind) {
      case 'Lambda':
      case 'Pi':
        return this.#visitBinder(expr);
      case 'Let':
        return this.#visitLet(expr);
      case 'Var':
        return this.#use(this.#nameSpan(expr), this.#lookup(expr.name, expr.index));
      case 'Field':
        this.#use(this.#labelSpan(expr), this.#fieldsOf(expr.record, 0)?.get(expr.label));
        return this.#then({ visit: expr.record });
      default:
        return this.#visitParts(expr);
    }
  }

  /** Of a record as it is written: puns and dotted labels are other expressions than the source has. */
  #visitParts(expr: Expr): void {
    const entries = this.#module.entries.get(expr);
    if (entries === undefined) {
      for (const child of childrenOf(expr).toReversed()) this.#todo.push({ visit: child });
      return;
    }
    for (const { labels, spans, value } of entries.toReversed()) {
      if (value !== undefined) this.#todo.push({ visit: value });
      else if (expr.kind === 'Record') this.#use(spans[0], this.#lookup(labels[0] ?? '', 0));
    }
  }

  #visitBinder(expr: Extract<Expr, { kind: 'Lambda' | 'Pi' }>): void {
    const { name, type, body } = expr;
    const define = (): Definition | undefined => {
      const span = this.#binderSpan(expr);
      return span && { span, fields: this.#fieldsOf(type, 0) };
    };
    this.#then({ visit: type }, { bind: name, define }, { visit: body }, { unbind: name });
  }

  #visitLet({ bindings, body }: Extract<Expr, { kind: 'Let' }>): void {
    for (const { name } of bindings) this.#todo.push({ unbind: name });
    this.#todo.push({ visit: body });
    for (const binding of bindings.toReversed()) {
      const { name, type, value } = binding;
      const define = (): Definition | undefined => {
        const span = this.#module.names.get(binding);
        return span && { span, fields: this.#fieldsOf(value, 0) };
      };
      this.#todo.push({ bind: name, define }, { visit: value });
      if (type !== undefined) this.#todo.push({ visit: type });
    }
  }

  #use(span: Span | undefined, definition: Definition | undefined): void {
    if (span !== undefined && definition !== undefined) this.#uses.push({ span, definition });
  }

  /** The labels of a record, or of the record that a variable or a field is. */
  #fieldsOf(expr: Expr, depth: number): Fields | undefined {
    if (depth > deepest) return undefined;
    switch (expr.kind) {
      case 'Record':
      case 'RecordType':
        return this.#writtenFields(expr, depth);
      case 'Var':
        return this.#lookup(expr.name, expr.index)?.fields;
      case 'Field':
        return this.#fieldsOf(expr.record, depth + 1)?.get(expr.label)?.fields;
      case 'Annot':
        return this.#fieldsOf(expr.expr, depth + 1);
      default:
        return undefined;
    }
  }

  #writtenFields(expr: Expr, depth: number): Fields {
    const fields: OpenFields = new Map();
    const open = new Map<Fields, OpenFields>();
    for (const entry of this.#module.entries.get(expr) ?? []) {
      const { labels, value } = entry;
      const last =
        value === undefined
          ? this.#lookup(labels[0] ?? '', 0)?.fields
          : this.#fieldsOf(value, depth + 1);
      addFields(fields, open, entry, last);
    }
    return fields;
  }

  /** A variable without its index. */
  #nameSpan({ span, name }: Extract<Expr, { kind: 'Var' }>): Span | undefined {
    if (span === undefined) return undefined;
    const quotes = this.#text[span.start] === '`' ? 2 : 0;
    return { start: span.start, end: span.start + name.length + quotes };
  }

  /** The label at the end of a selection. */
  #labelSpan({ span, label }: Extract<Expr, { kind: 'Field' }>): Span | undefined {
    if (span === undefined) return undefined;
    const quotes = this.#text[span.end - 1] === '`' ? 2 : 0;
    return { start: span.end - label.length - quotes, end: span.end };
  }

  /** The variable of a function; undefined for `A → B`, which has none. */
  #binderSpan({ span, name }: Extract<Expr, { kind: 'Lambda' | 'Pi' }>): Span | undefined {
    if (span === undefined) return undefined;
    const [symbol] = /^(?:\\|λ|∀|forall)/u.exec(this.#text.slice(span.start, span.start + 6)) ?? [];
    if (symbol === undefined) return undefined;
    const parenthesis = this.#skip(span.start + symbol.length);
    const start = this.#skip(parenthesis + 1);
    const quotes = this.#text[start] === '`' ? 2 : 0;
    return { start, end: start + name.length + quotes };
  }

  /** Skips whitespace and comments. */
  #skip(from: number): number {
    let at = from;
    for (;;) {
      const end = this.#commentEnds.get(at);
      if (end !== undefined) at = end;
      else if (/\s/u.test(this.#text[at] ?? '')) at++;
      else return at;
    }
  }
}

/** The fields of one record while they are collected. */
type OpenFields = Map<string, { readonly span: Span; fields: Fields | undefined }>;

/**
 * Adds `a.b.c = …` to the fields of a record; `last` are those of the value. A field that is given
 * twice keeps its first definition.
 *
 * @param open the maps of this record, which may be extended
 */
function addFields(
  fields: OpenFields,
  open: Map<Fields, OpenFields>,
  { labels, spans }: RecordEntry,
  last: Fields | undefined,
): void {
  let level = fields;
  for (const [at, label] of labels.entries()) {
    const span = spans[at];
    if (span === undefined) return;
    const isLast = at + 1 === labels.length;
    const known = level.get(label);
    if (isLast && known !== undefined) return;
    const field = known ?? { span, fields: isLast ? last : undefined };
    level.set(label, field);
    if (isLast) return;
    const inner = open.get(field.fields ?? none) ?? new Map(field.fields);
    open.set(inner, inner);
    field.fields = inner;
    level = inner;
  }
}

const none: Fields = new Map();
