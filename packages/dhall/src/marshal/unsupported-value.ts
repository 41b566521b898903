import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import type { Value } from '../eval/value.ts';

/** The path from the whole value to a part of it, innermost step first. */
export interface Path {
  readonly at: string | number;
  /** The step in the JSON value, where it is another than in the Dhall value; undefined for none. */
  readonly step?: string | number | undefined;
  readonly path: Path | undefined;
}

/** The steps from the whole JSON value to a part of it. */
export function stepsOf(path: Path | undefined): readonly (string | number)[] {
  const steps: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.path) {
    const step = 'step' in at ? at.step : at.at;
    if (step !== undefined) steps.push(step);
  }
  return steps.toReversed();
}

const names: Partial<Record<Value['kind'], string>> = {
  Lambda: 'a function',
  Pi: 'a function type',
  RecordType: 'a record type',
  UnionType: 'a union type',
  Const: 'a kind',
  Assert: 'an assertion',
  Op: 'an equivalence',
  Bytes: 'Bytes',
  Double: 'a Double that is not finite',
};

/** The fault for a part that cannot be written as JSON, with its place. */
export function unsupported(value: Value, path: Path | undefined, reason?: string): Fault {
  const what = reason ?? `${describeValue(value)} cannot be written as JSON`;
  return fault({
    code: 'json-unsupported',
    message: `${what}${placeText(path)}`,
    hint: hintFor(value),
  });
}

/** What a value is, in a sentence. */
export function describeValue(value: Value): string {
  if (value.kind === 'Builtin') return `the builtin \`${value.name}\``;
  return names[value.kind] ?? 'this value';
}

function hintFor(value: Value): string {
  if (value.kind === 'Double')
    return 'Approximate special Doubles, or write YAML, which supports them.';
  if (value.kind === 'Bytes') return 'Import binary data `as Text` in an encoding such as base64.';
  if (value.kind === 'Lambda') return 'Apply the function to its argument first.';
  return 'Records, unions, lists, Optionals and primitive values can be written.';
}

/** ` (at .a[0])`; an empty string for the whole value. */
export function placeText(path: Path | undefined): string {
  const steps: string[] = [];
  for (let at = path; at !== undefined; at = at.path) {
    steps.push(typeof at.at === 'number' ? `[${at.at}]` : `.${at.at}`);
  }
  return steps.length === 0 ? '' : ` (at ${steps.toReversed().join('')})`;
}
