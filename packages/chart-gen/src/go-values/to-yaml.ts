import {
  compareStrings,
  GoBytes,
  GoList,
  GoMap,
  GoStruct,
  integerIn,
  unsupported,
  type Value,
} from './go-value.ts';
import { exponentOf, toPlain, withExponent } from './format-value.ts';
import { isPlainString } from './yaml-scalars.ts';

/**
 * YAML as Helm's `toYaml` writes it: sigs.k8s.io/yaml, that is go-yaml 2 with the types of JSON. There is no line
 * break at its end.
 *
 * @param isPretty whether items of lists are indented: `toYamlPretty`
 * @example
 * toYaml(new GoMap([['a', new GoList(['b', 1n])]])) // 'a:\n- b\n- 1'
 */
export function toYaml(value: Value, isPretty = false): string {
  return write(value, { indent: 0, isPretty }).replace(/\n$/, '');
}

interface Place {
  /** Of the lines of the value. */
  readonly indent: number;
  readonly isPretty: boolean;
}

/** With a line break at its end. A collection begins in its first line. */
function write(value: Value, place: Place): string {
  if (isFilled(value)) {
    return value instanceof GoList ? writeList(value, place) : writeMap(value, place);
  }
  return `${writeScalar(value, place.indent)}\n`;
}

function writeList({ items }: GoList, { indent, isPretty }: Place): string {
  const pad = ' '.repeat(indent);
  const inner = { indent: indent + 2, isPretty };
  return items
    .map((item, index) => {
      const text = isFilled(item) ? write(item, inner) : `${writeScalar(item, indent)}\n`;
      return `${index === 0 ? '' : pad}- ${text}`;
    })
    .join('');
}

function writeMap(map: GoMap, { indent, isPretty }: Place): string {
  const pad = ' '.repeat(indent);
  return [...map.entries.keys()]
    .toSorted(compareKeys)
    .map((key, index) => {
      const value = map.entries.get(key);
      const start = (index === 0 ? '' : pad) + writeKey(key, pad);
      if (!isFilled(value)) return `${start}: ${writeScalar(value, indent)}\n`;
      const isList = value instanceof GoList;
      const inner = indent + (isList && !isPretty ? 0 : 2);
      return `${start}:\n${' '.repeat(inner)}${write(value, { indent: inner, isPretty })}`;
    })
    .join('');
}

function isFilled(value: Value): value is GoList | GoMap {
  if (value instanceof GoList) return !value.isNil && value.items.length > 0;
  return value instanceof GoMap && !value.isNil && value.entries.size > 0;
}

function writeKey(key: string, pad: string): string {
  if (key === '') return '""';
  const text = key.includes('\n') ? doubleQuoted(key) : writeString(key, 0);
  const isSimple = Buffer.byteLength(key) <= 128 && !key.includes('\n');
  return isSimple ? text : `? ${text}\n${pad}`;
}

function writeScalar(value: Value, indent: number): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return writeString(value, indent);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value);
  if (value instanceof GoList) return value.isNil ? 'null' : '[]';
  if (value instanceof GoMap) return value.isNil ? 'null' : '{}';
  if (value instanceof GoBytes) {
    return writeString(Buffer.from(value.data).toString('base64'), indent);
  }
  if (value instanceof GoStruct) throw unsupported(`YAML of a ${value.type}`);
  return String(integerIn(value));
}

/** JSON writes it first, so whole numbers have no exponent up to 21 digits. */
function writeNumber(value: number): string {
  if (value === 0) return '0';
  const exponent = exponentOf(value);
  if (Number.isInteger(value) && exponent < 21) {
    // what an int64 or uint64 can hold is read as a whole number
    if (BigInt(value) < 2n ** 64n && BigInt(value) >= -(2n ** 63n)) return toPlain(value);
  }
  return exponent < -4 || exponent >= 21 ? withExponent(value.toExponential()) : toPlain(value);
}

function writeString(text: string, indent: number): string {
  const style = analyze(text);
  if (text.includes('\n')) {
    return style.canBeBlock ? literal(text, indent) : doubleQuoted(text);
  }
  if (!isPlainString(text)) return doubleQuoted(text);
  if (style.canBePlain) return text;
  return style.canBeSingle ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}

interface Analysis {
  readonly canBePlain: boolean;
  readonly canBeSingle: boolean;
  readonly canBeBlock: boolean;
}

/** What libyaml prints as it is; a tab is not among it. */
const UNPRINTABLE = /[^\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]/u;

/** libyaml's yaml_emitter_analyze_scalar. */
function analyze(text: string): Analysis {
  const isSpecial = UNPRINTABLE.test(text) || / [\n\u0085\u2028\u2029]/.test(text);
  const hasBreak = /[\n\u0085\u2028\u2029]/.test(text);
  const hasBreakSpace = /[\n\u0085\u2028\u2029] /.test(text);
  const hasIndicator =
    /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[?:-](?:[ \n]|$))/.test(text) ||
    /.:(?:[ \n]|$)/s.test(text) ||
    /[ \n]#/.test(text);
  const hasEdge = /^[ \n]|[ \n]$/.test(text);
  return {
    canBePlain: !isSpecial && !hasBreak && !hasIndicator && !hasEdge,
    canBeSingle: !isSpecial && !hasBreakSpace,
    canBeBlock: !isSpecial && !text.endsWith(' '),
  };
}

/** The hints of a block depend on how it begins and ends. */
function literal(text: string, indent: number): string {
  const begin = /^[ \n]/.test(text) ? '2' : '';
  const end = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : '';
  const pad = ' '.repeat(indent + 2);
  const lines = text.replace(/\n$/, '').split('\n');
  return `|${begin}${end}\n${lines.map((line) => (line === '' ? '' : pad + line)).join('\n')}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '0',
  '\u0007': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '\u001B': 'e',
  '"': '"',
  '\\': '\\',
  '\u0085': 'N',
  '\u2028': 'L',
  '\u2029': 'P',
};

function doubleQuoted(text: string): string {
  let quoted = '';
  for (const character of text) {
    const special = UNPRINTABLE.test(character) || /["\\\n\u2028\u2029]/.test(character);
    quoted += special ? `\\${ESCAPES[character] ?? hexadecimal(character)}` : character;
  }
  return `"${quoted}"`;
}

function hexadecimal(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16).toUpperCase();
  if (code <= 0xff) return `x${digits.padStart(2, '0')}`;
  return code <= 0xffff ? `u${digits.padStart(4, '0')}` : `U${digits.padStart(8, '0')}`;
}

const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;

/** go-yaml's order of keys: numbers in them by their size, letters after everything else. */
function compareKeys(a: string, b: string): number {
  const [one, other] = [Array.from(a), Array.from(b)];
  for (let at = 0; at < one.length && at < other.length; at += 1) {
    const [x = '', y = ''] = [one[at], other[at]];
    if (x === y) continue;
    const [isLetter, isOtherLetter] = [LETTER.test(x), LETTER.test(y)];
    if (isLetter && isOtherLetter) return compareStrings(x, y);
    if (isLetter || isOtherLetter) return isOtherLetter ? -1 : 1;
    const isInNumber = (x === '0' || y === '0') && endsInNumber(one.slice(0, at));
    const [left, right] = [digitsAt(one, at), digitsAt(other, at)];
    const difference =
      Number((isInNumber ? '1' : '0') + left) - Number((isInNumber ? '1' : '0') + right);
    if (difference !== 0) return difference;
    return left.length - right.length || compareStrings(x, y);
  }
  return one.length - other.length;
}

function digitsAt(characters: readonly string[], start: number): string {
  let end = start;
  while (DIGIT.test(characters[end] ?? '')) end += 1;
  return characters.slice(start, end).join('');
}

function endsInNumber(characters: readonly string[]): boolean {
  const last = characters.findLastIndex((character) => character !== '0');
  return last !== -1 && /^[1-9]$/.test(characters[last] ?? '');
}
