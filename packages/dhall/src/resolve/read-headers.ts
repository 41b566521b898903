import type { Budget } from '../eval/budget.ts';
import { fault } from '../fault.ts';
import type { ImportedValue } from '../eval/imported.ts';
import { evaluate } from '../eval/normalize.ts';
import { conv } from '../eval/conv.ts';
import { force } from '../eval/lazy.ts';
import type { Value, Lazy } from '../eval/value.ts';
import type { Expr } from '../syntax/expr.ts';
import type { Header } from '../imports/location.ts';

const text: Expr = { kind: 'Builtin', name: 'Text' };
const listOf = (arg: Expr): Expr => ({ kind: 'App', fn: { kind: 'Builtin', name: 'List' }, arg });
const pair = (key: string, value: string, valueType: Expr): Expr => ({
  kind: 'RecordType',
  fields: new Map([
    [key, text],
    [value, valueType],
  ]),
});

const mapType = listOf(pair('mapKey', 'mapValue', text));
const headersType = evaluate(mapType);
const oldHeadersType = evaluate(listOf(pair('header', 'value', text)));
const configurationType = evaluate(listOf(pair('mapKey', 'mapValue', mapType)));

/**
 * The headers of a `using` clause.
 *
 * @throws Fault `import-headers` unless its type is one of the standard's two
 */
export function toHeaders(imported: ImportedValue, budget: Budget): Header[] {
  const type = force(imported.type, budget);
  if (conv(type, headersType, budget)) return pairs(imported.value, 'mapKey', 'mapValue', budget);
  if (conv(type, oldHeadersType, budget)) return pairs(imported.value, 'header', 'value', budget);
  throw fault({
    code: 'import-headers',
    message: 'the headers after `using` have the wrong type',
    hint: 'Write `(toMap { Name = "value" })`, of type `List { mapKey : Text, mapValue : Text }`.',
  });
}

/**
 * The user's header configuration: headers by origin, `host:port`.
 *
 * @throws Fault `import-headers` unless it has the standard's type
 */
export function toHeaderConfiguration(
  imported: ImportedValue,
  budget: Budget,
): Map<string, Header[]> {
  if (!conv(force(imported.type, budget), configurationType, budget)) {
    throw fault({
      code: 'import-headers',
      message: 'the header configuration has the wrong type',
      hint: 'Its type must be `List { mapKey : Text, mapValue : List { mapKey : Text, mapValue : Text } }`.',
    });
  }
  const configuration = new Map<string, Header[]>();
  for (const item of listItems(imported.value, budget)) {
    const origin = textOf(fieldOf(item, 'mapKey', budget), budget);
    // The first entry of an origin takes precedence.
    if (!configuration.has(origin)) {
      configuration.set(
        origin,
        pairs(fieldOf(item, 'mapValue', budget), 'mapKey', 'mapValue', budget),
      );
    }
  }
  return configuration;
}

function pairs(list: Lazy, name: string, value: string, budget: Budget): Header[] {
  return listItems(list, budget).map((item) => {
    const header = [
      textOf(fieldOf(item, name, budget), budget),
      textOf(fieldOf(item, value, budget), budget),
    ] as const;
    refuseInvalid(header);
    return header;
  });
}

/** Checks RFC 9110, section 5, here: the error of the HTTP client would show the header, which may be secret. */
function refuseInvalid([name, value]: Header): void {
  const wrong = !/^[\w!#$%&'*+.^`|~-]+$/.test(name)
    ? 'name'
    : !/^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(value)
      ? 'value'
      : undefined;
  if (wrong === undefined) return;
  throw fault({
    code: 'import-headers',
    message: `the ${wrong} of a header contains characters that HTTP does not allow`,
    hint: 'Remove a line break at the end of a token with `Text/replace`.',
  });
}

function listItems(list: Lazy, budget: Budget): readonly Lazy[] {
  const value = force(list, budget);
  return value.kind === 'List' ? value.items : unexpected(value);
}

function fieldOf(record: Lazy, label: string, budget: Budget): Lazy {
  const value = force(record, budget);
  const field = value.kind === 'Record' ? value.fields.get(label) : undefined;
  return field ?? unexpected(value);
}

function textOf(lazy: Lazy, budget: Budget): string {
  const value = force(lazy, budget);
  return value.kind === 'Text' && value.chunks.length === 0 ? value.suffix : unexpected(value);
}

function unexpected(value: Value): never {
  throw fault({ code: 'import-headers', message: `headers cannot be a ${value.kind}` });
}
