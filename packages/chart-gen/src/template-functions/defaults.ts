import { isDeeplyEqual } from '../go-values/compare-values.ts';
import { isTrue, kindName, typeName } from '../go-values/go-value.ts';
import { fixed, variadic, type TemplateFunction } from './template-function.ts';

/** Sprig's functions for defaults, choices and types. */
export const defaultFunctions: Readonly<Record<string, TemplateFunction>> = {
  default: variadic('passes', ['any'], 'any', ([fallback], [given]) =>
    isTrue(given) ? given : fallback,
  ),
  empty: fixed('passes', ['any'], (value) => !isTrue(value)),
  coalesce: variadic('passes', [], 'any', (_, values) => values.find(isTrue) ?? null),
  all: variadic('passes', [], 'any', (_, values) => values.every(isTrue)),
  any: variadic('passes', [], 'any', (_, values) => values.some(isTrue)),
  ternary: fixed('passes', ['any', 'any', 'bool'], (yes, no, is) => (is ? yes : no)),
  typeOf: fixed('passes', ['any'], typeName),
  typeIs: fixed('passes', ['string', 'any'], (type, value) => typeName(value) === type),
  typeIsLike: fixed('passes', ['string', 'any'], (type, value) => {
    const found = typeName(value);
    return found === type || found === `*${type}`;
  }),
  kindOf: fixed('passes', ['any'], kindName),
  kindIs: fixed('passes', ['string', 'any'], (kind, value) => kindName(value) === kind),
  deepEqual: fixed('needs', ['any', 'any'], isDeeplyEqual),
  hello: fixed('passes', [], () => 'Hello!'),
};
