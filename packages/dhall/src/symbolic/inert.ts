/** Why a part of a value cannot be written so that it follows the unknown argument. */
export type InertReason =
  /** JSON does not say which alternative of a union with payloads a value is. */
  | 'union-payload'
  /** A fold whose state is a function, such as List/foldLeft of the Prelude. */
  | 'function-state'
  /** A function that no rule has applied, or a type. */
  | 'function'
  /** Records that are not objects in JSON: points in time, unions with the name of their alternative. */
  | 'special-record'
  /** The rest is too large. */
  | 'size'
  /** The caller's translation refuses it. */
  | 'refused';

/** Thrown where a residual cannot be made; never leaves this folder. */
export class Inert extends Error {
  override readonly name = 'Inert';
  readonly reason: InertReason;

  constructor(reason: InertReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}
