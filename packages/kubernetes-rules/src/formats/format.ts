import { findSimilarName } from '@dhallmark/fault';

/** What a field may hold. */
export interface Format {
  /** Completes "must be": `a lowercase DNS label`. */
  readonly words: string;
  readonly accepts: (value: unknown) => boolean;
  /** A value that may be meant; undefined where nothing is near. */
  readonly suggest?: (value: unknown) => string | undefined;
}

/** A string that a pattern matches, with a greatest length. */
export interface TextShape {
  readonly words: string;
  readonly pattern: RegExp;
  readonly longest: number;
}

/** A format of strings. Other types are left to the schema. */
export function textFormat({ words, pattern, longest }: TextShape): Format {
  return {
    words: `${words}, at most ${longest} characters`,
    accepts: (value) =>
      typeof value !== 'string' || (Buffer.byteLength(value) <= longest && pattern.test(value)),
  };
}

/**
 * A whole number in a range. Other types are left to the schema.
 *
 * @example
 * numberFrom(1, 65535).words // 'a number from 1 to 65535'
 */
export function numberFrom(least: number, most = Infinity): Format {
  return {
    words:
      most === Infinity
        ? `a number that is not less than ${least}`
        : `a number from ${least} to ${most}`,
    accepts: (value) => typeof value !== 'number' || (value >= least && value <= most),
  };
}

/**
 * One of some strings. The suggestion is the nearest.
 *
 * @example
 * oneOf('Always', 'Never').words // 'Always or Never'
 */
export function oneOf(...values: readonly string[]): Format {
  return {
    words: joinWords(values),
    accepts: (value) => typeof value !== 'string' || values.includes(value),
    suggest: (value) => (typeof value === 'string' ? findSimilarName(value, values) : undefined),
  };
}

/**
 * Words as people list them.
 *
 * @example
 * joinWords(['a', 'b', 'c']) // 'a, b or c'
 */
export function joinWords(words: readonly string[], last = 'or'): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
