import type { Const, Expr } from '../syntax/expr.ts';
import { countNodes } from '../syntax/number-size.ts';
import { isScalar, type Scalar } from '../syntax/scalars.ts';
import { sortedLabels } from '../syntax/label-order.ts';
import { force } from './lazy.ts';
import { makeVariable } from './make-values.ts';
import { argumentName, argumentType, instantiate } from './functions.ts';
import type {
  Lazy,
  Quoted,
  BuiltinValue,
  Lambda,
  Pi,
  ListValue,
  RecordTypeValue,
  RecordValue,
  UnionTypeValue,
  Alternative,
  Neutral,
  Variable,
} from './value.ts';
import type { Budget } from './budget.ts';

export type Memoised =
  | Lambda
  | Pi
  | ListValue
  | RecordTypeValue
  | RecordValue
  | UnionTypeValue
  | Alternative;

/**
 * The β-normal form of `value`, fields sorted. `names` are the λ-bound variables in scope, outermost
 * first, for values that are not closed. With `alpha` every bound variable is renamed to `_`.
 *
 * Closed parts are quoted once and shared by all their uses, so the result is a graph. Throws
 * `limit-size` when it would be too large as a tree.
 */
export function quoteWith(
  value: Lazy,
  alpha: boolean,
  names: readonly string[],
  budget: Budget,
): Quoted {
  const quoter = new Quoter(alpha, budget);
  for (const name of names) quoter.enter(name);
  const expr = quoter.quote(value);
  return { expr, size: quoter.size };
}

/** Quotes one value; a subclass may treat parts differently. */
export class Quoter {
  size = 0;
  private readonly alpha: boolean;
  protected readonly budget: Budget;
  /** For each binder in scope: its name, and how many binders of that name are around it. */
  private readonly binders: { readonly name: string; readonly ordinal: number }[] = [];
  private readonly counts = new Map<string, number>();
  /** The positions of variables that came with a function type: their levels are of another place. */
  private readonly owned = new Map<Variable, number>();
  /** The outermost variable found since the last reset. */
  private outermost = Number.POSITIVE_INFINITY;

  constructor(alpha: boolean, budget: Budget) {
    this.alpha = alpha;
    this.budget = budget;
  }

  /** Brings a binder into scope; `_variable` represents it in the values that are quoted. */
  enter(name: string, _variable?: Variable): void {
    const ordinal = this.counts.get(name) ?? 0;
    this.counts.set(name, ordinal + 1);
    this.binders.push({ name, ordinal });
  }

  protected leave(): void {
    const binder = this.binders.pop();
    if (binder !== undefined) this.counts.set(binder.name, binder.ordinal);
  }

  quote(lazy: Lazy): Expr {
    const value = force(lazy, this.budget);
    this.budget.step();
    switch (value.kind) {
      case 'Builtin':
        return this.builtin(value);
      case 'RecordType':
      case 'Record':
      case 'List':
      case 'UnionType':
      case 'Alternative':
      case 'Lambda':
      case 'Pi':
        return this.memoised(value);
      case 'Some':
        this.count();
        return { kind: 'Some', value: this.quote(value.value) };
      case 'Text': {
        this.count();
        const chunks = value.chunks.map(({ prefix, expr }) => ({ prefix, expr: this.quote(expr) }));
        const { suffix, variables } = value;
        if (variables === undefined) return { kind: 'Text', chunks, suffix };
        return { kind: 'Text', chunks, suffix, variables };
      }
      case 'Var':
        return this.variable(value);
      case 'Const':
        return this.literal(value);
      default:
        return isScalar(value) ? this.literal(value) : this.neutral(value);
    }
  }

  /** The span of a literal in a source file has no meaning in a normal form. */
  private literal(value: Scalar | Const): Expr {
    const isNumber = value.kind === 'Natural' || value.kind === 'Integer';
    this.count(isNumber ? countNodes(value.value) : 1);
    return value.span === undefined ? value : { ...value, span: undefined };
  }

  private count(nodes = 1): void {
    this.size += nodes;
    this.budget.checkSize(this.size);
  }

  /** Quotes a value, and remembers the result if the value is closed. */
  protected memoised(value: Memoised): Expr {
    const known = this.alpha ? value.alpha : value.normal;
    if (known !== undefined) {
      this.size += known.size;
      this.budget.checkSize(this.size);
      return known.expr;
    }
    const outerOutermost = this.outermost;
    const before = this.size;
    this.outermost = Number.POSITIVE_INFINITY;
    this.count();
    const expr = this.composite(value);
    if (this.outermost >= this.binders.length) {
      const quoted = { expr, size: this.size - before };
      if (this.alpha) value.alpha = quoted;
      else value.normal = quoted;
    }
    this.outermost = Math.min(this.outermost, outerOutermost);
    return expr;
  }

  protected composite(value: Memoised): Expr {
    switch (value.kind) {
      case 'RecordType':
      case 'Record':
        return { kind: value.kind, fields: this.fields(value.fields) };
      case 'UnionType':
        return { kind: 'UnionType', alternatives: this.alternatives(value) };
      case 'List':
        return value.length === 0
          ? { kind: 'EmptyList', type: this.quote(value.type as Lazy) }
          : { kind: 'List', items: value.items.map((item) => this.quote(item)) };
      case 'Alternative':
        return this.alternative(value);
      default:
        return this.abstraction(value);
    }
  }

  private fields(fields: ReadonlyMap<string, Lazy>): Map<string, Expr> {
    const quoted = new Map<string, Expr>();
    for (const label of sortedLabels(fields.keys())) {
      quoted.set(label, this.quote(fields.get(label) as Lazy));
    }
    return quoted;
  }

  private alternatives(union: UnionTypeValue): Map<string, Expr | undefined> {
    const quoted = new Map<string, Expr | undefined>();
    for (const label of sortedLabels(union.alternatives.keys())) {
      quoted.set(label, this.optional(union.alternatives.get(label)));
    }
    return quoted;
  }

  private alternative(value: Alternative): Expr {
    const field: Expr = { kind: 'Field', record: this.quote(value.union), label: value.label };
    if (value.payload === undefined) return field;
    this.count();
    return { kind: 'App', fn: field, arg: this.quote(value.payload) };
  }

  private abstraction(value: Lambda | Pi): Expr {
    const domain = argumentType(value, this.budget);
    const type = this.quote(domain);
    const name = this.alpha ? '_' : argumentName(value);
    const own = this.ownVariable(value);
    const variable = own ?? makeVariable(name, this.binders.length, domain);
    if (own !== undefined) this.owned.set(own, this.binders.length);
    this.enter(name, variable);
    const body = this.quote(instantiate(value, variable, this.budget));
    this.leave();
    if (own !== undefined) this.owned.delete(own);
    return { kind: value.kind, name, type, body };
  }

  /**
   * The variable for which the result of a function type is known already. Any other one is put into the
   * result, which is searched for that: for a function of many arguments, at each of them.
   */
  private ownVariable(value: Lambda | Pi): Variable | undefined {
    const own = value.kind === 'Pi' ? value.own : undefined;
    return own === undefined || this.owned.has(own) ? undefined : own;
  }

  protected variable(variable: Variable): Expr {
    const { name } = variable;
    const level = this.owned.get(variable) ?? variable.level;
    this.count();
    this.outermost = Math.min(this.outermost, level);
    if (level < 0) return { kind: 'Var', name, index: (this.counts.get(name) ?? 0) - 1 - level };
    return this.reference(level);
  }

  /** The variable of a binder in scope, the outermost being 0. */
  protected reference(position: number): Expr {
    const { name, ordinal } = this.binders[position] ?? { name: '_', ordinal: 0 };
    return { kind: 'Var', name, index: (this.counts.get(name) ?? 0) - 1 - ordinal };
  }

  private builtin(value: BuiltinValue): Expr {
    this.count();
    let expr: Expr = { kind: 'Builtin', name: value.name };
    for (const arg of value.args) {
      this.count();
      expr = { kind: 'App', fn: expr, arg: this.quote(arg) };
    }
    return expr;
  }

  private optional(lazy: Lazy | undefined): Expr | undefined {
    return lazy === undefined ? undefined : this.quote(lazy);
  }

  private neutral(value: Exclude<Neutral, Variable>): Expr {
    this.count();
    switch (value.kind) {
      case 'App':
        return { kind: 'App', fn: this.quote(value.fn), arg: this.quote(value.arg) };
      case 'Op':
        return this.chain(value);
      case 'If':
        return {
          kind: 'If',
          condition: this.quote(value.condition),
          // oxlint-disable-next-line unicorn/no-thenable -- the syntax tree's own name for the branch
          then: this.quote(value.then),
          else: this.quote(value.else),
        };
      case 'Field':
        return { kind: 'Field', record: this.quote(value.record), label: value.label };
      case 'Project':
        return { kind: 'Project', record: this.quote(value.record), labels: value.labels };
      case 'ProjectType': {
        const record = this.quote(value.record);
        return { kind: 'ProjectType', record, type: this.quote(value.type) };
      }
      case 'Merge': {
        const handlers = this.quote(value.handlers);
        const union = this.quote(value.union);
        return { kind: 'Merge', handlers, union, type: this.optional(value.type) };
      }
      case 'ToMap': {
        const record = this.quote(value.record);
        return { kind: 'ToMap', record, type: this.optional(value.type) };
      }
      case 'ShowConstructor':
        return { kind: 'ShowConstructor', expr: this.quote(value.expr) };
      case 'Assert':
        return { kind: 'Assert', type: this.quote(value.type) };
      default: {
        // With
        const record = this.quote(value.record);
        return { kind: 'With', record, path: value.path, value: this.quote(value.value) };
      }
    }
  }

  /** Along the left spine without recursion, because chains of operators may be long. */
  private chain(value: Extract<Neutral, { kind: 'Op' }>): Expr {
    const spine = [value];
    let leaf = value.left;
    for (; leaf.kind === 'Op'; leaf = leaf.left) spine.push(leaf);
    let left = this.quote(leaf);
    for (const { op, right } of spine.toReversed()) {
      this.count();
      left = { kind: 'Op', op, left, right: this.quote(right) };
    }
    return left;
  }
}
