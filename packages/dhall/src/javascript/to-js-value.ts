import { argumentOf } from '../eval/apply.ts';
import type { Budget } from '../eval/budget.ts';
import { force } from '../eval/lazy.ts';
import { makeRecord } from '../eval/make-values.ts';
import type { Alternative, Fields, Lazy, ListValue, Pi, TextValue, Value } from '../eval/value.ts';
import { fault } from '../fault.ts';
import type { JsValue } from '../marshal/to-js.ts';
import { toJs } from '../marshal/to-js.ts';
import { valueToJson } from '../marshal/to-json.ts';
import { placeText, stepsOf, unsupported } from '../marshal/unsupported-value.ts';
import type { Path } from '../marshal/unsupported-value.ts';
import { sortedLabels } from '../syntax/label-order.ts';
import { countNodes } from '../syntax/number-size.ts';
import { showScalar, showTemporalRecord } from '../syntax/scalars.ts';
import type { JsOptions } from './js-options.ts';
import { tagField, valueField } from './js-options.ts';
import { unsupportedType } from './unsupported-type.ts';
import { isJsonType, isKind, isTaggedType, mapItemOf, mapNames } from './type-shapes.ts';

/** What the conversion of one program shares, with the calls of its functions. */
export interface Conversion {
  readonly options: JsOptions;
  /** True if the program reads the environment: faults then show none of its labels. */
  readonly secret: boolean;
  /** Makes a function of a Dhall function, whose calls convert by the same options. */
  readonly callable: (value: Lazy, type: Pi) => JsValue;
}

/**
 * A closed value of a type as a JavaScript value. The type decides, so that all values of one type
 * have one shape.
 *
 * @throws Fault `js-unsupported` for types, `js-integer`, and for JSON as `valueToJson`
 */
export function toJsValue(
  value: Lazy,
  type: Lazy,
  conversion: Conversion,
  budget: Budget,
): JsValue {
  return new Converter(conversion, budget).convert(value, type, undefined);
}

class Converter {
  readonly #conversion: Conversion;
  readonly #budget: Budget;
  /** Nodes made so far, however much of the value is shared. */
  #size = 0;

  constructor(conversion: Conversion, budget: Budget) {
    this.#conversion = conversion;
    this.#budget = budget;
  }

  convert(lazy: Lazy, lazyType: Lazy, path: Path | undefined): JsValue {
    const type = force(lazyType, this.#budget);
    if (type.kind === 'Pi') return this.#function(lazy, type, path);
    const value = force(lazy, this.#budget);
    this.#count(value);
    switch (value.kind) {
      case 'Bool':
        return value.value;
      case 'Natural':
      case 'Integer':
        return this.#integer(value.value, path);
      case 'Double':
        return this.#double(value.value, path);
      case 'Bytes':
        return Uint8Array.from(value.value);
      case 'Text':
        this.#report(value, path);
        return value.suffix;
      case 'Date':
      case 'Time':
      case 'TimeZone':
        return showScalar(value);
      case 'List':
        return this.#list(value, type, path);
      case 'Some':
        return this.convert(value.value, argumentOf('Optional', type) as Lazy, path);
      case 'Record':
        return type.kind === 'RecordType' ? this.#record(value.fields, type.fields, path) : null;
      case 'Alternative':
        return this.#alternative(value, path);
      case 'Builtin':
        if (value.name === 'None') return null;
        throw unsupportedType(value, path);
      default:
        throw unsupportedType(value, path);
    }
  }

  #count(value: Value): void {
    this.#budget.step();
    if (value.kind === 'Text') this.#size += value.suffix.length >> 6;
    if (value.kind === 'Bytes') this.#size += value.value.length >> 6;
    const isNumber = value.kind === 'Natural' || value.kind === 'Integer';
    this.#size += isNumber ? countNodes(value.value) : 1;
    this.#budget.checkSize(this.#size);
  }

  #report({ variables }: TextValue, path: Path | undefined, isKey = false): void {
    if (variables === undefined) return;
    this.#conversion.options.onOpaque?.({ path: stepsOf(path), isKey, variables });
  }

  #function(lazy: Lazy, type: Pi, path: Path | undefined): JsValue {
    // a function that returns types, such as `List`
    if (isKind(type, this.#budget)) throw unsupportedType(force(lazy, this.#budget), path);
    if (!isJsonType(type, this.#budget)) return this.#conversion.callable(lazy, type);
    return this.#json(lazy);
  }

  /** What has a form in JSON only: a value of the Prelude's type JSON. */
  #json(lazy: Lazy): JsValue {
    const { options, secret } = this.#conversion;
    const all = { specialDoubles: 'keep', ...options } as const;
    return toJs(valueToJson(lazy, this.#budget, all, secret), (value) => this.#integer(value));
  }

  #integer(value: bigint, path?: Path): number | bigint {
    const { integers = 'either' } = this.#conversion.options;
    if (integers === 'bigint') return value;
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    if (integers === 'either') return value;
    throw fault({
      code: 'js-integer',
      message: `an integer is too large for a JavaScript number${placeText(path)}`,
      hint: 'Convert integers to `bigint` with the option `integers`, or use a Double.',
    });
  }

  #double(value: number, path: Path | undefined): number | null {
    const { specialDoubles = 'keep' } = this.#conversion.options;
    if (specialDoubles === 'keep' || Number.isFinite(value)) return value;
    if (specialDoubles === 'refuse') throw unsupported({ kind: 'Double', value }, path);
    return Number.isNaN(value) ? null : Math.sign(value) * Number.MAX_VALUE;
  }

  #list(list: ListValue, type: Value, path: Path | undefined): JsValue {
    const item = argumentOf('List', type) as Lazy;
    const map = mapItemOf(item, this.#conversion.options, this.#budget);
    if (map !== undefined) return this.#map(list, map, path);
    const items = list.items.map((part, at) => this.convert(part, item, { at, path }));
    if (this.#conversion.options.nulls !== 'omit-empty') return items;
    const kept = items.filter((part) => part !== null);
    return kept.length === 0 ? null : kept;
  }

  #map(list: ListValue, item: Fields, path: Path | undefined): JsValue {
    const { key, value } = mapNames(this.#conversion.options);
    const object = new Map<string, JsValue>();
    for (const [at, entry] of list.items.entries()) {
      const record = force(entry, this.#budget);
      if (record.kind !== 'Record') continue;
      const name = force(record.fields.get(key) as Lazy, this.#budget);
      if (name.kind === 'Text') this.#report(name, path, true);
      const label = name.kind === 'Text' ? name.suffix : (name as Alternative).label;
      const isOpaque = name.kind === 'Text' && name.variables !== undefined;
      const step = isOpaque ? '…' : label;
      const place: Path = { at: value, step, path: { at, step: undefined, path } };
      const part = record.fields.get(value) as Lazy;
      object.set(label, this.convert(part, item.get(value) as Lazy, place));
    }
    return this.#object(object);
  }

  #record(fields: Fields, types: Fields, path: Path | undefined): JsValue {
    const temporal = showTemporalRecord(fields, (field) => force(field, this.#budget));
    if (temporal !== undefined) return temporal;
    if (this.#conversion.options.unions !== 'tagged' && isTaggedType(types, this.#budget)) {
      return this.#json(makeRecord(fields, false));
    }
    const object = new Map<string, JsValue>();
    for (const label of sortedLabels(fields.keys())) {
      const at = this.#conversion.secret ? '…' : label;
      const part = fields.get(label) as Lazy;
      object.set(label, this.convert(part, types.get(label) as Lazy, { at, step: label, path }));
    }
    return this.#object(object);
  }

  #alternative({ label, payload, union }: Alternative, path: Path | undefined): JsValue {
    const isTagged = this.#conversion.options.unions === 'tagged';
    if (payload === undefined) return isTagged ? this.#object(new Map([[tagField, label]])) : label;
    const type = union.alternatives.get(label) as Lazy;
    const at = isTagged ? { at: valueField, path } : path;
    const value = this.convert(payload, type, at);
    if (!isTagged) return value;
    return this.#object(
      new Map<string, JsValue>([
        [tagField, label],
        [valueField, value],
      ]),
    );
  }

  /** fromEntries defines properties, so that a field `__proto__` is a field. */
  #object(fields: ReadonlyMap<string, JsValue>): JsValue {
    const { nulls = 'omit' } = this.#conversion.options;
    const kept =
      nulls === 'preserve' ? [...fields] : [...fields].filter(([, part]) => part !== null);
    if (nulls === 'omit-empty' && kept.length === 0) return null;
    return Object.fromEntries(kept);
  }
}
