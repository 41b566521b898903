/** The values of a Secret by key. */
export type SecretValues = ReadonlyMap<string, Uint8Array>;

/** What is wrong with one value. Neither text quotes the value. */
export interface ValueProblem {
  readonly key: string;
  readonly message: string;
  readonly hint: string;
}

/**
 * Everything that Dhallmark knows about one type of Secret: a row of `secretTypes`. The Dhall side
 * (`dhall/Secret/SecretType.dhall`, `dhall/Secret/constructors.dhall`) and the table in
 * docs/secrets.md are generated from these rows.
 */
export interface SecretTypeRow {
  /** The name of the function in `dhall/Secret/package.dhall`. */
  readonly dhallFunction: string;
  /** The line above that function. */
  readonly comment: string;
  /** Key in the Secret → argument of the Dhall function. Empty: the function takes any keys. */
  readonly keys: Readonly<Record<string, string>>;
  /** Whether the API server requires each of `keys`, or one of them. */
  readonly requires: 'all' | 'one';
  /** What `checkValues` checks, for the documentation; '' where it checks nothing. */
  readonly checked: string;
  /**
   * What is wrong with the values of a Secret whose required keys are all present. The API server
   * accepts some of these values, and a Pod fails later.
   */
  readonly checkValues: (values: SecretValues) => readonly ValueProblem[];
}

/**
 * A value as text.
 *
 * @example
 * textOf(new Map([['a', Buffer.from('x')]]), 'a') // 'x'
 */
export function textOf(values: SecretValues, key: string): string {
  return Buffer.from(values.get(key) ?? []).toString('utf8');
}
