import type { Fault } from '@dhallmark/fault';
import type { SecretCode } from '../codes.ts';

/** Something wrong with one Secret. No field ever holds a value, a part of one, or its length. */
export interface SecretProblem {
  readonly chart: string;
  /** `namespace/name` */
  readonly secret: string;
  /** Undefined where the whole Secret is meant. */
  readonly key?: string;
  /** The variable that the value comes from; undefined where no single one is to blame. */
  readonly variable?: string;
  /** Its location names the Secret and the key. */
  readonly fault: Fault<SecretCode>;
}

/** A problem of a Secret before it is known which Secret that is. */
export type ProblemInSecret = Pick<SecretProblem, 'key' | 'variable' | 'fault'>;

/**
 * A problem with its Secret, which its fault names as well.
 *
 * @example
 * locateProblem({ key: 'token', fault }, 'web', 'shop/login').fault.location.path // 'Secret shop/login, key token'
 */
export function locateProblem(
  { fault, ...problem }: ProblemInSecret,
  chart: string,
  secret: string,
): SecretProblem {
  const path = `Secret ${secret}${problem.key === undefined ? '' : `, key ${problem.key}`}`;
  return { chart, secret, ...problem, fault: fault.at({ path }) };
}
