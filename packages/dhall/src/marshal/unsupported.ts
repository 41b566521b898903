import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import type { Value } from '../eval/value.ts';

/** The way from the whole value to a part of it, innermost step first. */
export interface Path {
  readonly at: string | number;
  readonly path: Path | undefined;
}

const names: Partial<Record<Value['kind'], string>> = {
  Lambda: 'A function',
  Pi: 'A function type',
  RecordType: 'A record type',
  UnionType: 'A union type',
  Const: 'A kind',
  Assert: 'An assertion',
  Op: 'An equivalence',
  Bytes: 'Bytes',
  Double: 'A Double that is not finite',
};

/** The error for a part that JSON has no form for; says which part. */
export function unsupported(value: Value, path: Path | undefined, reason?: string): Fault {
  const what = reason ?? `${nameOf(value)} cannot be written as JSON`;
  return fault({
    code: 'json-unsupported',
    message: `${what}${place(path)}`,
    hint: hintFor(value),
  });
}

function nameOf(value: Value): string {
  if (value.kind === 'Builtin') return `The builtin \`${value.name}\``;
  return names[value.kind] ?? 'This';
}

function hintFor(value: Value): string {
  if (value.kind === 'Double') return 'Approximate special Doubles, or write YAML, which has them.';
  if (value.kind === 'Bytes') return 'Read what is binary `as Text` in an encoding such as base64.';
  if (value.kind === 'Lambda') return 'Apply the function to its argument first.';
  return 'Records, unions, lists, optionals and primitive values can be written.';
}

function place(path: Path | undefined): string {
  const steps: string[] = [];
  for (let at = path; at !== undefined; at = at.path) {
    steps.push(typeof at.at === 'number' ? `[${at.at}]` : `.${at.at}`);
  }
  return steps.length === 0 ? '' : ` (at ${steps.toReversed().join('')})`;
}
