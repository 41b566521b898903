import type { SourcePlace } from '../fault.ts';
import type { Embed } from '../syntax/expr.ts';
import type { Lazy } from './value.ts';

/**
 * A resolved import: a closed value with its type. Both are lazy, and shared by all places that import
 * it, so each is evaluated and typed at most once.
 *
 * A hit in the semantic cache need not be decoded: `value` may be `suspend(() =>
 * makeRecord(table, false))` whose table holds one `suspend(…)` a field, and `type` may be
 * `typeOfValue(value)` of the type checker, which derives the types of the parts that are read.
 */
export class ImportedValue {
  readonly value: Lazy;
  readonly type: Lazy;
  /** True if the closure of the import reads the environment: its text is never shown. */
  readonly secret: boolean;
  /** The program, for faults of later evaluation; undefined for what is not from source code. */
  readonly place: SourcePlace | undefined;

  constructor(value: Lazy, type: Lazy, secret: boolean, place?: SourcePlace) {
    this.value = value;
    this.type = type;
    this.secret = secret;
    this.place = place;
  }
}

/** The node of a resolved import. */
export function embed(imported: ImportedValue, span?: Embed['span']): Embed {
  return { kind: 'Embed', imported, span };
}
