import { findSimilarName } from '@dhallmark/fault';
import { fault } from './fault.ts';

/** What a value must be. */
interface Rule {
  readonly isValid: (value: unknown) => boolean;
  /** `a string`, to follow "must be". */
  readonly expected: string;
}

/** What the properties of an object must be, by name. */
export type Rules<Name extends string = string> = Readonly<Record<Name, Rule>>;

export const string = rule('a string', (value) => typeof value === 'string');
export const boolean = rule('true or false', (value) => typeof value === 'boolean');
export const callable = rule('a function', (value) => typeof value === 'function');
export const object = rule('an object', (value) => typeof value === 'object' && value !== null);
export const amount = rule(
  'a number that is not negative',
  (value) => typeof value === 'number' && value >= 0,
);

function rule(expected: string, isValid: (value: unknown) => boolean): Rule {
  return { expected, isValid };
}

/** One of a few values. */
export function oneOf(...values: readonly unknown[]): Rule {
  const names = values.map((value) => JSON.stringify(value)).join(', ');
  return rule(`one of ${names}`, (value) => values.includes(value));
}

/** An object with such properties, which may all be absent. */
export function objectOf(rules: Rules): Rule {
  return rule(
    `an object with ${Object.keys(rules).join(', ')}`,
    (value) =>
      object.isValid(value) &&
      Object.entries(rules).every(([name, each]) => {
        const part = (value as Readonly<Record<string, unknown>>)[name];
        return part === undefined || each.isValid(part);
      }),
  );
}

export function either(...rules: readonly Rule[]): Rule {
  const expected = rules.map((each) => each.expected).join(' or ');
  return rule(expected, (value) => rules.some((each) => each.isValid(value)));
}

/** A list of such values. */
export function listOf(item: Rule): Rule {
  return rule(
    `a list, each item ${item.expected}`,
    (value) => Array.isArray(value) && value.every((each) => item.isValid(each)),
  );
}

/**
 * Refuses an argument of a public function that is not an object with such properties, for callers
 * that no compiler checks. A property may be undefined unless `required` names it.
 *
 * @throws Fault `invalid-argument`
 */
export function checkArgument(
  name: string,
  value: unknown,
  rules: Rules,
  required: readonly string[] = [],
  hint?: string,
): void {
  if (!object.isValid(value)) throw invalid(`${name} must be an object`, hint);
  const properties = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(properties)) {
    if (Object.hasOwn(rules, key) || properties[key] === undefined) continue;
    const similar = findSimilarName(key, Object.keys(rules));
    const remedy = similar === undefined ? hint : `Did you mean \`${similar}\`?`;
    throw invalid(`\`${key}\` is not a property of ${name}`, remedy);
  }
  for (const [key, { isValid, expected }] of Object.entries(rules)) {
    const property = properties[key];
    const isAbsent = property === undefined && !required.includes(key);
    if (!isAbsent && !isValid(property))
      throw invalid(`\`${key}\` in ${name} must be ${expected}`, hint);
  }
}

/**
 * Refuses what is not a program of one of the phases: a forgotten `await`, or another phase's result.
 *
 * @throws Fault `invalid-argument`
 */
export function checkPhase(program: unknown, ...phases: readonly string[]): void {
  const { phase } = (program ?? {}) as { readonly phase?: unknown };
  if (typeof phase === 'string' && phases.includes(phase)) return;
  const hint =
    program instanceof Promise
      ? 'Await the promise first.'
      : 'Pass what `parse`, `resolve`, `infer`, `normalize` or `evaluateInput` returned.';
  throw invalid(`the argument must be a program of the phase ${phases.join(' or ')}`, hint);
}

/** The fault for an argument that a public function does not take. */
export function invalid(message: string, hint?: string): Error {
  return fault({ code: 'invalid-argument', message, hint });
}

/** The properties of Limits. */
export const limitRules = {
  steps: amount,
  size: amount,
  text: amount,
  items: amount,
  stack: amount,
  stop: callable,
  origins: boolean,
};
