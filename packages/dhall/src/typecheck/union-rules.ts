import { argumentOf } from '../eval/apply.ts';
import { conv } from '../eval/conv.ts';
import { sortedLabels } from '../syntax/label-order.ts';
import type { MergeTerm, Term } from '../eval/term.ts';
import { force } from '../eval/lazy.ts';
import { makeVariable } from '../eval/make-values.ts';
import { instantiate } from '../eval/functions.ts';
import type { Value, Lazy, RecordTypeValue } from '../eval/value.ts';
import type { Context } from './context.ts';
import { mentionsAny } from './mentioned-variables.ts';
import { labelText, mismatch, refuse, unsuitable } from './type-faults.ts';
import { findSimilarName } from '@dhallmark/fault';
import { isTermType } from './type-of-value.ts';

type Alternatives = ReadonlyMap<string, Lazy | undefined>;

/** The alternatives of the type of a union; an Optional has `None` and `Some`. */
export function requireUnion(
  context: Context,
  term: Term,
  type: Value,
  what: 'merge' | 'showConstructor',
): Alternatives {
  if (type.kind === 'UnionType') return type.alternatives;
  const element = argumentOf('Optional', type);
  if (element !== undefined) {
    return new Map<string, Lazy | undefined>([
      ['None', undefined],
      ['Some', element],
    ]);
  }
  const hint =
    type.kind === 'Pi'
      ? 'The alternative has a payload: apply it to a value first.'
      : 'For a Bool, use `if`.';
  const message = `\`${what}\` needs a union or an Optional`;
  return unsuitable(
    context,
    term,
    'type-not-a-union',
    message,
    'a union or an Optional',
    type,
    hint,
  );
}

/**
 * Γ ⊢ t : { y : ∀(x : A₀) → T, … }   Γ ⊢ u : < y : A₁ | … >   A₀ ≡ A₁   x ∉ freeVars(T)
 * Γ ⊢ t : { y : T, … }   Γ ⊢ u : < y | … >
 * and so for all alternatives, with the same T : Type  ⟹  merge t u : T
 *
 * Γ ⊢ t : {}   Γ ⊢ u : <>   Γ ⊢ T : Type  ⟹  (merge t u : T) : T
 */
export function mergeType(
  context: Context,
  term: MergeTerm,
  handlersType: Lazy,
  unionType: Lazy,
  annotated: Lazy | undefined,
): Lazy {
  const handlers = force(handlersType, context.budget);
  if (handlers.kind !== 'RecordType') {
    const message = '`merge` needs a record of handlers';
    return unsuitable(context, term.handlers, 'type-merge', message, 'a record', handlers);
  }
  const alternatives = requireUnion(context, term.union, force(unionType, context.budget), 'merge');
  requireHandlers(context, term, handlers, alternatives);
  let result: Lazy | undefined = annotated;
  for (const label of sortedLabels(alternatives.keys())) {
    const output = outputType(context, term, handlers, label, alternatives.get(label));
    if (result !== undefined && !conv(result, output, context.budget)) {
      const message =
        annotated === undefined
          ? `the handler of ${labelText(context, label)} does not return the type of the previous handlers`
          : `the handler of ${labelText(context, label)} does not return the annotated type`;
      mismatch(context, term.handlers, 'type-merge', message, result, output);
    }
    result ??= output;
  }
  if (result === undefined) {
    return refuse(
      context,
      term,
      'type-merge',
      '`merge` of an empty union needs a type annotation',
      {
        hint: 'Write `merge {=} x : T`.',
      },
    );
  }
  if (!isTermType(result, context.budget)) {
    const message = '`merge` must return a value, not a type or a kind';
    unsuitable(context, term, 'type-merge', message, 'the type of a value', result);
  }
  return result;
}

/** Throws unless there is one handler per alternative, and one alternative per handler. */
function requireHandlers(
  context: Context,
  term: MergeTerm,
  handlers: RecordTypeValue,
  alternatives: Alternatives,
): void {
  const unhandled = sortedLabels(alternatives.keys()).filter(
    (label) => !handlers.fields.has(label),
  );
  const needless = sortedLabels(handlers.fields.keys()).find((label) => !alternatives.has(label));
  if (needless !== undefined) {
    const near = findSimilarName(needless, unhandled);
    const message = `the handler ${labelText(context, needless)} does not have an alternative`;
    refuse(context, term.handlers, 'type-merge-unused', message, {
      hint:
        near === undefined ? 'Remove the handler.' : `Did you mean ${labelText(context, near)}?`,
    });
  }
  if (unhandled.length === 0) return;
  const names = unhandled.map((label) => labelText(context, label)).join(', ');
  const message = `a handler is missing for ${names}`;
  refuse(context, term.handlers, 'type-merge-missing', message, {
    hint: 'Add a field of that name: every alternative needs a handler.',
  });
}

/** The type that the handler of an alternative returns. */
function outputType(
  context: Context,
  term: MergeTerm,
  handlers: RecordTypeValue,
  label: string,
  payload: Lazy | undefined,
): Lazy {
  const handler = handlers.fields.get(label) as Lazy;
  if (payload === undefined) return handler;
  const name = labelText(context, label);
  const type = force(handler, context.budget);
  if (type.kind !== 'Pi') {
    const message = `the handler of ${name} must be a function, because the alternative has a payload`;
    return unsuitable(context, term.handlers, 'type-merge', message, 'a function', type);
  }
  if (!conv(payload, type.type, context.budget)) {
    const message = `the handler of ${name} does not take the type of the payload`;
    mismatch(context, term.handlers, 'type-merge', message, payload, type.type);
  }
  const variable = type.own ?? makeVariable(type.name, context.level, type.type);
  const output = instantiate(type, variable, context.budget);
  if (mentionsAny(output, new Set([variable]), context.budget)) {
    const message = `the result type of the handler of ${name} depends on its argument`;
    refuse(context, term.handlers, 'type-merge', message);
  }
  return output;
}
