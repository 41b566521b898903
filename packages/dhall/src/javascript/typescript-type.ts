import { argumentOf } from '../eval/apply.ts';
import type { Budget } from '../eval/budget.ts';
import { instantiate } from '../eval/functions.ts';
import { force } from '../eval/lazy.ts';
import { makeVariable } from '../eval/make-values.ts';
import type { Fields, Lazy, Pi, UnionTypeValue, Value } from '../eval/value.ts';
import type { Path } from '../marshal/unsupported-value.ts';
import { sortedLabels } from '../syntax/label-order.ts';
import type { JsOptions } from './js-options.ts';
import { tagField, valueField } from './js-options.ts';
import { docComment, parameterName, propertyName } from './typescript-names.ts';
import {
  isJsonType,
  isKind,
  isTaggedType,
  isTemporalType,
  mapItemOf,
  mapNames,
} from './type-shapes.ts';
import { unsupportedType } from './unsupported-type.ts';

/** The options of JavaScript values that change their types. */
export interface TypeOptions extends Pick<JsOptions, 'unions' | 'integers' | 'maps'> {
  /** As of `load`: fields that may be null are optional by default. */
  readonly nulls?: 'omit' | 'preserve' | undefined;
}

/** What the fields of the outermost record mean, by label. */
export type FieldComments = ReadonlyMap<string, string>;

/** One member of a union in TypeScript. */
interface Member {
  readonly text: string;
  /** Function types need parentheses in unions and arrays. */
  readonly isFunction?: boolean;
}

const scalars: Readonly<Record<string, string>> = {
  Bool: 'boolean',
  Double: 'number',
  Text: 'string',
  Bytes: 'Uint8Array',
  Date: 'string',
  Time: 'string',
  TimeZone: 'string',
};

const integers = { either: ['number', 'bigint'], number: ['number'], bigint: ['bigint'] } as const;

/** The name of the type of JSON values, where `usesJson` is true. */
export const jsonName = 'JsonValue';

/** Writes Dhall types as the TypeScript types of what `toJsValue` makes. */
export class TypeWriter {
  /** True if the text refers to the type of JSON values. */
  usesJson = false;
  readonly #options: TypeOptions;
  readonly #comments: FieldComments | undefined;
  readonly #budget: Budget;
  #size = 0;

  constructor(options: TypeOptions, budget: Budget, comments?: FieldComments) {
    this.#options = options;
    this.#comments = comments;
    this.#budget = budget;
  }

  /**
   * @param indent what lines inside of the type start with
   * @throws Fault `js-unsupported` for the types of types and assertions
   */
  write(type: Lazy, indent = '', path?: Path): string {
    return join(this.#members(type, indent, path));
  }

  #members(lazy: Lazy, indent: string, path: Path | undefined): readonly Member[] {
    const type = force(lazy, this.#budget);
    this.#budget.step();
    this.#size += 1;
    this.#budget.checkSize(this.#size);
    switch (type.kind) {
      case 'Builtin':
        return this.#builtin(type, indent, path);
      case 'RecordType':
        return [{ text: this.#record(type.fields, indent, path) }];
      case 'UnionType':
        return this.#union(type, indent, path);
      case 'Pi':
        return [this.#function(type, indent, path)];
      case 'Const':
        throw unsupportedType(type, path, 'a type');
      case 'Op':
        throw unsupportedType(type, path, 'an assertion');
      default:
        // depends on a type that the caller of a function chooses
        return [{ text: 'unknown' }];
    }
  }

  #builtin(
    type: Extract<Value, { kind: 'Builtin' }>,
    indent: string,
    path: Path | undefined,
  ): readonly Member[] {
    const optional = argumentOf('Optional', type);
    if (optional !== undefined)
      return distinct([...this.#members(optional, indent, path), { text: 'null' }]);
    const item = argumentOf('List', type);
    if (item !== undefined) return [{ text: this.#list(item, indent, path) }];
    const { integers: choice = 'either' } = this.#options;
    const names =
      type.name === 'Natural' || type.name === 'Integer' ? integers[choice] : [scalars[type.name]];
    return names.map((text) => {
      if (text === undefined) throw unsupportedType(type, path);
      return { text };
    });
  }

  #list(item: Lazy, indent: string, path: Path | undefined): string {
    const map = mapItemOf(item, this.#options, this.#budget);
    if (map === undefined)
      return `readonly ${operand(this.#members(item, indent, { at: 0, path }))}[]`;
    const value = map.get(mapNames(this.#options).value) as Lazy;
    const inner = `${indent}  `;
    const { present } = this.#presentMembers(value, inner, path);
    return `{\n${inner}readonly [key: string]: ${join(present)};\n${indent}}`;
  }

  #record(fields: Fields, indent: string, path: Path | undefined): string {
    if (isTemporalType(fields, this.#budget)) return 'string';
    if (this.#options.unions !== 'tagged' && isTaggedType(fields, this.#budget)) {
      return '{ readonly [key: string]: unknown }';
    }
    if (fields.size === 0) return '{ readonly [key: string]: never }';
    const inner = `${indent}  `;
    const lines = sortedLabels(fields.keys()).map((label) => {
      const comment = path === undefined ? this.#comments?.get(label) : undefined;
      const field = this.#field(label, fields.get(label) as Lazy, inner, { at: label, path });
      return comment === undefined ? field : `${docComment(comment, inner)}${field}`;
    });
    return `{\n${lines.join('')}${indent}}`;
  }

  #field(label: string, type: Lazy, indent: string, path: Path): string {
    const { present, mayBeAbsent } = this.#presentMembers(type, indent, path);
    const mark = mayBeAbsent ? '?' : '';
    return `${indent}readonly ${propertyName(label)}${mark}: ${join(present)};\n`;
  }

  /** The members of a value in an object, which is left out where it is null. */
  #presentMembers(
    type: Lazy,
    indent: string,
    path: Path | undefined,
  ): { readonly present: readonly Member[]; readonly mayBeAbsent: boolean } {
    const members = this.#members(type, indent, path);
    const mayBeNull = members.some(({ text }) => nullable.has(text));
    if (!mayBeNull || this.#options.nulls === 'preserve')
      return { present: members, mayBeAbsent: false };
    return { present: members.filter(({ text }) => text !== 'null'), mayBeAbsent: true };
  }

  #union(
    { alternatives }: UnionTypeValue,
    indent: string,
    path: Path | undefined,
  ): readonly Member[] {
    if (alternatives.size === 0) return [{ text: 'never' }];
    const labels = sortedLabels(alternatives.keys());
    if (this.#options.unions !== 'tagged') {
      return distinct(
        labels.flatMap((label) => {
          const payload = alternatives.get(label);
          return payload === undefined
            ? [{ text: JSON.stringify(label) }]
            : this.#members(payload, indent, { at: label, path });
        }),
      );
    }
    const inner = `${indent}  `;
    return labels.map((label) => {
      const payload = alternatives.get(label);
      const tag = `readonly ${tagField}: ${JSON.stringify(label)}`;
      if (payload === undefined) return { text: `{ ${tag} }` };
      const value = this.#field(valueField, payload, inner, { at: label, path });
      return { text: `{\n${inner}${tag};\n${value}${indent}}` };
    });
  }

  #function(type: Pi, indent: string, path: Path | undefined): Member {
    if (isJsonType(type, this.#budget)) {
      this.usesJson = true;
      return { text: jsonName };
    }
    if (isKind(type, this.#budget)) throw unsupportedType(type, path, 'a type');
    const argument = isKind(type.type, this.#budget)
      ? 'string'
      : this.write(type.type, indent, path);
    const result = instantiate(type, makeVariable(type.name, 0, type.type), this.#budget);
    return {
      text: `(${parameterName(type.name)}: ${argument}) => ${this.write(result, indent, path)}`,
      isFunction: true,
    };
  }
}

/** Types of values that are left out of objects where they are null. */
const nullable = new Set(['null', 'unknown', jsonName]);

function join(members: readonly Member[]): string {
  if (members.length === 1) return members[0]?.text ?? '';
  return members
    .map(({ text, isFunction }) => (isFunction === true ? `(${text})` : text))
    .join(' | ');
}

function operand(members: readonly Member[]): string {
  const needsParentheses =
    members.length > 1 ||
    members.some(({ text, isFunction }) => isFunction === true || text.startsWith('readonly '));
  return needsParentheses ? `(${join(members)})` : join(members);
}

function distinct(members: readonly Member[]): readonly Member[] {
  return [...new Map(members.map((member) => [member.text, member])).values()];
}
