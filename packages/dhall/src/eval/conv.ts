import type { WithStep } from '../syntax/expr.ts';
import { areEqualScalars, equalBytes, isScalar } from '../syntax/scalars.ts';
import type { Budget } from './budget.ts';
import { force } from './lazy.ts';
import { makeVariable } from './make-values.ts';
import { argumentName, argumentType, instantiate } from './functions.ts';
import type {
  Value,
  Lazy,
  Fields,
  BuiltinValue,
  Lambda,
  Pi,
  TextValue,
  ListValue,
  UnionTypeValue,
  Neutral,
  Variable,
} from './value.ts';

/** Judgmental equality, `a ≡ b` (standard/equivalence.md): equal αβ-normal forms. */
export function conv(a: Lazy, b: Lazy, budget: Budget): boolean {
  return a === b || sameBytes(a, b) || convValues(force(a, budget), force(b, budget), budget);
}

/** True if the binary forms of the αβ-normal forms are known and equal: no decoding is needed. */
function sameBytes(a: Lazy, b: Lazy): boolean {
  if (a.kind !== 'Thunk' || b.kind !== 'Thunk') return false;
  const { encoded } = a;
  if (encoded === undefined || b.encoded === undefined) return false;
  if (encoded !== b.encoded) {
    if (!equalBytes(encoded, b.encoded)) return false;
    // The same two parts are compared at every use of the package: the next time is fast.
    b.encoded = encoded;
  }
  b.value ??= a.value;
  return true;
}

function convValues(a: Value, b: Value, budget: Budget): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  budget.step();
  switch (a.kind) {
    case 'Const':
      return a.constant === (b as typeof a).constant;
    case 'Builtin':
      return convBuiltins(a, b as BuiltinValue, budget);
    case 'RecordType':
    case 'Record':
      return convFields(a.fields, (b as typeof a).fields, budget);
    case 'UnionType':
      return convUnions(a, b as UnionTypeValue, budget);
    case 'Pi':
    case 'Lambda':
      return convAbstractions(a, b as typeof a, budget);
    case 'Text':
      return convTexts(a, b as TextValue, budget);
    case 'List':
      return convLists(a, b as ListValue, budget);
    case 'Some':
      return conv(a.value, (b as typeof a).value, budget);
    case 'Alternative':
      return convAlternatives(a, b as typeof a, budget);
    default:
      return isScalar(a)
        ? areEqualScalars(a, b as typeof a)
        : convNeutrals(a, b as Neutral, budget);
  }
}

function convBuiltins(a: BuiltinValue, b: BuiltinValue, budget: Budget): boolean {
  return (
    a.name === b.name &&
    a.args.length === b.args.length &&
    a.args.every((arg, i) => conv(arg, b.args[i] as Lazy, budget))
  );
}

function convFields(a: Fields, b: Fields, budget: Budget): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const label of a.keys()) if (!b.has(label)) return false;
  for (const [label, field] of a) if (!conv(field, b.get(label) as Lazy, budget)) return false;
  return true;
}

function convUnions(a: UnionTypeValue, b: UnionTypeValue, budget: Budget): boolean {
  if (a.alternatives.size !== b.alternatives.size) return false;
  for (const [label, type] of a.alternatives) {
    if (!b.alternatives.has(label)) return false;
    if (!convOptional(type, b.alternatives.get(label), budget)) return false;
  }
  return true;
}

function convOptional(a: Lazy | undefined, b: Lazy | undefined, budget: Budget): boolean {
  return a === undefined || b === undefined ? a === b : conv(a, b, budget);
}

function convAbstractions(a: Lambda | Pi, b: Lambda | Pi, budget: Budget): boolean {
  const type = argumentType(a, budget);
  if (!conv(type, argumentType(b, budget), budget)) return false;
  const variable = ownVariable(a) ?? ownVariable(b) ?? makeVariable(argumentName(a), 0, type);
  return conv(instantiate(a, variable, budget), instantiate(b, variable, budget), budget);
}

/** In a comparison, the variable of a λ can take the place of any argument of its type. */
function ownVariable(value: Lambda | Pi): Variable | undefined {
  return value.kind === 'Pi' ? value.own : undefined;
}

/** An opaque Text equals only itself, which is checked before: the result must not depend on it. */
function convTexts(a: TextValue, b: TextValue, budget: Budget): boolean {
  if (a.variables !== undefined || b.variables !== undefined) return false;
  return (
    a.suffix === b.suffix &&
    a.chunks.length === b.chunks.length &&
    a.chunks.every((chunk, i) => {
      const other = b.chunks[i];
      return chunk.prefix === other?.prefix && convValues(chunk.expr, other.expr, budget);
    })
  );
}

function convLists(a: ListValue, b: ListValue, budget: Budget): boolean {
  if (a.length !== b.length) return false;
  if (a.length === 0) return conv(a.type as Lazy, b.type as Lazy, budget);
  const others = b.items;
  return a.items.every((item, i) => conv(item, others[i] as Lazy, budget));
}

function convAlternatives(
  a: Extract<Value, { kind: 'Alternative' }>,
  b: Extract<Value, { kind: 'Alternative' }>,
  budget: Budget,
): boolean {
  return (
    a.label === b.label &&
    convOptional(a.payload, b.payload, budget) &&
    conv(a.union, b.union, budget)
  );
}

function convNeutrals(a: Neutral, b: Neutral, budget: Budget): boolean {
  switch (a.kind) {
    case 'Var':
      return convFree(a, b as Variable);
    case 'App':
      return conv(a.arg, (b as typeof a).arg, budget) && conv(a.fn, (b as typeof a).fn, budget);
    case 'Op':
      return convChains(a, b as typeof a, budget);
    case 'If': {
      const other = b as typeof a;
      return (
        conv(a.condition, other.condition, budget) &&
        conv(a.then, other.then, budget) &&
        conv(a.else, other.else, budget)
      );
    }
    case 'Field':
      return a.label === (b as typeof a).label && conv(a.record, (b as typeof a).record, budget);
    case 'Project': {
      const other = b as typeof a;
      return equalItems(a.labels, other.labels) && conv(a.record, other.record, budget);
    }
    case 'ProjectType':
      return (
        conv(a.type, (b as typeof a).type, budget) && conv(a.record, (b as typeof a).record, budget)
      );
    case 'Merge': {
      const other = b as typeof a;
      return (
        conv(a.union, other.union, budget) &&
        conv(a.handlers, other.handlers, budget) &&
        convOptional(a.type, other.type, budget)
      );
    }
    case 'ToMap':
      return (
        conv(a.record, (b as typeof a).record, budget) &&
        convOptional(a.type, (b as typeof a).type, budget)
      );
    case 'ShowConstructor':
      return conv(a.expr, (b as typeof a).expr, budget);
    case 'Assert':
      return conv(a.type, (b as typeof a).type, budget);
    default: {
      // With
      const other = b as typeof a;
      return (
        equalItems(a.path.map(stepKey), other.path.map(stepKey)) &&
        conv(a.value, other.value, budget) &&
        conv(a.record, other.record, budget)
      );
    }
  }
}

/** Free variables by their name. Bound variables are equal only if identical, which is checked before. */
function convFree(a: Variable, b: Variable): boolean {
  return a.level < 0 && a.level === b.level && a.name === b.name;
}

/** Along the left spine without recursion, because chains of operators may be long. */
function convChains(
  a: Extract<Neutral, { kind: 'Op' }>,
  b: Extract<Neutral, { kind: 'Op' }>,
  budget: Budget,
): boolean {
  let x: Value = a;
  let y: Value = b;
  while (x !== y && x.kind === 'Op' && y.kind === 'Op') {
    budget.step();
    if (x.op !== y.op || !convValues(x.right, y.right, budget)) return false;
    x = x.left;
    y = y.left;
  }
  return convValues(x, y, budget);
}

function equalItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function stepKey(part: WithStep): string {
  return 'label' in part ? `.${part.label}` : '?';
}
