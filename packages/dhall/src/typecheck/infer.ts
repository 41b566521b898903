import { listOf, optionalOf } from '../eval/apply.ts';
import { builtinValue } from '../eval/builtins.ts';
import { conv } from '../eval/conv.ts';
import { bindLet, delay } from '../eval/interpret.ts';
import type {
  Abstraction,
  AppTerm,
  FieldsTerm,
  IfTerm,
  LetBinding,
  LetTerm,
  Term,
  UnionTypeTerm,
  VariableTerm,
} from '../eval/term.ts';
import { force, isOpen } from '../eval/lazy.ts';
import { makeRecordType } from '../eval/make-values.ts';
import { instantiate } from '../eval/functions.ts';
import { traceFault } from '../eval/trace.ts';
import type { Value, Lazy } from '../eval/value.ts';
import type { Const } from '../syntax/expr.ts';
import { isScalar } from '../syntax/scalars.ts';
import { typeOfBuiltin } from './builtin-types.ts';
import type { Context } from './context.ts';
import { abstractOver } from './dependent-types.ts';
import { checkAssertion } from './equivalence.ts';
import { inferOperators, inferUpdates } from './infer-chains.ts';
import {
  completedType,
  fieldType,
  projectedType,
  projectionByType,
  toMapType,
} from './record-rules.ts';
import { mismatch, refuse, unsuitable } from './type-faults.ts';
import {
  refuseNonFunction,
  refuseBareFileName,
  refuseUnboundVariable,
  refuseUnresolvedImport,
} from './refuse-terms.ts';
import { constants, functionCheck, isSort, isTermType, upperBound } from './type-of-value.ts';
import { mergeType, requireUnion } from './union-rules.ts';

/**
 * Γ ⊢ term : T (standard/type-inference.md), with Γ the context. The result is a value, so that
 * types are compared without quoting them. Where the standard substitutes the value of a `let`, the
 * context's frame holds it.
 */
export function infer(context: Context, term: Term): Lazy {
  context.budget.step();
  switch (term.kind) {
    case 'Const':
      return inferConst(context, term);
    case 'Text':
      return inferText(context, term);
    case 'Var':
      return inferVariable(context, term);
    case 'Builtin':
      return typeOfBuiltin(term.value.name);
    case 'Embed':
      // Imports are typed where they are resolved.
      return term.imported.type;
    case 'App':
      return inferApplication(context, term);
    case 'Record':
      return inferRecord(context, term);
    case 'RecordType':
      return inferRecordType(context, term);
    case 'Field':
      refuseBareFileName(context, term);
      return fieldType(context, term, infer(context, term.record));
    case 'Let':
      return inferLet(context, term);
    case 'Annot':
      return inferAnnotation(context, term.expr, term.type);
    case 'Lambda':
      return inferLambda(context, term);
    case 'Pi':
      return inferPi(context, term);
    case 'Op':
      return inferOperators(context, term, infer);
    case 'If':
      return inferIf(context, term);
    case 'List':
      return inferList(context, term.items);
    case 'EmptyList':
      return inferEmptyList(context, term.type);
    default:
      // Γ ⊢ n : Natural, Γ ⊢ True : Bool, and so on
      return isScalar(term) ? builtinValue(term.kind) : inferRest(context, term);
  }
}

function inferRest(context: Context, term: Term): Lazy {
  switch (term.kind) {
    case 'Some': {
      // Γ ⊢ a : A   Γ ⊢ A : Type  ⟹  Some a : Optional A
      const type = infer(context, term.value);
      if (isTermType(type, context.budget)) return optionalOf(type);
      return unsuitable(
        context,
        term.value,
        'type-some',
        '`Some` must be applied to a value, not to a type or a kind',
        'a value',
        type,
      );
    }
    case 'UnionType':
      return inferUnionType(context, term);
    case 'Completion':
      return completedType(context, term, infer(context, term.schema), infer(context, term.record));
    case 'Merge':
      return mergeType(
        context,
        term,
        infer(context, term.handlers),
        infer(context, term.union),
        annotation(context, term.type),
      );
    case 'ToMap':
      return toMapType(context, term, infer(context, term.record), annotation(context, term.type));
    case 'ShowConstructor':
      // Γ ⊢ e : < ts… >  ⟹  showConstructor e : Text, and so for e : Optional A
      requireUnion(
        context,
        term.expr,
        force(infer(context, term.expr), context.budget),
        'showConstructor',
      );
      return builtinValue('Text');
    case 'Project':
      return projectedType(context, term, infer(context, term.record));
    case 'ProjectType': {
      const record = infer(context, term.record);
      return projectionByType(context, term, record, typeAnnotation(context, term.type));
    }
    case 'With':
      return inferUpdates(context, term, infer);
    case 'Assert':
      return checkAssertion(context, term, typeAnnotation(context, term.type));
    case 'Import':
      return refuseUnresolvedImport(context, term);
    default:
      return infer(context, term);
  }
}

/** Γ ⊢ Type : Kind, Γ ⊢ Kind : Sort; Sort has no type */
function inferConst(context: Context, term: Const): Value {
  if (term.constant === 'Type') return constants.Kind;
  if (term.constant === 'Kind') return constants.Sort;
  return refuse(
    context,
    term,
    'type-sort',
    '`Sort` does not have a type, so it can be used in annotations only',
  );
}

/** Γ, x : T ⊢ x : T */
function inferVariable(context: Context, term: VariableTerm): Lazy {
  const type = term.free === undefined ? context.typeOf(term) : undefined;
  if (type !== undefined) return type;
  return refuseUnboundVariable(context, term);
}

/** Γ ⊢ t : Text   Γ ⊢ "ss…" : Text  ⟹  "s${t}ss…" : Text */
function inferText(context: Context, term: Extract<Term, { kind: 'Text' }>): Value {
  const text = builtinValue('Text');
  for (const { expr } of term.chunks) {
    const type = infer(context, expr);
    if (!conv(type, text, context.budget)) {
      mismatch(
        context,
        expr,
        'type-interpolation',
        'an interpolated expression must be a Text',
        text,
        type,
      );
    }
  }
  return text;
}

/**
 * Γ ⊢ f : ∀(x : A₀) → B₀   Γ ⊢ a₀ : A₁   A₀ ≡ A₁   B₀[x ≔ a₀] ⇥ B₁  ⟹  f a₀ : B₁
 */
function inferApplication(context: Context, term: AppTerm): Lazy {
  let type = force(infer(context, term.fn), context.budget);
  for (const [i, arg] of term.args.entries()) {
    if (type.kind !== 'Pi') return refuseNonFunction(context, term, type, i);
    const found = infer(context, arg);
    if (!conv(type.type, found, context.budget)) {
      mismatch(
        context,
        arg,
        'type-argument',
        'the argument does not have the type that the function takes',
        type.type,
        found,
      );
    }
    type = instantiate(type, delay(arg, context.frame, context.budget), context.budget);
  }
  return type;
}

/**
 * Γ ⊢ A₀ : c   A₀ ⇥ A₁   Γ, x : A₁ ⊢ b : B   Γ ⊢ ∀(x : A₁) → B : c₁  ⟹  λ(x : A₀) → b : ∀(x : A₁) → B
 */
function inferLambda(context: Context, term: Abstraction): Lazy {
  universeAt(context, term.type, 'the annotation of an argument');
  const domain = delay(term.type, context.frame, context.budget);
  const inner = context.enter(term, domain);
  const result = infer(inner, term.body);
  if (inner.variable === undefined) throw new TypeError('expected the variable of a λ');
  // B has a type unless it is Sort, and the function check then holds for any two universes.
  if (isSort(force(result, context.budget))) {
    refuse(
      context,
      term.body,
      'type-sort',
      'a function cannot return `Kind`, because the type of `Kind` does not have a type',
    );
  }
  return abstractOver(inner.variable, domain, result, context.frame.open);
}

/** Γ ⊢ A : i   Γ, x : A ⊢ B : o   i ↝ o : c  ⟹  ∀(x : A) → B : c */
function inferPi(context: Context, term: Abstraction): Lazy {
  const input = universeAt(context, term.type, 'the annotation of an argument');
  const inner = context.enter(term, delay(term.type, context.frame, context.budget));
  const output = universeAt(inner, term.body, 'the result of a function type');
  return functionCheck(input, output);
}

/** The universe of a term that must be a type, a kind or a sort. */
function universeAt(context: Context, term: Term, what: string): Const {
  const universe = force(infer(context, term), context.budget);
  if (universe.kind === 'Const') return universe;
  return unsuitable(
    context,
    term,
    'type-not-a-type',
    `${what} must be a type`,
    'Type, Kind or Sort',
    universe,
    term.kind === 'List' && term.items.length === 1
      ? 'Write the type of a list as `List T`.'
      : undefined,
  );
}

/**
 * Γ ⊢ a₀ : A₁   Γ ⊢ A₀ : i   A₀ ≡ A₁   a₀ ⇥ a₁   Γ ⊢ b₀[x ≔ a₁] : B  ⟹  let x : A₀ = a₀ in b₀ : B
 */
function inferLet(context: Context, term: LetTerm): Lazy {
  for (const binding of term.bindings) {
    const { name, slot, value } = binding;
    const type = inferBinding(context, binding);
    bindLet(context.frame, slot, value, context.budget);
    context.addLet(name, slot, type);
  }
  return infer(context, term.body);
}

function inferBinding(context: Context, { type, value }: LetBinding): Lazy {
  try {
    return type === undefined
      ? infer(context, value)
      : inferAnnotated(context, value, typeAnnotation(context, type));
  } catch (error) {
    throw traceFault(error, value, context.frame);
  }
}

/** Γ ⊢ T₀ : i   Γ ⊢ t : T₁   T₀ ≡ T₁  ⟹  (t : T₀) : T₁; and Γ ⊢ t : Sort  ⟹  (t : Sort) : Sort */
function inferAnnotation(context: Context, expr: Term, type: Term): Lazy {
  const isSortItself = type.kind === 'Const' && isSort(type);
  const annotated = isSortItself ? constants.Sort : typeAnnotation(context, type);
  return inferAnnotated(context, expr, annotated);
}

function inferAnnotated(context: Context, expr: Term, expected: Lazy): Lazy {
  const found = infer(context, expr);
  if (!conv(expected, found, context.budget)) {
    mismatch(
      context,
      expr,
      'type-annotation',
      'the expression does not have the annotated type',
      expected,
      found,
    );
  }
  return found;
}

/** The value of an annotation, which is checked to have a type itself. */
function typeAnnotation(context: Context, term: Term): Lazy {
  infer(context, term);
  return delay(term, context.frame, context.budget);
}

function annotation(context: Context, term: Term | undefined): Lazy | undefined {
  return term === undefined ? undefined : typeAnnotation(context, term);
}

/**
 * Γ ⊢ t : Bool   Γ ⊢ l : L   Γ ⊢ r : R   Γ ⊢ L : c₀   Γ ⊢ R : c₁   L ≡ R  ⟹  if t then l else r : L
 */
function inferIf(context: Context, term: IfTerm): Lazy {
  const bool = builtinValue('Bool');
  const condition = infer(context, term.condition);
  if (!conv(condition, bool, context.budget)) {
    const message = 'the condition of an `if` must be a Bool';
    mismatch(context, term.condition, 'type-condition', message, bool, condition);
  }
  const left = infer(context, term.then);
  const right = infer(context, term.else);
  for (const [type, branch] of [[left, term.then] as const, [right, term.else] as const]) {
    if (isSort(force(type, context.budget))) {
      refuse(context, branch, 'type-sort', 'a branch of an `if` cannot be `Kind`');
    }
  }
  if (!conv(left, right, context.budget)) {
    const message = 'the branches of an `if` must have the same type';
    mismatch(context, term.else, 'type-branches', message, left, right);
  }
  return left;
}

/** Γ ⊢ t : T₀   Γ ⊢ T₀ : Type   Γ ⊢ [ ts… ] : List T₁   T₀ ≡ T₁  ⟹  [ t, ts… ] : List T₀ */
function inferList(context: Context, items: readonly Term[]): Lazy {
  const first = items[0] as Term;
  const type = infer(context, first);
  if (!isTermType(type, context.budget)) {
    const message = 'the items of a list must be values, not types or kinds';
    unsuitable(context, first, 'type-list-item', message, 'a value', type);
  }
  for (let i = 1; i < items.length; i += 1) {
    const item = items[i] as Term;
    const found = infer(context, item);
    if (!conv(type, found, context.budget)) {
      const message = 'all items of a list must have the type of the first one';
      mismatch(context, item, 'type-list-item', message, type, found);
    }
  }
  return listOf(type);
}

/** Γ ⊢ T₀ : c   T₀ ⇥ List T₁   Γ ⊢ T₁ : Type  ⟹  ([] : T₀) : List T₁ */
function inferEmptyList(context: Context, annotated: Term): Lazy {
  const type = force(typeAnnotation(context, annotated), context.budget);
  if (type.kind === 'Builtin' && type.name === 'List' && type.args.length === 1) return type;
  const message = 'the annotation of an empty list must be a list type';
  return unsuitable(context, annotated, 'type-empty-list', message, 'List T', type);
}

/** Γ ⊢ t : T   Γ ⊢ { xs… } : { ts… }   Γ ⊢ { x : T, ts… } : i  ⟹  { x = t, xs… } : { x : T, ts… } */
function inferRecord(context: Context, term: FieldsTerm): Lazy {
  const types = new Map<string, Lazy>();
  let open = false;
  for (const [label, field] of term.fields) {
    const type = infer(context, field);
    if (type.kind === 'Const' && isSort(type)) {
      refuse(
        context,
        field,
        'type-sort',
        'a field cannot be `Kind`, because the type of `Kind` does not have a type',
      );
    }
    types.set(label, type);
    open ||= isOpen(type);
  }
  return makeRecordType(types, open);
}

/** Γ ⊢ T : t₀   Γ ⊢ { xs… } : t₁   t₀ ⋁ t₁ = t₂  ⟹  { x : T, xs… } : t₂ */
function inferRecordType(context: Context, term: FieldsTerm): Lazy {
  let universe = constants.Type;
  for (const field of term.fields.values()) {
    universe = upperBound(universe, universeAt(context, field, 'the annotation of a field'));
  }
  return universe;
}

/** Γ ⊢ T : t₀   Γ ⊢ < xs… > : t₁   t₀ ⋁ t₁ = t₂  ⟹  < x : T | xs… > : t₂;  < x | xs… > : t₁ */
function inferUnionType(context: Context, term: UnionTypeTerm): Lazy {
  let universe = constants.Type;
  for (const type of term.alternatives.values()) {
    if (type === undefined) continue;
    universe = upperBound(universe, universeAt(context, type, 'the annotation of an alternative'));
  }
  return universe;
}
