import type { Expr, Let, Op, TextLit, UnionType, With } from '../syntax/expr.ts';
import { isScalar } from '../syntax/scalars.ts';
import { builtinValue } from './builtins.ts';
import type { ImportedValue } from './imported.ts';
import { makeLambdaTerm } from './term.ts';
import type { LetBinding, Term } from './term.ts';
import { makeVariable } from './make-values.ts';
import type { Variable } from './value.ts';

/** A closed program: its term, and the number of let slots of the frame to run it in. */
export interface Program {
  readonly term: Term;
  readonly lets: number;
}

/** Looks up the variables of `expr`, in time linear in its size, however long its let chains are. */
export function bind(expr: Expr): Program {
  const scope = new Scope();
  const term = scope.bind(expr);
  return { term, lets: scope.lets };
}

interface Place {
  readonly depth: number;
  readonly slot: number;
}

class Scope {
  private readonly names = new Map<string, Place[]>();
  private readonly free = new Map<string, Variable>();
  private depth = 0;
  /** The number of let slots that the innermost λ uses so far. */
  lets = 0;

  bind(expr: Expr): Term {
    switch (expr.kind) {
      case 'Var':
        return this.variable(expr.name, expr.index, expr.span);
      case 'App':
        return this.application(expr);
      case 'Record':
      case 'RecordType':
        return { kind: expr.kind, fields: this.table(expr.fields), span: expr.span };
      case 'Field':
        return { ...expr, record: this.bind(expr.record) };
      case 'Text':
        return expr.chunks.length === 0 ? (expr as TextLit & { chunks: [] }) : this.text(expr);
      case 'Const':
      case 'Import':
        return expr;
      case 'Builtin':
        return { kind: 'Builtin', value: builtinValue(expr.name), span: expr.span };
      case 'Embed':
        return { kind: 'Embed', imported: expr.imported as ImportedValue, span: expr.span };
      case 'Lambda':
      case 'Pi':
        return this.abstraction(expr.kind, expr);
      case 'Let':
        return this.letChain(expr);
      case 'Op':
        return this.operators(expr);
      case 'List':
        return { kind: 'List', items: expr.items.map((item) => this.bind(item)), span: expr.span };
      default:
        return isScalar(expr) ? expr : this.bindOther(expr);
    }
  }

  private bindOther(
    expr: Exclude<Expr, { kind: 'Lambda' | 'Pi' | 'Let' | 'Op' | 'App' | 'Embed' | 'List' }>,
  ): Term {
    switch (expr.kind) {
      case 'Some':
        return { ...expr, value: this.bind(expr.value) };
      case 'UnionType':
        return this.union(expr);
      case 'Annot':
        return { ...expr, expr: this.bind(expr.expr), type: this.bind(expr.type) };
      case 'If':
        return {
          ...expr,
          condition: this.bind(expr.condition),
          // oxlint-disable-next-line unicorn/no-thenable -- the syntax tree's own name for the branch
          then: this.bind(expr.then),
          else: this.bind(expr.else),
        };
      case 'EmptyList':
      case 'Assert':
        return { ...expr, type: this.bind(expr.type) };
      case 'Project':
        return { ...expr, record: this.bind(expr.record) };
      case 'ProjectType':
        return { ...expr, record: this.bind(expr.record), type: this.bind(expr.type) };
      case 'Completion':
        return { ...expr, schema: this.bind(expr.schema), record: this.bind(expr.record) };
      case 'Merge':
        return {
          ...expr,
          handlers: this.bind(expr.handlers),
          union: this.bind(expr.union),
          type: this.optional(expr.type),
        };
      case 'ToMap':
        return { ...expr, record: this.bind(expr.record), type: this.optional(expr.type) };
      case 'ShowConstructor':
        return { ...expr, expr: this.bind(expr.expr) };
      case 'With':
        return this.updates(expr);
      default:
        return this.bind(expr);
    }
  }

  private optional(expr: Expr | undefined): Term | undefined {
    return expr === undefined ? undefined : this.bind(expr);
  }

  private variable(name: string, index: number, span: Expr['span']): Term {
    const places = this.names.get(name);
    const bound = places === undefined ? 0 : places.length;
    const place = places?.[bound - 1 - index];
    if (place !== undefined) {
      const hops = this.depth - place.depth;
      return { kind: 'Var', name, hops, slot: place.slot, free: undefined, span };
    }
    const key = `${index - bound}@${name}`;
    let free = this.free.get(key);
    if (free === undefined) {
      free = makeVariable(name, bound - index - 1, undefined);
      this.free.set(key, free);
    }
    return { kind: 'Var', name, hops: 0, slot: 0, free, span };
  }

  private addName(name: string, slot: number): void {
    const place = { depth: this.depth, slot };
    const places = this.names.get(name);
    if (places === undefined) this.names.set(name, [place]);
    else places.push(place);
  }

  private removeName(name: string): void {
    this.names.get(name)?.pop();
  }

  private abstraction(kind: 'Lambda' | 'Pi', expr: Extract<Expr, { kind: 'Lambda' | 'Pi' }>): Term {
    const type = this.bind(expr.type);
    const outerLets = this.lets;
    this.lets = 0;
    this.depth += 1;
    this.addName(expr.name, -1);
    const body = this.bind(expr.body);
    this.removeName(expr.name);
    this.depth -= 1;
    const lets = this.lets;
    this.lets = outerLets;
    const { name, span } = expr;
    if (kind === 'Pi') return { kind, name, type, body, lets, span };
    return makeLambdaTerm(name, type, body, lets, span);
  }

  private letChain(expr: Let): Term {
    const bindings: LetBinding[] = [];
    for (const binding of expr.bindings) {
      const type = this.optional(binding.type);
      const value = this.bind(binding.value);
      const slot = this.lets;
      this.lets += 1;
      this.addName(binding.name, slot);
      bindings.push({ name: binding.name, type, value, slot, span: binding.span });
    }
    const body = this.bind(expr.body);
    for (const binding of expr.bindings) this.removeName(binding.name);
    return { kind: 'Let', bindings, body, span: expr.span };
  }

  private application(expr: Expr): Term {
    const args: Term[] = [];
    let fn = expr;
    for (; fn.kind === 'App'; fn = fn.fn) args.push(this.bind(fn.arg));
    return { kind: 'App', fn: this.bind(fn), args: args.toReversed(), span: expr.span };
  }

  /** Without recursion along the chain, which may be long. */
  private operators(expr: Op): Term {
    const chain: Op[] = [];
    let leaf: Expr = expr;
    for (; leaf.kind === 'Op'; leaf = leaf.left) chain.push(leaf);
    let left = this.bind(leaf);
    for (let i = chain.length - 1; i >= 0; i -= 1) {
      const { op, right, span } = chain[i] as Op;
      left = { kind: 'Op', op, left, right: this.bind(right), span };
    }
    return left;
  }

  private updates(expr: With): Term {
    const chain: With[] = [];
    let leaf: Expr = expr;
    for (; leaf.kind === 'With'; leaf = leaf.record) chain.push(leaf);
    let record = this.bind(leaf);
    for (const { path, value, span } of chain.toReversed()) {
      record = { kind: 'With', record, path, value: this.bind(value), span };
    }
    return record;
  }

  private text(expr: TextLit): Term {
    const chunks = expr.chunks.map((chunk) => ({
      prefix: chunk.prefix,
      expr: this.bind(chunk.expr),
    }));
    return { ...expr, chunks };
  }

  private union(expr: UnionType): Term {
    const alternatives = new Map<string, Term | undefined>();
    for (const [label, type] of expr.alternatives) alternatives.set(label, this.optional(type));
    return { kind: 'UnionType', alternatives, span: expr.span };
  }

  private table(fields: ReadonlyMap<string, Expr>): Map<string, Term> {
    const terms = new Map<string, Term>();
    for (const [label, field] of fields) terms.set(label, this.bind(field));
    return terms;
  }
}
