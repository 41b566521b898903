/** Something wrong with a Secret. No field ever holds a value, a part of one, or its length. */
export interface SecretProblem {
  readonly code:
    | 'missing-variable'
    | 'empty-variable'
    | 'malformed-variable'
    | 'unreadable-file'
    | 'malformed-value'
    | 'required-key'
    | 'malformed-spec'
    | 'duplicate-secret';
  readonly chart: string;
  /** `namespace/name` */
  readonly secret: string;
  readonly key?: string;
  readonly variable?: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}
