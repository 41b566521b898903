import {
  compareStrings,
  ExecutionError,
  GoBytes,
  GoList,
  GoMap,
  GoStruct,
  Int64,
  integerIn,
  typeName,
  type Value,
} from './go-value.ts';

// The comparisons of text/template and reflect.

type Basic = 'bool' | 'int' | 'float' | 'string' | undefined;

function basicKind(value: Value): Basic {
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return 'float';
  if (typeof value === 'string') return 'string';
  return integerIn(value) === undefined ? undefined : 'int';
}

const isNil = (value: Value): boolean =>
  value === null ||
  value === undefined ||
  ((value instanceof GoMap || value instanceof GoList) && value.isNil);

/**
 * `eq` of two values. Throws ExecutionError for types that Go does not compare.
 *
 * @example
 * isEqual(1n, new Int64(1n)) // true
 */
export function isEqual(a: Value, b: Value): boolean {
  const [one, other] = [basicKind(a), basicKind(b)];
  if (one !== other) {
    if (a === null || a === undefined || b === null || b === undefined) return false;
    throw new ExecutionError(
      `error calling eq: incompatible types for comparison: ${typeName(a)} and ${typeName(b)}`,
    );
  }
  if (one === 'int') return integerIn(a) === integerIn(b);
  if (one !== undefined) return a === b;
  if (isNil(a) || isNil(b)) return isNil(a) === isNil(b);
  if (a instanceof GoStruct && b instanceof GoStruct) return a === b;
  throw new ExecutionError(`error calling eq: non-comparable type ${typeName(a)}`);
}

/**
 * `lt` of two values. Throws ExecutionError for types that Go does not order.
 *
 * @example
 * isLess(1n, 2n) // true
 */
export function isLess(a: Value, b: Value): boolean {
  const [one, other] = [basicKind(a), basicKind(b)];
  if (one === undefined || other === undefined || (one === other && one === 'bool')) {
    throw new ExecutionError('error calling lt: invalid type for comparison');
  }
  if (one !== other) {
    throw new ExecutionError(
      `error calling lt: incompatible types for comparison: ${typeName(a)} and ${typeName(b)}`,
    );
  }
  if (one === 'int') return (integerIn(a) ?? 0n) < (integerIn(b) ?? 0n);
  if (one === 'float') return (a as number) < (b as number);
  return compareStrings(a as string, b as string) < 0;
}

/**
 * Whether two values are deeply equal: reflect.DeepEqual.
 *
 * @example
 * isDeeplyEqual(new GoList([1]), new GoList([1])) // true
 */
export function isDeeplyEqual(a: Value, b: Value): boolean {
  if (a === null || a === undefined || b === null || b === undefined) {
    return (a ?? null) === (b ?? null);
  }
  if (typeName(a) !== typeName(b)) return false;
  if (a instanceof Int64 && b instanceof Int64) return a.value === b.value;
  if (a instanceof GoBytes && b instanceof GoBytes) return Buffer.compare(a.data, b.data) === 0;
  if (a instanceof GoList && b instanceof GoList) {
    const others = b.items;
    return (
      a.isNil === b.isNil &&
      a.items.length === others.length &&
      a.items.every((item, index) => isDeeplyEqual(item, others[index]))
    );
  }
  if (a instanceof GoMap && b instanceof GoMap) {
    return (
      a.isNil === b.isNil &&
      a.entries.size === b.entries.size &&
      [...a.entries].every(
        ([key, value]) => b.entries.has(key) && isDeeplyEqual(value, b.entries.get(key)),
      )
    );
  }
  return a === b;
}
