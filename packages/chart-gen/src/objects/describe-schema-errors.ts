import { findSimilarName } from '@dhallmark/fault';
import { parsePointer, renderPath, valueAt, type FieldPath } from './field-path.ts';

/** An error of a validator, as ajv reports it. `repeated` and `rule` are ours: an item of
 * a list that has it already, and a rule in CEL. */
export interface SchemaError {
  readonly instancePath?: string;
  readonly keyword?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** A field that does not match its schema. */
export interface SchemaProblem {
  /** The field; for one that is absent, its place. */
  readonly path: FieldPath;
  /** What is wrong, with the path: `spec.replicas must be an integer`. */
  readonly text: string;
  /** Undefined where nothing is known besides the text. */
  readonly hint?: string | undefined;
  /** Names of fields of which one is absent, and the object that lacks it. */
  readonly missing?: Missing | undefined;
}

/** Fields of which an object needs one. */
export interface Missing {
  readonly from: FieldPath;
  readonly names: readonly string[];
}

interface PlacedError {
  readonly path: FieldPath;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * What is wrong with an object, one problem per fault: of the branches of a schema with alternatives,
 * only the one that fits best counts. Never quotes the value, which may be a secret.
 *
 * @example
 * describeSchemaErrors(error.errors, { spec: { replicas: 'x' } })
 * // [{ path: ['spec', 'replicas'], text: 'spec.replicas must be an integer' }]
 */
export function describeSchemaErrors(
  errors: readonly SchemaError[],
  object: unknown,
): readonly SchemaProblem[] {
  const placed = errors.map(({ instancePath = '', keyword = '', params = {} }) => ({
    path: parsePointer(instancePath, object),
    keyword,
    params,
  }));
  const problems = [...Map.groupBy(placed, ({ path }) => renderPath(path)).values()].flatMap(
    (group) => problemsAt(group, object),
  );
  if (problems.length === 0) return placed.slice(0, 1).map(({ path }) => noMatch(path));
  return [...new Map(problems.map((problem) => [problem.text, problem])).values()];
}

/** The problems of one field, from all errors about it. */
function problemsAt(group: readonly PlacedError[], object: unknown): readonly SchemaProblem[] {
  const path = group[0]?.path ?? [];
  const value = valueAt(object, path);
  const ofKeyword = (...keywords: readonly string[]): readonly PlacedError[] =>
    group.filter(({ keyword }) => keywords.includes(keyword));
  const say = (what: string, hint?: string): SchemaProblem => toProblem(path, what, hint);
  const alternatives = ofKeyword('oneOf', 'anyOf');
  const types = ofKeyword('type').map(({ params }) => String(params['type']));
  const missing = ofKeyword('required').map(({ params }) => String(params['missingProperty']));
  const others = group.filter((each) => !dependent.has(each.keyword));
  const fitsOtherwise =
    alternatives.length > 0 && others.length > 0 && !types.some(isTypeOf(value));
  if (types.length > 0 && !fitsOtherwise) {
    return [say(`must be ${describeTypes(types)}`, suggestType(types, value))];
  }
  if (missing.length > 0 && alternatives.length > 0) {
    const names = [...new Set(missing)];
    return [{ ...say(`lacks ${joinWords(names)}`), missing: { from: path, names } }];
  }
  const found = [
    ...missing.map((name) => {
      const absent = { from: path, names: [name] };
      return { ...say(`lacks ${name}`), path: [...path, name], missing: absent };
    }),
    ...others.map((each) => say(describe(each), suggest(each, value))),
  ];
  if (found.length > 0) return found;
  return alternatives.length > 0 && hasSeveralMatches(alternatives)
    ? [say('matches several alternatives of its schema, of which it may match one')]
    : [];
}

function toProblem(path: FieldPath, what: string, hint?: string): SchemaProblem {
  return { path, text: `${path.length === 0 ? 'it' : renderPath(path)} ${what}`, hint };
}

/** For alternatives whose errors say nothing themselves. */
function noMatch(path: FieldPath): SchemaProblem {
  return toProblem(path, 'matches none of the alternatives of its schema');
}

/** Keywords whose errors are read together. */
const dependent = new Set(['oneOf', 'anyOf', 'type', 'required']);

function hasSeveralMatches(alternatives: readonly PlacedError[]): boolean {
  return alternatives.some(({ params }) => Array.isArray(params['passingSchemas']));
}

/** Whether a value would have a type, were it not for its other properties. */
function isTypeOf(value: unknown): (type: string) => boolean {
  const isNumber = typeof value === 'number' || typeof value === 'bigint';
  return (type) => (isNumber ? type === 'number' || type === 'integer' : type === typeof value);
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'an integer',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

function describeTypes(types: readonly string[]): string {
  return joinWords([...new Set(types)].toSorted().map((type) => typeNames[type] ?? type));
}

/** How a value is written in Dhall that a person took for another type. */
function suggestType(types: readonly string[], value: unknown): string | undefined {
  const isString = typeof value === 'string';
  if (isString && types.some((type) => type === 'integer' || type === 'number')) {
    return 'Write a number, without quotes.';
  }
  const isPlain = ['number', 'bigint', 'boolean'].includes(typeof value);
  return isPlain && types.includes('string') ? 'Write a Text, in quotes.' : undefined;
}

function joinWords(words: readonly string[], last = 'or'): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

const formats: Readonly<Record<string, string>> = {
  byte: 'must be Base64',
  cidr: 'must be a range of addresses, such as 10.0.0.0/8',
  date: 'must be a date, such as 2026-01-31',
  'date-time': 'must be a time, such as 2026-01-31T12:00:00Z',
  duration: 'must be a duration, such as PT5M',
  int32: 'must be an integer of at most 32 bits',
  int64: 'must be an integer of at most 64 bits',
  quantity: 'must be a quantity, such as 500m, 1.5 or 128Mi',
  uri: 'must be a URL',
};

const comparisons: Readonly<Record<string, string>> = {
  '<=': 'at most',
  '>=': 'at least',
  '<': 'less than',
  '>': 'more than',
};

function describe({ keyword, params }: PlacedError): string {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'enum':
      return `must be one of ${listValues(params['allowedValues'])}`;
    case 'const':
      return `must be ${listValues([params['allowedValue']])}`;
    case 'format': {
      const format = String(params['format']);
      return formats[format] ?? `must have the format ${format}`;
    }
    case 'pattern':
      return `must match the pattern ${String(params['pattern'])}`;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum': {
      const comparison = String(params['comparison']);
      return `must be ${comparisons[comparison] ?? comparison} ${limit}`;
    }
    case 'not':
      return 'has a combination of fields that its schema does not allow';
    case 'minLength':
      return limit === '1' ? 'must not be empty' : `must have at least ${limit} characters`;
    case 'maxLength':
      return `must have at most ${limit} characters`;
    case 'minItems':
      return `must have at least ${count(limit, 'item')}`;
    case 'maxItems':
      return `must have at most ${count(limit, 'item')}`;
    case 'minProperties':
      return `must have at least ${count(limit, 'field')}`;
    case 'maxProperties':
      return `must have at most ${count(limit, 'field')}`;
    case 'uniqueItems':
      return 'must not have the same item twice';
    case 'rule':
      return `breaks a rule of its definition: ${String(params['message'])}`;
    case 'repeated':
      return Array.isArray(params['keys'])
        ? `has the same ${joinWords(params['keys'].map(String), 'and')} as an item before it`
        : 'is in the list twice';
    case 'multipleOf':
      return `must be a multiple of ${String(params['multipleOf'])}`;
    case 'additionalProperties':
      return `has the unknown field ${String(params['additionalProperty'])}`;
    default:
      return `does not match \`${keyword}\` of its schema`;
  }
}

function count(limit: string, what: string): string {
  return `${limit} ${what}${limit === '1' ? '' : 's'}`;
}

function listValues(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : '';
}

/** The allowed value that a misspelled one is most similar to. */
function suggest({ keyword, params }: PlacedError, value: unknown): string | undefined {
  const allowed: unknown = params['allowedValues'];
  if (keyword !== 'enum' || typeof value !== 'string' || !Array.isArray(allowed)) return undefined;
  const names = allowed.filter((each) => typeof each === 'string');
  const similar = findSimilarName(value, names);
  return similar === undefined ? undefined : `Did you mean "${similar}"?`;
}
