import type { SchemaError } from '../objects/describe-schema-errors.ts';
import { renderPointer } from '../objects/field-path.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';
import { checkFormat, checkNumberFormat } from './formats.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Schema } from './structural-schema.ts';

/** More visits than any object needs: an object and its schema together decide how many there are. */
const MAX_STEPS = 20_000_000;

/** An object that needs too many steps to be checked. */
export class TooManySteps extends Error {}

/** Counts the steps of a check, and throws TooManySteps. */
export class StepCounter {
  #left = MAX_STEPS;

  count(steps = 1): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooManySteps();
  }
}

/**
 * What is wrong with a value, as ajv would report it: without unknown fields, which the API server
 * looks for separately.
 *
 * @example
 * checkValue({ replicas: 'x' }, schema, new StepCounter()) // [{ instancePath: '/replicas', keyword: 'type', … }]
 */
export function checkValue(
  value: JsonValue,
  schema: Schema,
  steps: StepCounter,
): readonly SchemaError[] {
  const errors: SchemaError[] = [];
  check(value, schema, '', { steps, errors });
  return errors;
}

interface Context {
  readonly steps: StepCounter;
  readonly errors: SchemaError[];
}

function check(value: JsonValue, schema: Schema, path: string, context: Context): void {
  const { steps, errors } = context;
  steps.count();
  const say = (keyword: string, params: SchemaError['params'] = {}): void => {
    errors.push({ instancePath: path, keyword, params });
  };
  if (value === null) {
    if (expectedTypes(schema).length > 0 && !schema.nullable) sayTypes(schema, say);
    else checkEnum(value, schema, say);
    return;
  }
  if (!hasType(value, schema)) return sayTypes(schema, say);
  checkEnum(value, schema, say);
  if (typeof value === 'string') checkText(value, schema, say);
  else if (typeof value === 'number' || typeof value === 'bigint') checkNumber(value, schema, say);
  else if (isJsonObject(value)) checkObject(value, schema, path, { ...context, say });
  else if (Array.isArray(value)) checkList(value, schema, path, { ...context, say });
  checkCombinations(value, schema, path, { ...context, say });
}

type Say = (keyword: string, params?: SchemaError['params']) => void;
type SayingContext = Context & { readonly say: Say };

function expectedTypes({ types, isIntOrString }: Schema): readonly string[] {
  return isIntOrString ? ['integer', 'string'] : types;
}

function sayTypes(schema: Schema, say: Say): void {
  for (const type of expectedTypes(schema)) say('type', { type });
}

/**
 * Whether a value is of a type that its schema allows.
 *
 * @example
 * hasType(1, schema)
 */
export function hasType(value: JsonValue, schema: Schema): boolean {
  const expected = expectedTypes(schema);
  return expected.length === 0 || expected.some((type) => isOfType(value, type));
}

function isOfType(value: JsonValue, type: string): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isJsonObject(value);
    case 'integer':
      return typeof value === 'bigint' || Number.isInteger(value);
    case 'number':
      return typeof value === 'bigint' || typeof value === 'number';
    default:
      return typeof value === type;
  }
}

function checkEnum(value: JsonValue, { allowed }: Schema, say: Say): void {
  if (allowed === undefined || allowed.length === 0) return;
  const text = canonicalJson(value);
  if (allowed.some((each) => canonicalJson(each) === text)) return;
  say('enum', { allowedValues: allowed });
}

function checkText(value: string, schema: Schema, say: Say): void {
  const { limits, pattern, format } = schema;
  const least = limits.get('minLength');
  const most = limits.get('maxLength');
  if (least !== undefined || most !== undefined) {
    const length = countCharacters(value);
    if (least !== undefined && length < least) {
      say('minLength', { limit: least });
      // the empty string does not match most patterns, either
      if (length === 0) return;
    }
    if (most !== undefined && length > most) say('maxLength', { limit: most });
  }
  if (pattern !== undefined && !pattern.compiled.matcher(value).find()) {
    say('pattern', { pattern: pattern.text });
  }
  if (format !== undefined && !checkFormat(format, value)) say('format', { format });
}

/** Code points, as the API server counts. */
function countCharacters(text: string): number {
  let length = 0;
  // oxlint-disable-next-line no-unused-vars -- they are counted only
  for (const _ of text) length += 1;
  return length;
}

function checkNumber(given: number | bigint, schema: Schema, say: Say): void {
  const { types, limits, exclusiveMinimum, exclusiveMaximum, format } = schema;
  const value = Number(given);
  const minimum = limits.get('minimum');
  const maximum = limits.get('maximum');
  const divisor = limits.get('multipleOf');
  if (minimum !== undefined && (exclusiveMinimum ? value <= minimum : value < minimum)) {
    say('minimum', { comparison: exclusiveMinimum ? '>' : '>=', limit: minimum });
  }
  if (maximum !== undefined && (exclusiveMaximum ? value >= maximum : value > maximum)) {
    say('maximum', { comparison: exclusiveMaximum ? '<' : '<=', limit: maximum });
  }
  if (divisor !== undefined && !isMultiple(value, divisor)) {
    say('multipleOf', { multipleOf: divisor });
  }
  const range = format ?? (types[0] === 'integer' ? 'int64' : undefined);
  if (range !== undefined && !checkNumberFormat(range, given)) say('format', { format: range });
}

/** As the API server, which cuts the divisor of an integer to one. */
function isMultiple(value: number, divisor: number): boolean {
  if (!Number.isInteger(value)) return Number.isInteger(value / divisor);
  const whole = Math.trunc(divisor);
  return whole > 0 && value % whole === 0;
}

function checkObject(
  value: JsonObject,
  schema: Schema,
  path: string,
  { say, ...context }: SayingContext,
): void {
  const { limits, required, properties, additional } = schema;
  for (const name of required) {
    if (!Object.hasOwn(value, name)) say('required', { missingProperty: name });
  }
  const names = Object.keys(value);
  const least = limits.get('minProperties');
  const most = limits.get('maxProperties');
  if (least !== undefined && names.length < least) say('minProperties', { limit: least });
  if (most !== undefined && names.length > most) say('maxProperties', { limit: most });
  for (const name of names) {
    const below = properties.get(name) ?? additional;
    const field = value[name];
    if (below === undefined || field === undefined) continue;
    check(field, below, path + renderPointer([name]), context);
  }
}

function checkList(
  value: readonly JsonValue[],
  { limits, items }: Schema,
  path: string,
  { say, ...context }: SayingContext,
): void {
  const least = limits.get('minItems');
  const most = limits.get('maxItems');
  if (least !== undefined && value.length < least) say('minItems', { limit: least });
  if (most !== undefined && value.length > most) say('maxItems', { limit: most });
  if (items === undefined) return;
  for (const [index, item] of value.entries()) check(item, items, `${path}/${index}`, context);
}

function checkCombinations(
  value: JsonValue,
  { allOf, anyOf, oneOf, not }: Schema,
  path: string,
  { say, ...context }: SayingContext,
): void {
  for (const each of allOf) check(value, each, path, context);
  const errorsOf = (schema: Schema): readonly SchemaError[] => {
    const errors: SchemaError[] = [];
    check(value, schema, path, { ...context, errors });
    return errors;
  };
  if (anyOf.length > 0) {
    const results = anyOf.map(errorsOf);
    if (results.every((errors) => errors.length > 0))
      sayAlternatives('anyOf', results, path, context);
  }
  if (oneOf.length > 0) {
    const results = oneOf.map(errorsOf);
    const passing = results.flatMap((errors, index) => (errors.length === 0 ? [index] : []));
    if (passing.length === 0) sayAlternatives('oneOf', results, path, context);
    else if (passing.length > 1) say('oneOf', { passingSchemas: passing });
  }
  if (not !== undefined && errorsOf(not).length === 0) say('not');
}

/** All alternatives where they differ in types or in required fields of the value itself, else the one that fits best. */
function sayAlternatives(
  keyword: string,
  results: readonly (readonly SchemaError[])[],
  path: string,
  { errors }: Context,
): void {
  const isOwn = ({ instancePath, keyword: of }: SchemaError): boolean =>
    instancePath === path && (of === 'type' || of === 'required');
  if (results.every((each) => each.every(isOwn))) {
    errors.push(...results.flat(), { instancePath: path, keyword, params: {} });
    return;
  }
  const [best = []] = results.toSorted((a, b) => a.length - b.length);
  errors.push(...best);
}
