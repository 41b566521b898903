import { withBudget } from '../eval/budget.ts';
import type { Json } from './json.ts';
import { doubleText, isList, isObject, scalarText, stringText } from './json.ts';

/**
 * What JSON allows in a string and a reader of YAML 1.1 or 1.2 refuses, skips or takes for a line
 * break (YAML 1.2.2, section 5.1; YAML 1.1, section 4.1).
 */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
const allUnprintable = new RegExp(unprintable, 'g');

/** Characters from which on a key needs a `?` before it (YAML 1.2.2, section 7.4.3). */
const LONGEST_KEY = 1024;

/** How YAML is written. */
export interface YamlOptions {
  /** Quote every string and key. */
  readonly quoted?: boolean | undefined;
  /** Write each element of a list as a separate document, each after `---`. */
  readonly documents?: boolean | undefined;
}

/**
 * YAML text in the layout of dhall-to-yaml, with a line break at the end. Where that program would
 * write a string that YAML reads as something else (`null`, `on`, a string that ends in blank lines),
 * the string is quoted.
 *
 * @throws Fault `limit-size` for a longer text than JavaScript allows, `too-deep`
 * @example
 * renderYaml(new Map([['port', 8080n]])); // 'port: 8080\n'
 */
export function renderYaml(json: Json, options: YamlOptions = {}): string {
  const quoted = options.quoted === true;
  return withBudget(undefined, () => {
    if (options.documents !== true) return `${valueText(json, quoted, false, 0)}\n`;
    const documents = isList(json) ? json : [json];
    return documents.map((document) => `---\n${valueText(document, quoted, false, 0)}\n`).join('');
  });
}

function valueText(json: Json, quoted: boolean, inObject: boolean, level: number): string {
  const indent = '  '.repeat(level);
  if (isObject(json)) {
    if (json.size === 0) return '{}';
    const fields = [...json].map(([key, value]) => fieldText(key, value, quoted, level));
    return (inObject ? `\n${indent}` : '') + fields.join(`\n${indent}`);
  }
  if (isList(json)) {
    const items = json.map((item) => valueText(item, quoted, false, level + 1));
    return items.length === 0 ? '[]' : items.map((item) => `\n${indent}- ${item}`).join('');
  }
  if (typeof json === 'string') return textText(json, quoted, level);
  return typeof json === 'number' ? numberText(json) : scalarText(json);
}

function fieldText(key: string, value: Json, quoted: boolean, level: number): string {
  const nested = (isObject(value) && value.size > 0) || (Array.isArray(value) && value.length > 0);
  const name = plainText(key, quoted);
  const text = `:${nested ? '' : ' '}${valueText(value, quoted, true, level + 1)}`;
  return name.length < LONGEST_KEY ? name + text : `? ${name}\n${'  '.repeat(level)}${text}`;
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf';
  return doubleText(value);
}

function textText(text: string, quoted: boolean, level: number): string {
  return isBlock(text, level) ? blockText(text, level) : plainText(text, quoted);
}

/** Whether `|` preserves the string: it ends with one line break and has no special characters. */
function isBlock(text: string, level: number): boolean {
  if (!text.endsWith('\n') || text.endsWith('\n\n') || text.startsWith('\n')) return false;
  // oxlint-disable-next-line no-control-regex -- JSON escapes these
  if (/[\u0000-\u0008\u000b-\u001f\ud800-\udfff]/u.test(text) || unprintable.test(text))
    return false;
  return level > 0 || !/^(?:[ \t#%]|---|\.\.\.)/m.test(text);
}

function blockText(text: string, level: number): string {
  const indent = '  '.repeat(level);
  const indicator = /^[ \t]/.test(text) ? '2' : '';
  return `|${indicator}\n${indent}${text.slice(0, -1).replaceAll('\n', `\n${indent}`)}`;
}

const numberOrDate = /^[\d.e-]*$/;
const plain = /^[A-Za-z/][A-Za-z0-9/_.=: -]*$/;
/** What a reader of YAML 1.1 or 1.2 reads as something other than a string, or as syntax. */
const misread =
  /^(?:true|false|null|yes|no|on|off|y|n|~|nan|inf|e\d+)$|: |:$| $|^[./]*(?:inf|nan)$/i;

/** A string on one line, quoted if necessary. */
function plainText(text: string, quoted: boolean): string {
  if (numberOrDate.test(text)) return `'${text}'`;
  if (!plain.test(text)) return stringText(text).replaceAll(allUnprintable, escapeCharacter);
  return quoted || misread.test(text) ? `'${text}'` : text;
}

/** An escape that YAML 1.1 has, too (section 5.6). */
function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase();
  return code.length < 3 ? `\\x${code}` : `\\u${code}`;
}
