// Values of Go as Helm's templates see them.

/**
 * A value of a template. A number is a float64, and a bigint is an int. `null` is a nil interface, such as a key that
 * a map does not have; `undefined` is reflect's invalid value, which a nil becomes behind a pipeline.
 */
export type Value =
  | undefined
  | null
  | string
  | boolean
  | number
  | bigint
  | Int64
  | GoMap
  | GoList
  | GoBytes
  | GoStruct;

/** An int64, which Go does not take for an int. */
export class Int64 {
  readonly value: bigint;

  constructor(value: bigint) {
    this.value = BigInt.asIntN(64, value);
  }
}

/** A map with strings as keys. Templates change it with `set`, `unset` and `merge`. */
export class GoMap {
  readonly entries: Map<string, Value>;
  /** `string` for what `split` returns, `[]uint8` for files. */
  readonly element: 'interface {}' | 'string' | '[]uint8';
  /** Whether it is a nil map, which can be read only. */
  readonly isNil: boolean;
  /** Methods, of `.Files`. */
  readonly methods: Methods | undefined;
  /** The name of its type, where it has one: `chartutil.Values`. */
  readonly type: string | undefined;

  /** @param entries a Map is not copied, so two values can share one */
  constructor(
    entries: Iterable<readonly [string, Value]> = [],
    options: Partial<Pick<GoMap, 'element' | 'isNil' | 'methods' | 'type'>> = {},
  ) {
    this.entries = entries instanceof Map ? entries : new Map(entries);
    this.element = options.element ?? 'interface {}';
    this.isNil = options.isNil ?? false;
    this.methods = options.methods;
    this.type = options.type;
  }

  /** What Go returns for a key: its zero value where there is none. */
  get(key: string): Value {
    if (this.entries.has(key)) return this.entries.get(key);
    if (this.element === 'string') return '';
    return this.element === '[]uint8' ? new GoBytes(new Uint8Array()) : null;
  }

  /** The keys in the order of `range`. */
  sortedKeys(): readonly string[] {
    return [...this.entries.keys()].toSorted(compareStrings);
  }
}

/** A slice. Nothing changes one; functions return new ones. */
export class GoList {
  readonly items: readonly Value[];
  readonly element: 'interface {}' | 'string' | 'int' | '[]interface {}';
  readonly isNil: boolean;

  constructor(items: readonly Value[], element: GoList['element'] = 'interface {}', isNil = false) {
    this.items = items;
    this.element = element;
    this.isNil = isNil;
  }
}

/** Bytes: the content of a file. */
export class GoBytes {
  readonly data: Uint8Array;

  constructor(data: Uint8Array) {
    this.data = data;
  }
}

/** Methods by name. */
export type Methods = ReadonlyMap<string, GoMethod>;

/** A method of a value; the number of its parameters is checked before it is called. */
export interface GoMethod {
  readonly parameters: readonly 'string'[];
  readonly call: (...given: readonly string[]) => Value;
}

/** A value with fields that are fixed, such as `.Chart`. */
export class GoStruct {
  readonly type: string;
  readonly fields: ReadonlyMap<string, Value>;
  readonly methods: Methods;
  /** How it is written; undefined where that depends on addresses. */
  readonly text: string | undefined;

  constructor(
    type: string,
    fields: ReadonlyMap<string, Value>,
    { methods = new Map(), text }: { methods?: Methods; text?: string | undefined } = {},
  ) {
    this.type = type;
    this.fields = fields;
    this.methods = methods;
    this.text = text;
  }
}

/** Why Helm would refuse to execute a template; `isUnsupported` where Helm would not, but this interpreter cannot. */
export class ExecutionError extends Error {
  override readonly name = 'ExecutionError';
  readonly isUnsupported: boolean;

  constructor(message: string, { isUnsupported = false } = {}) {
    super(message);
    this.isUnsupported = isUnsupported;
  }
}

/**
 * Something that this interpreter does not do as Helm would.
 *
 * @example
 * throw unsupported('toToml')
 */
export function unsupported(what: string): ExecutionError {
  return new ExecutionError(what, { isUnsupported: true });
}

/**
 * The whole number, of an int or int64; undefined for other values.
 *
 * @example
 * integerIn(3n) // 3n
 */
export function integerIn(value: Value): bigint | undefined {
  if (typeof value === 'bigint') return value;
  return value instanceof Int64 ? value.value : undefined;
}

/**
 * The name of a value's type as `typeOf` writes it.
 *
 * @example
 * typeName(new GoList([])) // '[]interface {}'
 */
export function typeName(value: Value): string {
  if (value === null || value === undefined) return '<nil>';
  if (value instanceof Int64) return 'int64';
  if (value instanceof GoMap) {
    return value.type ?? `map[string]${value.element}`;
  }
  if (value instanceof GoList) return `[]${value.element}`;
  if (value instanceof GoBytes) return '[]uint8';
  if (value instanceof GoStruct) return value.type;
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'float64';
  return typeof value === 'boolean' ? 'bool' : 'string';
}

/**
 * The kind of a value as `kindOf` writes it.
 *
 * @example
 * kindName(new GoMap()) // 'map'
 */
export function kindName(value: Value): string {
  if (value === null || value === undefined) return 'invalid';
  if (value instanceof GoMap) return 'map';
  if (value instanceof GoList || value instanceof GoBytes) return 'slice';
  if (value instanceof GoStruct) return value.type.startsWith('*') ? 'ptr' : 'struct';
  return typeName(value);
}

/**
 * Whether `if` takes a value for true: what is not empty.
 *
 * @example
 * isTrue('') // false
 */
export function isTrue(value: Value): boolean {
  if (value === null || value === undefined) return false;
  if (value instanceof GoMap) return value.entries.size > 0;
  if (value instanceof GoList) return value.items.length > 0;
  if (value instanceof GoBytes) return value.data.length > 0;
  if (value instanceof GoStruct) return true;
  if (value instanceof Int64) return value.value !== 0n;
  // NaN is not zero
  return typeof value === 'number' ? value !== 0 : Boolean(value);
}

/**
 * How Go orders strings: by their bytes, which is by code points.
 *
 * @example
 * ['b', 'a'].toSorted(compareStrings) // ['a', 'b']
 */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  // code units have the order of code points where there are no surrogates
  if (!/[\uD800-\uDFFF]/.test(a) && !/[\uD800-\uDFFF]/.test(b)) return a < b ? -1 : 1;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
