import * as fc from 'fast-check';
import type { Json } from '../../marshal/json.ts';
import type { Shape } from '../../symbolic/residual.ts';

/** JSON values of a shape, as a person could write them into values.yaml. Fields that are null are absent. */
export function jsonOf(shape: Shape): fc.Arbitrary<Json> {
  switch (shape.kind) {
    case 'Bool':
      return fc.boolean();
    case 'Natural':
      return fc.oneof(fc.bigInt({ min: 0n, max: 5n }), fc.constantFrom(1_000_000n, 2n ** 31n));
    case 'Integer':
      return fc.oneof(fc.bigInt({ min: -3n, max: 3n }), fc.bigInt({ min: -90_000n, max: 90_000n }));
    case 'Double':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'Text':
      return texts;
    case 'Optional':
      return fc.oneof(fc.constant(null), jsonOf(shape.of));
    case 'List':
      return fc.array(jsonOf(shape.of), { maxLength: 4 });
    case 'map':
      return fc
        .uniqueArray(fc.tuple(keys, jsonOf(shape.of)), { maxLength: 4, selector: ([key]) => key })
        .map((entries) => new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))));
    case 'record':
      return fc
        .tuple(
          ...[...shape.fields].map(([label, field]) =>
            jsonOf(field).map((json) => [label, json] as const),
          ),
        )
        .map((entries) => new Map(entries.filter(([, json]) => json !== null)));
    case 'union':
      return fc.constantFrom(...shape.alternatives.keys());
    default:
      throw new Error(`no values of the shape ${shape.kind}`);
  }
}

const keys = fc.stringMatching(/^[a-z][a-z0-9.-]{0,6}$/u);

const texts = fc.oneof(
  fc.stringMatching(/^[a-z.]{0,8}$/u),
  fc.constantFrom(
    '',
    'true',
    '1',
    '007',
    '1e3',
    'null',
    '~',
    'yes',
    '- a',
    'a: b',
    '#x',
    '"',
    "'",
    '{{ .x }}',
    '%s%d',
  ),
  fc.constantFrom(
    ' a ',
    'a\nb',
    'a\n',
    '\ta',
    'ü€😀',
    '\\n',
    '<&>',
    '$',
    '${x}',
    '0x10',
    '2020-01-01',
    '=',
    '!',
  ),
);

/** A JSON value of a shape as Dhall code. */
export function dhallOf(shape: Shape, json: Json | undefined): string {
  switch (shape.kind) {
    case 'Bool':
      return json === true ? 'True' : 'False';
    case 'Natural':
      return (json as bigint).toString();
    case 'Integer':
      return `${(json as bigint) < 0n ? '' : '+'}${(json as bigint).toString()}`;
    case 'Double':
      return doubleText(json as number);
    case 'Text':
      return textOf(json as string);
    case 'Optional':
      return json === null || json === undefined
        ? `None (${typeOf(shape.of)})`
        : `Some (${dhallOf(shape.of, json)})`;
    case 'List':
      return listOf(
        shape,
        (json as readonly Json[]).map((item) => dhallOf(shape.of, item)),
      );
    case 'map':
      return listOf(
        shape,
        [...(json as ReadonlyMap<string, Json>)].map(
          ([key, value]) => `{ mapKey = ${textOf(key)}, mapValue = ${dhallOf(shape.of, value)} }`,
        ),
      );
    case 'record': {
      const fields = [...shape.fields].map(
        ([label, field]) =>
          `\`${label}\` = ${dhallOf(field, (json as ReadonlyMap<string, Json>).get(label))}`,
      );
      return fields.length === 0 ? '{=}' : `{ ${fields.join(', ')} }`;
    }
    default:
      return `(${typeOf(shape)}).${json as string}`;
  }
}

function listOf(shape: Shape, items: readonly string[]): string {
  return items.length === 0 ? `([] : ${typeOf(shape)})` : `[ ${items.join(', ')} ]`;
}

function textOf(text: string): string {
  return JSON.stringify(text).replaceAll('$', '\\u0024');
}

function doubleText(value: number): string {
  const text = Object.is(value, -0) ? '-0.0' : String(value);
  return /[.e]/u.test(text) ? text : `${text}.0`;
}

/** A shape as a Dhall type. */
function typeOf(shape: Shape): string {
  switch (shape.kind) {
    case 'Optional':
    case 'List':
      return `${shape.kind} (${typeOf(shape.of)})`;
    case 'map':
      return `List { mapKey : Text, mapValue : ${typeOf(shape.of)} }`;
    case 'record':
      return `{ ${[...shape.fields].map(([label, field]) => `\`${label}\` : ${typeOf(field)}`).join(', ')} }`;
    case 'union':
      return `< ${[...shape.alternatives]
        .map(([label, payload]) => (payload ? `${label} : ${typeOf(payload)}` : label))
        .join(' | ')} >`;
    default:
      return shape.kind;
  }
}
