import { findSimilarName, isFault, type Fault } from '@dhallmark/fault';
import { argumentOf, listOf, noneOf } from '../eval/apply.ts';
import type { Budget } from '../eval/budget.ts';
import { conv } from '../eval/conv.ts';
import { force } from '../eval/lazy.ts';
import { List } from '../eval/list.ts';
import { makeAlternative, makeRecord, makeSome } from '../eval/make-values.ts';
import { evaluate } from '../eval/normalize.ts';
import { text } from '../eval/text.ts';
import type { Fields, Lazy, Pi, UnionTypeValue, Value } from '../eval/value.ts';
import { fault } from '../fault.ts';
import { importsOf } from '../imports/imports-of.ts';
import { placeText } from '../marshal/unsupported-value.ts';
import type { Path } from '../marshal/unsupported-value.ts';
import { parseExpr } from '../parse/parse.ts';
import type { Expr } from '../syntax/expr.ts';
import { check } from '../typecheck/typecheck.ts';
import { summarize } from '../typecheck/difference.ts';
import { describeJsValue, isPlainObject } from './describe-js-value.ts';
import { tagField, valueField } from './js-options.ts';
import type { Conversion } from './to-js-value.ts';
import { isJson, toDhallJson } from './to-dhall-json.ts';
import { isJsonType, isKind, isTemporalType, mapItemOf, mapNames } from './type-shapes.ts';

/** What the conversion of an argument needs. */
export interface ArgumentConversion {
  readonly conversion: Conversion;
  /** The Dhall function that a JavaScript function was made of; undefined for any other value. */
  readonly originalOf: (value: unknown) => { readonly value: Lazy; readonly type: Pi } | undefined;
}

/**
 * A JavaScript value as the Dhall value of a type: what `toJsValue` makes of such values, and an
 * alternative as `{ tag, value }` with either option.
 *
 * @throws Fault `type-argument` if it does not have the type; errors show no value
 */
export function toDhallValue(
  js: unknown,
  type: Lazy,
  how: ArgumentConversion,
  budget: Budget,
): Lazy {
  return new Reader(how, budget).read(js, type, undefined);
}

class Reader {
  readonly #how: ArgumentConversion;
  readonly #budget: Budget;

  constructor(how: ArgumentConversion, budget: Budget) {
    this.#how = how;
    this.#budget = budget;
  }

  read(js: unknown, lazyType: Lazy, path: Path | undefined): Lazy {
    this.#budget.step();
    const type = force(lazyType, this.#budget);
    switch (type.kind) {
      case 'Builtin':
        return this.#builtin(js, type, path);
      case 'RecordType':
        return this.#record(js, type.fields, type, path);
      case 'UnionType':
        return this.#union(js, type, path);
      case 'Pi':
        return isKind(type, this.#budget)
          ? this.#type(js, type, path)
          : this.#function(js, type, path);
      case 'Const':
        return this.#type(js, type, path);
      default:
        throw this.#refuse(js, type, path);
    }
  }

  #builtin(js: unknown, type: Extract<Value, { kind: 'Builtin' }>, path: Path | undefined): Lazy {
    const item = argumentOf('Optional', type);
    if (item !== undefined) {
      return js === undefined || js === null ? noneOf(item) : makeSome(this.read(js, item, path));
    }
    const element = argumentOf('List', type);
    if (element !== undefined) return this.#list(js, element, type, path);
    const value = this.#scalar(js, type.name);
    if (value === undefined) throw this.#refuse(js, type, path);
    return value;
  }

  #scalar(js: unknown, name: string): Value | undefined {
    switch (name) {
      case 'Bool':
        return typeof js === 'boolean' ? { kind: 'Bool', value: js } : undefined;
      case 'Natural':
      case 'Integer': {
        const value = integerOf(js);
        if (value === undefined || (name === 'Natural' && value < 0n)) return undefined;
        this.#budget.checkNumbers(value);
        return { kind: name, value };
      }
      case 'Double':
        return typeof js === 'number' ? { kind: 'Double', value: js } : undefined;
      case 'Text':
        if (typeof js !== 'string' || !js.isWellFormed()) return undefined;
        this.#budget.checkTextLength(js.length);
        return text(js);
      case 'Bytes':
        return js instanceof Uint8Array ? { kind: 'Bytes', value: Uint8Array.from(js) } : undefined;
      case 'Date':
      case 'Time':
      case 'TimeZone': {
        const value = this.#temporal(js);
        return value?.kind === name ? value : undefined;
      }
      default:
        return undefined;
    }
  }

  /** The value of a date, a time, a time zone or several of them in ISO form; undefined for others. */
  #temporal(js: unknown): Value | undefined {
    if (typeof js !== 'string' || !/^[\d+-][\dTtZz:.+-]*$/u.test(js)) return undefined;
    const expr = parsed(js);
    const isLiteral = expr !== undefined && temporalKinds.has(expr.kind);
    return isLiteral ? evaluate(expr, this.#budget) : undefined;
  }

  #list(js: unknown, element: Lazy, type: Value, path: Path | undefined): Lazy {
    const map = mapItemOf(element, this.#how.conversion.options, this.#budget);
    if (map !== undefined && isPlainObject(js)) return this.#map(js, map, element, path);
    if (!Array.isArray(js)) throw this.#refuse(js, type, path);
    this.#budget.checkItems(js.length);
    const items = Array.from(js as readonly unknown[], (item, at) =>
      this.read(item, element, { at, path }),
    );
    return items.length === 0 ? List.empty(listOf(element)) : List.of(items);
  }

  #map(
    js: Readonly<Record<string, unknown>>,
    item: Fields,
    element: Lazy,
    path: Path | undefined,
  ): Lazy {
    const { key, value } = mapNames(this.#how.conversion.options);
    const items = Object.keys(js)
      .filter((label) => js[label] !== undefined)
      .map((label) => {
        const place: Path = { at: label, path };
        const name = this.read(label, item.get(key) as Lazy, place);
        const part = this.read(js[label], item.get(value) as Lazy, place);
        return makeRecord(
          new Map([
            [key, name],
            [value, part],
          ]),
          false,
        );
      });
    this.#budget.checkItems(items.length);
    return items.length === 0 ? List.empty(listOf(element)) : List.of(items);
  }

  #record(js: unknown, fields: Fields, type: Value, path: Path | undefined): Lazy {
    if (typeof js === 'string' && isTemporalType(fields, this.#budget)) {
      const value = this.#temporal(js);
      const isSame = value?.kind === 'Record' && value.fields.size === fields.size;
      if (isSame && [...fields.keys()].every((label) => value.fields.has(label))) return value;
    }
    if (!isPlainObject(js)) throw this.#refuse(js, type, path);
    const unknown = Object.keys(js).find((label) => !fields.has(label) && js[label] !== undefined);
    if (unknown !== undefined) {
      const similar = findSimilarName(unknown, this.#how.conversion.secret ? [] : fields.keys());
      const hint = similar === undefined ? undefined : `Did you mean \`${similar}\`?`;
      throw this.#refuse(js, type, path, `the record type has no field \`${unknown}\``, hint);
    }
    const values = new Map<string, Lazy>();
    for (const [label, field] of fields) {
      const part = Object.hasOwn(js, label) ? js[label] : undefined;
      const at = this.#how.conversion.secret ? '…' : label;
      const isMissing =
        part === undefined && argumentOf('Optional', force(field, this.#budget)) === undefined;
      if (isMissing) throw this.#refuse(js, type, path, `the field \`${at}\` is missing`);
      values.set(label, this.read(part, field, { at, path }));
    }
    return makeRecord(values, false);
  }

  #union(js: unknown, type: UnionTypeValue, path: Path | undefined): Lazy {
    const tagged = this.#tagged(js, type, path);
    if (tagged !== undefined) return tagged;
    if (this.#how.conversion.options.unions === 'tagged') throw this.#refuse(js, type, path);
    const fitting: Lazy[] = [];
    for (const [label, payload] of type.alternatives) {
      if (payload === undefined) {
        if (js === label) fitting.push(makeAlternative(type, label, undefined));
      } else {
        const value = this.#tryRead(js, payload, path);
        if (value !== undefined) fitting.push(makeAlternative(type, label, value));
      }
    }
    const [only, second] = fitting;
    if (only === undefined) throw this.#refuse(js, type, path);
    if (second === undefined) return only;
    const what = 'the value fits several alternatives of the union';
    throw this.#refuse(js, type, path, what, 'Write `{ tag: "NAME", value }`.');
  }

  /** What `{ tag, value }` is; undefined for any other value. */
  #tagged(js: unknown, type: UnionTypeValue, path: Path | undefined): Lazy | undefined {
    if (!isPlainObject(js) || !Object.hasOwn(js, tagField)) return undefined;
    const label = js[tagField];
    const rest = Object.keys(js).filter((key) => key !== tagField && js[key] !== undefined);
    if (typeof label !== 'string' || !type.alternatives.has(label)) return undefined;
    const payload = type.alternatives.get(label);
    if (payload === undefined) {
      return rest.length === 0 ? makeAlternative(type, label, undefined) : undefined;
    }
    if (rest.some((key) => key !== valueField)) return undefined;
    const value = Object.hasOwn(js, valueField) ? js[valueField] : undefined;
    return makeAlternative(type, label, this.read(value, payload, { at: valueField, path }));
  }

  #tryRead(js: unknown, type: Lazy, path: Path | undefined): Lazy | undefined {
    try {
      return this.read(js, type, path);
    } catch (error) {
      if (isMismatch(error)) return undefined;
      throw error;
    }
  }

  #function(js: unknown, type: Pi, path: Path | undefined): Lazy {
    const original = this.#how.originalOf(js);
    if (original !== undefined && conv(type, original.type, this.#budget)) return original.value;
    if (isJsonType(type, this.#budget)) {
      if (isJson(js, this.#budget)) return toDhallJson(js, type, this.#budget);
      throw this.#refuse(js, type, path, undefined, 'Pass a value that JSON has.');
    }
    const hint =
      typeof js === 'function' && original === undefined
        ? 'Pass a function that `load` returned: Dhall cannot call other JavaScript functions.'
        : undefined;
    throw this.#refuse(js, type, path, undefined, hint);
  }

  /** A type is given as Dhall code. */
  #type(js: unknown, type: Value, path: Path | undefined): Lazy {
    const hint = 'Write a type as a string of Dhall code without imports, such as "List Natural".';
    if (typeof js !== 'string') throw this.#refuse(js, type, path, undefined, hint);
    const expr = parseExpr(js, '(argument)');
    if (importsOf(expr).length > 0) throw this.#refuse(js, type, path, undefined, hint);
    const checked = check(expr, { source: { name: '(argument)', text: js } });
    if (!conv(checked.type, type, this.#budget))
      throw this.#refuse(js, type, path, undefined, hint);
    return checked.value;
  }

  /** What is wrong with an argument, or with a part of it. Only its kind is shown. */
  #refuse(
    js: unknown,
    type: Value,
    path: Path | undefined,
    what = 'the argument does not have the type that the function takes',
    hint = hintFor(js, type),
  ): Fault {
    const { secret } = this.#how.conversion;
    return fault({
      code: 'type-argument',
      message: `${what}${placeText(path)}`,
      hint,
      expected: secret ? undefined : summarize(type, [], this.#budget),
      found: secret ? undefined : describeJsValue(js),
    });
  }
}

function integerOf(js: unknown): bigint | undefined {
  if (typeof js === 'bigint') return js;
  return typeof js === 'number' && Number.isSafeInteger(js) ? BigInt(js) : undefined;
}

const temporalKinds = new Set<string>(['Date', 'Time', 'TimeZone', 'Record']);

/** The expression of a literal; undefined for what is not Dhall. */
function parsed(code: string): Expr | undefined {
  try {
    return parseExpr(code);
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}

function isMismatch(error: unknown): boolean {
  return isFault(error) && error.code === 'type-argument';
}

function hintFor(js: unknown, type: Value): string | undefined {
  const name = type.kind === 'Builtin' ? type.name : type.kind;
  if (typeof js === 'number' && (name === 'Natural' || name === 'Integer')) {
    return Number.isInteger(js) && !Number.isSafeInteger(js)
      ? 'Pass integers beyond 2^53 as `bigint`.'
      : undefined;
  }
  return hints.get(name);
}

const hints = new Map<string, string>([
  ['Bytes', 'Pass a `Uint8Array`.'],
  ['Date', 'Pass a string such as "2026-01-31".'],
  ['Time', 'Pass a string such as "12:00:00".'],
  ['TimeZone', 'Pass a string such as "+01:00".'],
  [
    'UnionType',
    'Pass `{ tag: "NAME", value }`, or `{ tag: "NAME" }` for an alternative without payload.',
  ],
]);
