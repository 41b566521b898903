import { argumentOf } from '../eval/apply.ts';
import { force } from '../eval/lazy.ts';
import type { Value, Lazy, Fields, ListValue, Alternative, TextValue } from '../eval/value.ts';
import { sortedLabels } from '../syntax/label-order.ts';
import type { Budget } from '../eval/budget.ts';
import { countNodes } from '../syntax/number-size.ts';
import { showScalar, showTemporalRecord } from '../syntax/scalars.ts';
import { jsonFunction } from './json-function.ts';
import { isList, isObject } from './json.ts';
import type { Json } from './json.ts';
import { stepsOf, unsupported } from './unsupported-value.ts';
import type { Path } from './unsupported-value.ts';

/** How a value becomes JSON: dhall-to-json's flags. */
export interface JsonOptions {
  /**
   * The fields of records whose lists become objects, by default `mapKey` and `mapValue`; false
   * keeps such lists.
   */
  readonly maps?: { readonly key: string; readonly value: string } | false | undefined;
  /**
   * What happens to fields that are null: `omit` leaves them out (the default), `omit-empty` also
   * leaves out empty objects and lists, `preserve` keeps them.
   */
  readonly nulls?: 'omit' | 'omit-empty' | 'preserve' | undefined;
  /**
   * What NaN and the infinities become: `refuse` (the default) throws, `approximate` makes null and
   * the largest Doubles, `keep` leaves them for YAML.
   */
  readonly specialDoubles?: 'refuse' | 'approximate' | 'keep' | undefined;
  /** Called for each string that depends on opaque variables, those of keys too. */
  readonly onOpaque?: ((found: OpaqueString) => void) | undefined;
}

/** A string in a JSON value that depends on opaque variables (ResolveOptions). */
export interface OpaqueString {
  /**
   * The labels and positions from the whole value to the string, or to the object that it is a key of;
   * `…` for a key that is opaque itself. As it is before fields or items are left out.
   */
  readonly path: readonly (string | number)[];
  readonly isKey: boolean;
  /** The names of the variables. */
  readonly variables: readonly string[];
}

/**
 * A closed value as JSON, by the rules of dhall-to-json. Fields are sorted by code point.
 *
 * @throws Fault `json-…` for what JSON cannot hold: functions, types, Bytes, NaN; `limit-size`
 * for more nodes than the limits allow. Errors of a `secret` value show no label: those may be
 * secret, too.
 * @example
 * const json = valueToJson(value, budget);
 */
export function valueToJson(
  value: Lazy,
  budget: Budget,
  options: JsonOptions = {},
  secret = false,
): Json {
  const json = new Converter(options, secret, budget).convert(value, undefined);
  if (options.nulls === 'preserve') return json;
  return options.nulls === 'omit-empty' ? omitEmpty(json) : omitNull(json);
}

class Converter {
  readonly #maps: { readonly key: string; readonly value: string } | undefined;
  readonly #specialDoubles: 'refuse' | 'approximate' | 'keep';
  /** Nodes made so far, however much of the value is shared; long text counts for several. */
  #size = 0;
  readonly #secret: boolean;
  readonly #budget: Budget;
  readonly #onOpaque: JsonOptions['onOpaque'];

  constructor(options: JsonOptions, secret: boolean, budget: Budget) {
    this.#secret = secret;
    this.#budget = budget;
    this.#onOpaque = options.onOpaque;
    const { maps = { key: 'mapKey', value: 'mapValue' }, specialDoubles = 'refuse' } = options;
    this.#maps = maps === false ? undefined : maps;
    this.#specialDoubles = specialDoubles;
  }

  convert(lazy: Lazy, path: Path | undefined): Json {
    const value = force(lazy, this.#budget);
    this.#count(value);
    switch (value.kind) {
      case 'Bool':
      case 'Natural':
      case 'Integer':
        return value.value;
      case 'Double':
        return this.#double(value.value, path);
      case 'Text':
        if (value.chunks.length > 0) throw unsupported(value, path);
        this.#report(value, path);
        return value.suffix;
      case 'Date':
      case 'Time':
      case 'TimeZone':
        return showScalar(value);
      case 'List':
        return this.#list(value, path);
      case 'Some':
        return this.convert(value.value, path);
      case 'Record':
        return this.#record(value.fields, path);
      case 'Alternative':
        return value.payload === undefined ? value.label : this.convert(value.payload, path);
      case 'Builtin':
        if (value.name === 'None' && value.args.length === 1) return null;
        throw unsupported(value, path);
      case 'Lambda':
        return jsonFunction(value, path, this.#budget, {
          count: (part) => this.#count(part),
          double: (double) => this.#double(double, path),
          report: (text, place, isKey) => this.#report(text, place, isKey),
        });
      default:
        throw unsupported(value, path);
    }
  }

  #count(value: Value): void {
    this.#budget.step();
    this.#size += nodesOf(value);
    this.#budget.checkSize(this.#size);
  }

  #report({ variables }: TextValue, path: Path | undefined, isKey = false): void {
    if (variables !== undefined) this.#onOpaque?.({ path: stepsOf(path), isKey, variables });
  }

  /** What may be a key: a Text, or an alternative without payload. */
  #key(value: Value, path: Path | undefined): string | undefined {
    if (value.kind === 'Text' && value.chunks.length === 0) {
      this.#report(value, path, true);
      return value.suffix;
    }
    return value.kind === 'Alternative' && value.payload === undefined ? value.label : undefined;
  }

  #double(value: number, path: Path | undefined): Json {
    if (Number.isFinite(value) || this.#specialDoubles === 'keep') return value;
    if (this.#specialDoubles === 'refuse') {
      throw unsupported({ kind: 'Double', value }, path);
    }
    return Number.isNaN(value) ? null : Math.sign(value) * Number.MAX_VALUE;
  }

  #list(list: ListValue, path: Path | undefined): Json {
    return this.#map(list, path) ?? list.items.map((item, at) => this.convert(item, { at, path }));
  }

  /** The object that a list of keys and values stands for; undefined when the list is another. */
  #map(list: ListValue, path: Path | undefined): Json | undefined {
    const maps = this.#maps;
    if (maps === undefined) return undefined;
    if (list.length === 0) {
      const element = list.type && argumentOf('List', force(list.type, this.#budget));
      const type = element && force(element, this.#budget);
      return type?.kind === 'RecordType' && isPair(type.fields, maps) ? new Map() : undefined;
    }
    const fields = new Map<string, Lazy>();
    const places = new Map<string, Path>();
    for (const [at, item] of list.items.entries()) {
      const record = force(item, this.#budget);
      if (record.kind !== 'Record' || !isPair(record.fields, maps)) return undefined;
      const name = force(record.fields.get(maps.key) as Lazy, this.#budget);
      const key = this.#key(name, path);
      if (key === undefined) return undefined;
      fields.set(key, record.fields.get(maps.value) as Lazy);
      const step = isOpaque(name) ? '…' : key;
      places.set(key, { at: maps.value, step, path: { at, step: undefined, path } });
    }
    return this.#record(fields, path, places);
  }

  /** `places` has the positions of fields that come from map entries: their keys may be secret. */
  #record(fields: Fields, path: Path | undefined, places?: ReadonlyMap<string, Path>): Json {
    const special =
      showTemporalRecord(fields, (field) => force(field, this.#budget)) ??
      this.#tagged(fields, path);
    if (special !== undefined) return special;
    const object = new Map<string, Json>();
    for (const label of sortedLabels(fields.keys())) {
      const place = places?.get(label) ?? { at: this.#secret ? '…' : label, step: label, path };
      object.set(label, this.convert(fields.get(label) as Lazy, place));
    }
    return object;
  }

  /** `{ contents, field, nesting }`: a union whose alternative's name is kept. */
  #tagged(fields: Fields, path: Path | undefined): Json | undefined {
    if (fields.size !== 3 || !fields.has('nesting')) return undefined;
    const [contents, field, nesting] = ['contents', 'field', 'nesting'].map((label) => {
      const part = fields.get(label);
      return part && force(part, this.#budget);
    });
    if (contents?.kind !== 'Alternative' || nesting?.kind !== 'Alternative') return undefined;
    if (field?.kind !== 'Text' || field.chunks.length > 0 || !isNesting(nesting, this.#budget))
      return undefined;
    this.#report(field, path, true);
    const tag: Value = { kind: 'Text', chunks: [], suffix: contents.label };
    if (nesting.label === 'Inline') {
      return this.#record(
        new Map([...inlineFields(contents, path, this.#budget), [field.suffix, tag]]),
        path,
      );
    }
    const name = nesting.payload && force(nesting.payload, this.#budget);
    const nested = name && this.#key(name, path);
    if (nested === undefined) return undefined;
    const step = isOpaque(name) ? '…' : nested;
    const payload =
      contents.payload === undefined
        ? null
        : this.convert(contents.payload, { at: 'contents', step, path });
    const object = new Map<string, Json>([[field.suffix, contents.label]]);
    object.set(nested, payload);
    return new Map(sortedLabels(object.keys()).map((label) => [label, object.get(label) ?? null]));
  }
}

function nodesOf(value: Value): number {
  if (value.kind === 'Text') return 1 + (value.suffix.length >> 6);
  return value.kind === 'Natural' || value.kind === 'Integer' ? countNodes(value.value) : 1;
}

function isPair(fields: Fields, maps: { readonly key: string; readonly value: string }): boolean {
  return fields.size === 2 && fields.has(maps.key) && fields.has(maps.value);
}

function isOpaque(value: Value | undefined): boolean {
  return value?.kind === 'Text' && value.variables !== undefined;
}

/** Whether it is a `< Inline | Nested : Text >`, or its older form `< Inline : {} | Nested : Text >`. */
function isNesting(nesting: Alternative, budget: Budget): boolean {
  const { alternatives } = nesting.union;
  const inline = alternatives.get('Inline');
  const nested = alternatives.get('Nested');
  if (alternatives.size !== 2 || !alternatives.has('Inline') || nested === undefined) return false;
  const inlineType = inline && force(inline, budget);
  if (inlineType !== undefined && inlineType.kind !== 'RecordType') return false;
  const nestedType = force(nested, budget);
  return nestedType.kind === 'Builtin' && nestedType.name === 'Text';
}

function inlineFields(contents: Alternative, path: Path | undefined, budget: Budget): Fields {
  if (contents.payload === undefined) return new Map();
  const payload = force(contents.payload, budget);
  if (payload.kind === 'Record') return payload.fields;
  throw unsupported(payload, path, 'Inline nesting needs an alternative that is empty or a record');
}

function omitNull(json: Json): Json {
  if (isList(json)) return json.map((item) => omitNull(item));
  if (!isObject(json)) return json;
  const object = new Map<string, Json>();
  for (const [label, value] of json) {
    const kept = omitNull(value);
    if (kept !== null) object.set(label, kept);
  }
  return object;
}

function omitEmpty(json: Json): Json {
  if (isList(json)) {
    const items = json.map((item) => omitEmpty(item)).filter((i) => i !== null);
    return items.length === 0 ? null : items;
  }
  if (!isObject(json)) return json;
  const object = new Map<string, Json>();
  for (const [label, value] of json) {
    const kept = omitEmpty(value);
    if (kept !== null) object.set(label, kept);
  }
  return object.size === 0 ? null : object;
}
