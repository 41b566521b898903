import type { Budget } from '../eval/budget.ts';
import { force, isOpen } from '../eval/lazy.ts';
import { makeVariable } from '../eval/make-values.ts';
import { argumentName, argumentType, instantiate } from '../eval/functions.ts';
import type {
  Value,
  Lazy,
  Lambda,
  Pi,
  RecordTypeValue,
  UnionTypeValue,
  Variable,
} from '../eval/value.ts';

/** Whether the normal form of `lazy` mentions one of `variables`. Closed values are not searched. */
export function mentionsAny(
  lazy: Lazy,
  variables: { has(variable: Variable): boolean },
  budget: Budget,
): boolean {
  return new Search(variables, budget).in(lazy);
}

class Search {
  private readonly variables: { has(variable: Variable): boolean };
  private readonly budget: Budget;
  /** True once a variable is found that is not searched for. */
  private others = false;

  constructor(variables: { has(variable: Variable): boolean }, budget: Budget) {
    this.variables = variables;
    this.budget = budget;
  }

  in(lazy: Lazy): boolean {
    if (!isOpen(lazy)) return false;
    const value = force(lazy, this.budget);
    this.budget.step();
    switch (value.kind) {
      case 'Var':
        if (this.variables.has(value)) return true;
        this.others = true;
        return false;
      case 'Builtin':
        return this.inAny(value.args);
      case 'RecordType':
        return this.inType(value, value.fields.values());
      case 'UnionType':
        return this.inType(value, value.alternatives.values());
      case 'Record':
        return this.inAny(value.fields.values());
      case 'Pi':
      case 'Lambda':
        return this.inAbstraction(value);
      case 'List':
        return value.length === 0 ? this.in(value.type as Lazy) : this.inAny(value.items);
      case 'Some':
        return this.in(value.value);
      case 'Alternative':
        return this.inAny([value.union, value.payload]);
      case 'Text':
        return value.chunks.some(({ expr }) => this.in(expr));
      default:
        return this.inAny(partsOf(value));
    }
  }

  private inAny(parts: Iterable<Lazy | undefined>): boolean {
    for (const part of parts) if (part !== undefined && this.in(part)) return true;
    return false;
  }

  /** Remembers in the type if it is closed. */
  private inType(
    value: RecordTypeValue | UnionTypeValue,
    parts: Iterable<Lazy | undefined>,
  ): boolean {
    const outerOthers = this.others;
    this.others = false;
    const found = this.inAny(parts);
    if (!found && !this.others) value.open = false;
    this.others ||= outerOthers;
    return found;
  }

  private inAbstraction(value: Pi | Lambda): boolean {
    const type = argumentType(value, this.budget);
    if (this.in(type)) return true;
    const known = value.kind === 'Pi' ? value.own : undefined;
    const variable = known ?? makeVariable(argumentName(value), 0, type);
    return this.in(instantiate(value, variable, this.budget));
  }
}

function partsOf(value: Value): readonly (Lazy | undefined)[] {
  switch (value.kind) {
    case 'App':
      return [value.fn, value.arg];
    case 'Op':
      return [value.left, value.right];
    case 'If':
      return [value.condition, value.then, value.else];
    case 'Field':
    case 'Project':
      return [value.record];
    case 'ProjectType':
    case 'ToMap':
      return [value.record, value.type];
    case 'Merge':
      return [value.handlers, value.union, value.type];
    case 'ShowConstructor':
      return [value.expr];
    case 'Assert':
      return [value.type];
    case 'With':
      return [value.record, value.value];
    default:
      return [];
  }
}
