/** What kind of a value it is, for errors, which show no values. */
export function describeJsValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  switch (typeof value) {
    case 'string':
      return value.isWellFormed() ? 'a string' : 'a string with a lone surrogate';
    case 'number':
      return describeNumber(value);
    case 'bigint':
      return value < 0n ? 'a negative bigint' : 'a bigint';
    case 'object':
      return describeObject(value);
    default:
      return `a ${typeof value}`;
  }
}

function describeNumber(value: number): string {
  if (!Number.isFinite(value)) return 'a number that is not finite';
  if (!Number.isInteger(value)) return 'a number with a fraction';
  if (!Number.isSafeInteger(value)) return 'a number beyond 2^53';
  return value < 0 ? 'a negative number' : 'a number';
}

function describeObject(value: object): string {
  if (Array.isArray(value)) return 'an array';
  if (isPlainObject(value)) return 'an object';
  const name = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return name === 'Object' ? 'an instance of a class' : `an object of the class ${name}`;
}

/** True for an object that has no class: of a literal, JSON, or `Object.create(null)`. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // of another realm, such as that of a test: its Object.prototype has no prototype either
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
