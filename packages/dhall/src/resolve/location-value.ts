import { evaluate } from '../eval/normalize.ts';
import { textOf } from '../eval/text.ts';
import { ImportedValue } from '../eval/imported.ts';
import type { Expr } from '../syntax/expr.ts';
import type { Location } from '../imports/location.ts';
import { locationText } from '../imports/location.ts';

const text: Expr = { kind: 'Builtin', name: 'Text' };

/** `< Environment : Text | Local : Text | Missing | Remote : Text >` */
const unionExpr: Expr = {
  kind: 'UnionType',
  alternatives: new Map<string, Expr | undefined>([
    ['Environment', text],
    ['Local', text],
    ['Missing', undefined],
    ['Remote', text],
  ]),
};
const union = evaluate(unionExpr);
const textType = evaluate(text);

/** The value of `import as Location`. */
export function locationValue(location: Location): ImportedValue {
  const constructors = {
    local: 'Local',
    remote: 'Remote',
    env: 'Environment',
    missing: 'Missing',
  } as const;
  const constructor: Expr = {
    kind: 'Field',
    record: unionExpr,
    label: constructors[location.type],
  };
  if (location.type === 'missing') return new ImportedValue(evaluate(constructor), union, false);
  const where = location.type === 'env' ? location.name : locationText(location);
  const arg: Expr = { kind: 'Text', chunks: [], suffix: where };
  return new ImportedValue(evaluate({ kind: 'App', fn: constructor, arg }), union, false);
}

/** The value of `import as Text`; `variable` is the opaque variable that holds it. */
export function textValue(content: string, secret: boolean, variable?: string): ImportedValue {
  const variables = variable === undefined ? undefined : [variable];
  return new ImportedValue(textOf(content, variables), textType, secret);
}

const bytesType = evaluate({ kind: 'Builtin', name: 'Bytes' });

/** The value of `import as Bytes`. */
export function bytesValue(content: Uint8Array, secret: boolean): ImportedValue {
  return new ImportedValue({ kind: 'Bytes', value: content }, bytesType, secret);
}
