import type { Code } from '../codes.ts';
import { argumentOf } from '../eval/apply.ts';
import { builtinValue } from '../eval/builtins.ts';
import { conv } from '../eval/conv.ts';
import { delay } from '../eval/interpret.ts';
import { sortedLabels } from '../syntax/label-order.ts';
import { joinFields, selectField } from '../eval/records.ts';
import type {
  CompletionTerm,
  FieldTerm,
  ProjectTerm,
  ProjectTypeTerm,
  Term,
  ToMapTerm,
  WithTerm,
} from '../eval/term.ts';
import { force } from '../eval/lazy.ts';
import { makeRecordType } from '../eval/make-values.ts';
import type { Value, Lazy, RecordTypeValue } from '../eval/value.ts';
import type { Context } from './context.ts';
import { mapType, updatedField, updatedType, type UpdateProblem } from './record-types.ts';
import {
  isKnown,
  labelText,
  mismatch,
  type Place,
  refuse,
  show,
  unsuitable,
} from './type-faults.ts';
import { findSimilarName } from '@dhallmark/fault';
import { constructorType, isTermType } from './type-of-value.ts';

/** The type of `record.label`, given that of record. */
export function fieldType(context: Context, term: FieldTerm, record: Lazy): Lazy {
  const type = force(record, context.budget);
  const { label } = term;
  if (type.kind === 'RecordType') {
    // Γ ⊢ e : { x : T, xs… }  ⟹  e.x : T
    return type.fields.get(label) ?? missingField(context, term, label, type.fields.keys());
  }
  if (type.kind === 'Const') {
    const union = force(delay(term.record, context.frame, context.budget), context.budget);
    if (union.kind === 'UnionType') {
      // Γ ⊢ u : c   u ⇥ < x : T | ts… >  ⟹  u.x : ∀(x : T) → < x : T | ts… >
      // Γ ⊢ u : c   u ⇥ < x | ts… >  ⟹  u.x : < x | ts… >
      const payload = union.alternatives.get(label);
      if (payload !== undefined) return constructorType(union, label, payload);
      if (union.alternatives.has(label)) return union;
      return missingAlternative(context, term, label, union.alternatives.keys());
    }
    const message = `\`.${label}\` can select from a record or a union type only`;
    const hint =
      union.kind === 'RecordType' && union.fields.has(label)
        ? 'This is a record type. Select from a record of this type.'
        : undefined;
    return unsuitable(context, term.record, 'type-selection', message, 'a record', union, hint);
  }
  const message = `\`.${label}\` can select from a record or a union type only`;
  const hint =
    argumentOf('Optional', type) === undefined
      ? undefined
      : 'The value is Optional. Use `merge` to handle both cases first.';
  return unsuitable(context, term.record, 'type-selection', message, 'a record', type, hint);
}

function missingField(
  context: Context,
  place: Place,
  label: string,
  labels: Iterable<string>,
): never {
  const message = `the record does not have a field ${labelText(context, label)}`;
  return missing(context, place, 'type-missing-field', message, label, [...labels]);
}

function missingAlternative(
  context: Context,
  place: Place,
  label: string,
  labels: Iterable<string>,
): never {
  const message = `the union does not have an alternative \`${label}\``;
  return missing(context, place, 'type-missing-alternative', message, label, [...labels]);
}

function missing(
  context: Context,
  place: Place,
  code: Code,
  message: string,
  label: string,
  labels: readonly string[],
): never {
  const known = sortedLabels(labels).filter((name) => isKnown(context, name));
  const near = findSimilarName(label, known);
  const there = known.slice(0, 12).join(', ');
  const whole = known.length === labels.length && labels.length <= 12;
  const all = whole ? there : `${there}, … (${labels.length} in total)`.replace(/^, /u, '');
  const hint = labels.length === 0 ? 'It is empty.' : `It has: ${all}.`;
  return refuse(context, place, code, message, {
    hint: near === undefined ? hint : `Did you mean \`${near}\`? ${hint}`,
  });
}

function requireRecord(context: Context, place: Term, type: Lazy, what: string): RecordTypeValue {
  const value = force(type, context.budget);
  if (value.kind === 'RecordType') return value;
  return unsuitable(
    context,
    place,
    'type-not-a-record',
    `${what} needs a record`,
    'a record',
    value,
  );
}

/** Γ ⊢ e : { x : T, ts₀… }   Γ ⊢ e.{ xs… } : { ts₁… }  ⟹  e.{ x, xs… } : { x : T, ts₁… } */
export function projectedType(context: Context, term: ProjectTerm, record: Lazy): Value {
  const type = requireRecord(context, term.record, record, 'a projection');
  const fields = new Map<string, Lazy>();
  for (const label of term.labels) {
    if (fields.has(label)) {
      refuse(context, term, 'type-duplicate-field', `\`${label}\` is projected twice`);
    }
    const field = type.fields.get(label);
    fields.set(label, field ?? missingField(context, term, label, type.fields.keys()));
  }
  return makeRecordType(fields, type.open);
}

/** Γ ⊢ e : { x : T₀, ts… }   s ⇥ { x : T₁, ss… }   T₀ ≡ T₁  ⟹  e.(s) : { x : T₁, ss… } */
export function projectionByType(
  context: Context,
  term: ProjectTypeTerm,
  record: Lazy,
  target: Lazy,
): Value {
  const type = requireRecord(context, term.record, record, 'a projection');
  const wanted = force(target, context.budget);
  if (wanted.kind !== 'RecordType') {
    return refuse(
      context,
      term.type,
      'type-projection',
      'a projection by type needs a record type',
      {
        hint: 'To project one field, write `e.{ field }`.',
      },
    );
  }
  for (const [label, expected] of wanted.fields) {
    const found = type.fields.get(label);
    if (found === undefined) missingField(context, term, label, type.fields.keys());
    else if (!conv(expected, found, context.budget)) {
      const message = `the field ${labelText(context, label)} does not have the projected type`;
      mismatch(context, term, 'type-projection', message, expected, found);
    }
  }
  return wanted;
}

/** Γ ⊢ ((T.default ⫽ r) : T.Type) : U  ⟹  T::r : U */
export function completedType(
  context: Context,
  term: CompletionTerm,
  schema: Lazy,
  given: Lazy,
): Value {
  const type = requireRecord(context, term.schema, schema, 'a completion `T::r`');
  for (const label of ['Type', 'default']) {
    if (!type.fields.has(label)) {
      refuse(context, term.schema, 'type-schema', `the schema does not have a field \`${label}\``, {
        expected: '{ Type : …, default : … }',
        found: show(context, type),
        hint: 'A schema is a record with the fields `Type` and `default`.',
      });
    }
  }
  const defaults = force(type.fields.get('default') as Lazy, context.budget);
  if (defaults.kind !== 'RecordType') {
    const message = 'the `default` of a schema must be a record';
    return unsuitable(context, term.schema, 'type-schema', message, 'a record', defaults);
  }
  const record = requireRecord(context, term.record, given, 'a completion `T::r`');
  const wanted = selectField(
    force(delay(term.schema, context.frame, context.budget), context.budget),
    'Type',
    context.budget,
  );
  const completed = makeRecordType(
    joinFields(defaults.fields, record.fields, context.budget),
    defaults.open || record.open,
  );
  if (!conv(wanted, completed, context.budget)) badCompletion(context, term, wanted, completed);
  // The type of the schema instead of an equal one, so that the next comparison finds it identical.
  return wanted;
}

function badCompletion(
  context: Context,
  term: CompletionTerm,
  wanted: Value,
  completed: RecordTypeValue,
): never {
  let hint: string | undefined;
  if (wanted.kind === 'RecordType') {
    const needed = [...wanted.fields.keys()].filter((label) => !completed.fields.has(label));
    const extra = [...completed.fields.keys()].find((label) => !wanted.fields.has(label));
    const named = (label: string): string => labelText(context, label);
    const near = extra === undefined ? undefined : findSimilarName(extra, wanted.fields.keys());
    if (extra !== undefined && near !== undefined) {
      hint = `The schema does not have a field ${named(extra)}. Did you mean ${named(near)}?`;
    } else if (extra !== undefined) hint = `The schema does not have a field ${named(extra)}.`;
    else if (needed.length > 0) {
      hint = `The schema has no default for ${needed.map(named).join(', ')}: add it.`;
    }
  }
  const message = 'the completed record does not have the type of the schema';
  return mismatch(context, term.record, 'type-completion', message, wanted, completed, hint);
}

/** Γ ⊢ e : { x : T, xs… }   all fields have the type T : Type  ⟹  toMap e : List { mapKey : Text, mapValue : T } */
export function toMapType(
  context: Context,
  term: ToMapTerm,
  record: Lazy,
  annotated: Lazy | undefined,
): Value {
  const type = requireRecord(context, term.record, record, '`toMap`');
  const [first, ...others] = type.fields.values();
  if (first === undefined) return emptyMapType(context, term, annotated);
  if (!isTermType(first, context.budget)) {
    const message = 'the fields of a `toMap` must be values';
    unsuitable(context, term.record, 'type-to-map', message, 'a value', first);
  }
  for (const other of others) {
    if (conv(first, other, context.budget)) continue;
    const message = 'the fields of a `toMap` must have the same type';
    mismatch(context, term.record, 'type-to-map', message, first, other);
  }
  const found = mapType(first);
  if (annotated !== undefined && !conv(annotated, found, context.budget)) {
    const message = 'the map does not have the annotated type';
    mismatch(context, term, 'type-annotation', message, annotated, found);
  }
  return found;
}

/** Γ ⊢ e : {}   Γ ⊢ T₀ : Type   T₀ ⇥ List { mapKey : Text, mapValue : T₁ }  ⟹  (toMap e : T₀) : T₀ */
function emptyMapType(context: Context, term: ToMapTerm, annotated: Lazy | undefined): Value {
  const expected = 'List { mapKey : Text, mapValue : T }';
  if (annotated === undefined) {
    return refuse(
      context,
      term,
      'type-to-map',
      '`toMap` of an empty record needs a type annotation',
      {
        hint: `Write \`toMap {=} : ${expected}\`.`,
      },
    );
  }
  const type = force(annotated, context.budget);
  const item = argumentOf('List', type);
  const fields = item === undefined ? undefined : force(item, context.budget);
  if (fields?.kind === 'RecordType' && fields.fields.size === 2) {
    const key = fields.fields.get('mapKey');
    const value = fields.fields.get('mapValue');
    if (key !== undefined && value !== undefined && conv(key, builtinValue('Text'), context.budget))
      return type;
  }
  const message = 'the annotation of a `toMap` must be the type of a map';
  return unsuitable(context, term, 'type-to-map', message, expected, type);
}

/**
 * The type of `record with … with …`, given that of record and the updates with the types of their
 * values: see updatedType. The whole chain shares one table of fields.
 */
export function withType(
  context: Context,
  record: Lazy,
  updates: readonly (readonly [term: WithTerm, value: Lazy])[],
): Lazy {
  let type = force(record, context.budget);
  let gathered: Map<string, Lazy> | undefined;
  for (const [term, value] of updates) {
    const fail = (problem: UpdateProblem): never => badUpdate(context, term, problem);
    const [first] = term.path;
    if (type.kind === 'RecordType' && first !== undefined && 'label' in first) {
      if (gathered === undefined) {
        context.budget.spend(type.fields.size);
        gathered = new Map(type.fields);
      }
      const inner = gathered.get(first.label);
      gathered.set(first.label, updatedField(inner, term.path, value, context.budget, fail, 0));
    } else {
      type = updatedType(type, term.path, value, context.budget, fail);
    }
  }
  return gathered === undefined ? type : makeRecordType(gathered, true);
}

function badUpdate(context: Context, term: WithTerm, problem: UpdateProblem): never {
  const step = term.path[problem.at];
  if (problem.kept !== undefined && problem.given !== undefined) {
    const message = '`with ?` cannot change the type of the value in an Optional';
    return mismatch(context, term.value, 'type-with', message, problem.kept, problem.given);
  }
  if (step !== undefined && 'label' in step) {
    const message = `\`with\` sets the field \`${step.label}\` of something that is not a record`;
    const hint =
      argumentOf('Optional', problem.found) === undefined
        ? undefined
        : 'Use `?` to update the value in an Optional: `with field.?.inner = …`.';
    return unsuitable(context, term, 'type-with', message, 'a record', problem.found, hint);
  }
  const message = '`with ?` updates something that is not an Optional';
  return unsuitable(context, term, 'type-with', message, 'Optional T', problem.found);
}
