import { withBudget } from '../eval/budget.ts';

/**
 * A JSON value. Integers are `bigint` and so exact, other numbers are finite Doubles; objects are
 * maps, because a JavaScript object would reorder keys such as `10` and trip over `__proto__`.
 */
export type Json =
  | null
  | boolean
  | bigint
  | number
  | string
  | readonly Json[]
  | ReadonlyMap<string, Json>;

export function isObject(json: Json): json is ReadonlyMap<string, Json> {
  return json instanceof Map;
}

export function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

/**
 * JSON text as dhall-to-json writes it, with a line break at the end.
 *
 * @throws Fault `limit-size` for a longer text than JavaScript allows, `too-deep`
 * @example
 * renderJson(toJson(normalized), { compact: true }); // '{"port":8080}\n'
 */
export function renderJson(json: Json, options: { readonly compact?: boolean } = {}): string {
  return withBudget(undefined, () => {
    const parts: string[] = [];
    write(json, options.compact === true ? undefined : '\n', parts);
    parts.push('\n');
    return parts.join('');
  });
}

/** `line` is the line break with the current indentation, undefined for one line. */
function write(json: Json, line: string | undefined, parts: string[]): void {
  if (isList(json)) return writeItems(json, line, parts);
  if (isObject(json)) return writeFields(json, line, parts);
  parts.push(scalarText(json));
}

function writeItems(items: readonly Json[], line: string | undefined, parts: string[]): void {
  if (items.length === 0) return void parts.push('[]');
  const inner = line === undefined ? undefined : `${line}  `;
  let separator = '[';
  for (const item of items) {
    parts.push(separator, inner ?? '');
    write(item, inner, parts);
    separator = ',';
  }
  parts.push(line ?? '', ']');
}

function writeFields(
  fields: ReadonlyMap<string, Json>,
  line: string | undefined,
  parts: string[],
): void {
  if (fields.size === 0) return void parts.push('{}');
  const inner = line === undefined ? undefined : `${line}  `;
  let separator = '{';
  for (const [name, value] of fields) {
    parts.push(separator, inner ?? '', stringText(name), inner === undefined ? ':' : ': ');
    write(value, inner, parts);
    separator = ',';
  }
  parts.push(line ?? '', '}');
}

/** A scalar as JSON text. */
export function scalarText(json: null | boolean | bigint | number | string): string {
  if (typeof json === 'string') return stringText(json);
  return typeof json === 'number' ? doubleText(json) : String(json);
}

const short: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = /["\\\u0000-\u001f]/g; // oxlint-disable-line no-control-regex -- these are what JSON escapes

export function stringText(text: string): string {
  const content = text.replace(escaped, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return short[character] ?? `\\u${code}`;
  });
  return `"${content}"`;
}

/**
 * A finite Double as Haskell's aeson writes it: whole numbers in full, others with an exponent
 * where they are below 0.1 or at least 10^7.
 */
export function doubleText(value: number): string {
  if (value === 0) return '0';
  const sign = value < 0 ? '-' : '';
  const [, whole = '', part = '', power = '0'] =
    /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(Math.abs(value).toExponential()) ?? [];
  const digits = whole + part;
  const exponent = Number(power);
  if (exponent >= part.length) return sign + digits.padEnd(exponent + 1, '0');
  if (exponent >= 7 || exponent < -1) return `${sign}${whole}.${part || '0'}e${exponent}`;
  if (exponent === -1) return `${sign}0.${digits}`;
  return `${sign}${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}
