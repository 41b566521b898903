import { exponentOf, formatFloat, formatValue, toPlain, withExponent } from './format-value.ts';
import {
  GoBytes,
  GoList,
  GoMap,
  integerIn,
  typeName,
  unsupported,
  type Value,
} from './go-value.ts';
import { quote } from './quote.ts';

// fmt.Sprintf of Go: pkg.go.dev/fmt, "Printing".

const VERB = /%([-+# 0]*)(\*|\d+)?(?:\.(\*|\d+)?)?(.)?/gsu;

interface Verb {
  readonly letter: string;
  readonly flags: string;
  readonly width: number | undefined;
  readonly precision: number | undefined;
}

/** The longest field; longer ones are refused. */
const WIDEST = 10_000;

/**
 * Formats values as Go's `printf` does, with its remarks on wrong arguments. Throws ExecutionError for what is not
 * supported, such as explicit argument indexes.
 *
 * @example
 * printf('%s-%d', ['a', 1n]) // 'a-1'
 * printf('%d', ['a']) // '%!d(string=a)'
 */
export function printf(format: string, values: readonly Value[]): string {
  let at = 0;
  let isReordered = false;
  const number = (text: string | undefined): number | undefined => {
    if (text !== '*') return text === undefined ? undefined : Number(text);
    const value = integerIn(values[at]);
    at += 1;
    if (value === undefined) throw unsupported('printf with a width that is not a number');
    return Number(value);
  };
  const written = format.replaceAll(
    VERB,
    (all: string, flags: string, width?: string, precision?: string, letter?: string) => {
      if (letter === '[') isReordered = true;
      const field = { width: number(width), precision: number(precision) };
      if (letter === undefined) return '%!(NOVERB)';
      if (letter === '%') return '%';
      if (at >= values.length) return `%!${letter}(MISSING)`;
      const value = values[at];
      at += 1;
      const hasPoint = all.includes('.');
      return formatVerb(value, {
        letter,
        flags: (field.width ?? 0) < 0 ? `${flags}-` : flags,
        width: field.width === undefined ? undefined : Math.abs(field.width),
        precision: field.precision ?? (hasPoint ? 0 : undefined),
      });
    },
  );
  if (isReordered) throw unsupported('printf with explicit argument indexes');
  if (at >= values.length) return written;
  const extra = values.slice(at).map((value) => describe(value));
  return `${written}%!(EXTRA ${extra.join(', ')})`;
}

function describe(value: Value): string {
  if (value === null || value === undefined) return '<nil>';
  return `${typeName(value)}=${formatValue(value)}`;
}

function formatVerb(value: Value, verb: Verb): string {
  if ((verb.width ?? 0) > WIDEST || (verb.precision ?? 0) > WIDEST) {
    throw unsupported('printf with a very wide field');
  }
  if (verb.letter === 'T') return pad(typeName(value), verb);
  if (verb.letter === 'v' && !verb.flags.includes('#') && typeof value !== 'number') {
    return formatByKind(value, { ...verb, letter: plainVerb(value) });
  }
  return formatByKind(value, verb);
}

/** What `%v` is for a value. */
function plainVerb(value: Value): string {
  if (typeof value === 'string') return 's';
  if (typeof value === 'boolean') return 't';
  return integerIn(value) === undefined ? 'v' : 'd';
}

function formatByKind(value: Value, verb: Verb): string {
  const wrong = (): string => `%!${verb.letter}(${describe(value)})`;
  if (value === null || value === undefined) {
    return verb.letter === 'v' ? pad('<nil>', verb) : `%!${verb.letter}(<nil>)`;
  }
  if (verb.flags.includes('#') && verb.letter !== 'x' && verb.letter !== 'q') {
    throw unsupported(`printf with %#${verb.letter}`);
  }
  if (typeof value === 'string') return formatString(value, verb) ?? wrong();
  if (value instanceof GoBytes) {
    if (verb.letter === 'v' || verb.letter === 'd') return pad(formatValue(value), verb);
    return formatString(Buffer.from(value.data).toString('utf8'), verb) ?? wrong();
  }
  if (typeof value === 'boolean') return verb.letter === 't' ? pad(String(value), verb) : wrong();
  if (typeof value === 'number') return formatNumber(value, verb) ?? wrong();
  const integer = integerIn(value);
  if (integer !== undefined) return formatInteger(integer, verb) ?? wrong();
  return formatCollection(value, verb);
}

/** Every item is formatted by itself. */
function formatCollection(value: Value, verb: Verb): string {
  const plain = { ...verb, width: undefined };
  if (verb.letter === 'v') return pad(formatValue(value), verb);
  if (value instanceof GoList) {
    return `[${value.items.map((item) => formatVerb(item, plain)).join(' ')}]`;
  }
  if (value instanceof GoMap) {
    const fields = value
      .sortedKeys()
      .map((key) => `${formatVerb(key, plain)}:${formatVerb(value.get(key), plain)}`);
    return `map[${fields.join(' ')}]`;
  }
  return pad(formatValue(value), verb);
}

function formatString(text: string, verb: Verb): string | undefined {
  const characters = Array.from(text);
  const cut = verb.precision === undefined ? text : characters.slice(0, verb.precision).join('');
  switch (verb.letter) {
    case 's':
    case 'v':
      return pad(cut, verb);
    case 'q':
      if (verb.flags.includes('#') && !/[`\p{Cc}\uFEFF]/u.test(cut.replaceAll('\t', ''))) {
        return pad(`\`${cut}\``, verb);
      }
      return pad(quote(cut), verb);
    case 'x':
    case 'X': {
      const bytes = Buffer.from(cut).toString('hex');
      const digits = verb.flags.includes(' ') ? bytes.replaceAll(/..(?=.)/g, '$& ') : bytes;
      return pad(verb.letter === 'X' ? digits.toUpperCase() : digits, verb);
    }
    default:
      return undefined;
  }
}

const BASES: Readonly<Record<string, number>> = { d: 10, b: 2, o: 8, x: 16, X: 16 };

function formatInteger(value: bigint, verb: Verb): string | undefined {
  if (verb.letter === 'c') return pad(String.fromCodePoint(Number(value)), verb);
  if (verb.letter === 'q') return pad(`'${String.fromCodePoint(Number(value))}'`, verb);
  if (verb.letter === 'U') {
    return pad(`U+${value.toString(16).toUpperCase().padStart(4, '0')}`, verb);
  }
  const base = BASES[verb.letter];
  if (base === undefined) return undefined;
  const size = (value < 0n ? -value : value).toString(base);
  const digits = verb.letter === 'X' ? size.toUpperCase() : size;
  const prefix = verb.flags.includes('#') && base === 16 ? `0${verb.letter}` : '';
  const padded = prefix + digits.padStart(verb.precision ?? 0, '0');
  return padNumber(value < 0n, padded, verb.precision === undefined ? verb : withoutZero(verb));
}

function formatNumber(value: number, verb: Verb): string | undefined {
  const text = formatFloatVerb(Math.abs(value), verb);
  if (text === undefined) return undefined;
  return padNumber(value < 0 || Object.is(value, -0), text, verb);
}

function formatFloatVerb(value: number, { letter, precision, flags }: Verb): string | undefined {
  if (flags.includes('#')) throw unsupported('printf with %# of a number');
  switch (letter) {
    case 'f':
    case 'F':
      // beyond that JavaScript writes an exponent
      if (value >= 1e21)
        return toPlain(value) + (precision === 0 ? '' : `.${'0'.repeat(precision ?? 6)}`);
      return value.toFixed(precision ?? 6);
    case 'e':
    case 'E': {
      const text = withExponent(value.toExponential(precision ?? 6));
      return letter === 'E' ? text.toUpperCase() : text;
    }
    case 'g':
    case 'G':
    case 'v': {
      const text = precision === undefined ? formatFloat(value) : general(value, precision || 1);
      return letter === 'G' ? text.toUpperCase() : text;
    }
    default:
      return undefined;
  }
}

/** %g with a precision: as many digits, without zeros at the end. */
function general(value: number, precision: number): string {
  if (value === 0) return '0';
  const rounded = Number(value.toPrecision(Math.min(precision, 100)));
  const exponent = exponentOf(rounded);
  const largest = Math.max(precision, exponent < 21 && Number.isInteger(rounded) ? 0 : precision);
  if (exponent < -4 || exponent >= largest) return withExponent(rounded.toExponential());
  return toPlain(rounded);
}

function withoutZero(verb: Verb): Verb {
  return { ...verb, flags: verb.flags.replaceAll('0', '') };
}

function padNumber(isNegative: boolean, digits: string, verb: Verb): string {
  const { flags, width = 0 } = verb;
  const sign = isNegative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  if (flags.includes('0') && !flags.includes('-')) {
    return sign + digits.padStart(width - sign.length, '0');
  }
  return pad(sign + digits, verb);
}

/** The width counts characters. */
function pad(text: string, { flags, width = 0 }: Verb): string {
  const missing = width - Array.from(text).length;
  if (missing <= 0) return text;
  if (flags.includes('-')) return text + ' '.repeat(missing);
  return (flags.includes('0') ? '0' : ' ').repeat(missing) + text;
}

/**
 * Writes values one after the other as Go's `print` does: with a space between two that are not strings.
 *
 * @example
 * print(['a', 1n, 2n]) // 'a1 2'
 */
export function print(values: readonly Value[]): string {
  return values
    .map((value, index) => {
      const isApart =
        index > 0 && typeof value !== 'string' && typeof values[index - 1] !== 'string';
      return (isApart ? ' ' : '') + formatValue(value);
    })
    .join('');
}
