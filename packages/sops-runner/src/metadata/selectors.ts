/** Which values of a file are encrypted (sops sops.go shouldBeEncrypted). Regular expressions are RE2, as in Go. */

import { RE2JS } from 're2js';

import { sopsFault } from '../fault.ts';
import type { CommentStack } from '../tree/tree.ts';

const DEFAULT_UNENCRYPTED_SUFFIX = '_unencrypted';

/** A file or rule sets at most one of the first six; none means the default suffix. */
export interface Selectors {
  readonly unencryptedSuffix?: string | undefined;
  readonly encryptedSuffix?: string | undefined;
  readonly unencryptedRegex?: string | undefined;
  readonly encryptedRegex?: string | undefined;
  readonly unencryptedCommentRegex?: string | undefined;
  readonly encryptedCommentRegex?: string | undefined;
  /** The MAC covers encrypted values only. */
  readonly macOnlyEncrypted?: boolean | undefined;
}

/** The six names in rules and metadata. */
export const SELECTOR_FIELDS = [
  ['unencrypted_suffix', 'unencryptedSuffix'],
  ['encrypted_suffix', 'encryptedSuffix'],
  ['unencrypted_regex', 'unencryptedRegex'],
  ['encrypted_regex', 'encryptedRegex'],
  ['unencrypted_comment_regex', 'unencryptedCommentRegex'],
  ['encrypted_comment_regex', 'encryptedCommentRegex'],
] as const satisfies readonly (readonly [string, keyof Selectors])[];

/** The name of a selector in rules and metadata. */
export type SelectorName = (typeof SELECTOR_FIELDS)[number][0];

/** The selectors with the default filled in. Throws Fault `conflicting-parameters` when two are set. */
export function settleSelectors(selectors: Selectors): Selectors {
  const set = SELECTOR_FIELDS.filter(([, field]) => (selectors[field] ?? '') !== '');
  if (set.length > 1) {
    throw sopsFault({
      code: 'conflicting-parameters',
      message: `only one of ${set.map(([name]) => name).join(', ')} can be used for the same file`,
      hint: 'Keep one of them; a regular expression can combine two.',
    });
  }
  const macOnly = selectors.macOnlyEncrypted === true && { macOnlyEncrypted: true };
  const [first] = set;
  if (first === undefined) return { unencryptedSuffix: DEFAULT_UNENCRYPTED_SUFFIX, ...macOnly };
  return { [first[1]]: selectors[first[1]], ...macOnly };
}

/**
 * The selectors that apply to a file: a binary file has a single value, which is always encrypted, so
 * none apply to it (sops cmd/sops/main.go).
 */
export function effectiveSelectors(selectors: Selectors, singleValue: boolean): Selectors {
  return singleValue ? {} : settleSelectors(selectors);
}

/** Whether two files or rules select the same values. */
export function sameSelectors(a: Selectors, b: Selectors): boolean {
  const [one, other] = [settleSelectors(a), settleSelectors(b)];
  return (
    SELECTOR_FIELDS.every(([, field]) => one[field] === other[field]) &&
    one.macOnlyEncrypted === other.macOnlyEncrypted
  );
}

/** Compiled patterns: a thousand files have the same few. */
const compiledPatterns = new Map<string, RE2JS>();

/** A compiled RE2 pattern. Throws Fault `invalid-regex` naming the field. */
export function compileRegex(pattern: string, field: string): (value: string) => boolean {
  let compiled = compiledPatterns.get(pattern);
  try {
    compiled ??= RE2JS.compile(pattern);
  } catch (error) {
    throw sopsFault({
      code: 'invalid-regex',
      message: `${field} must be a regular expression in the RE2 syntax of Go: ${pattern}`,
      hint: 'RE2 has no look-around and no back-references.',
      causes: [error],
    });
  }
  if (compiledPatterns.size > 100) compiledPatterns.clear();
  compiledPatterns.set(pattern, compiled);
  const regex = compiled;
  return (value) => regex.matcher(value).find();
}

export interface Selector {
  /** Whether the value, or the comment, at this path is encrypted. */
  readonly encrypts: (
    path: readonly string[],
    comments: CommentStack,
    isComment: boolean,
  ) => boolean;
  /** Whether an encrypted comment would be read as one that leaves values unencrypted. */
  readonly misleads: (cipherText: string) => boolean;
}

function returnFalse(): boolean {
  return false;
}

export function makeSelector(selectors: Selectors): Selector {
  const settled = settleSelectors(selectors);
  const byKey = keyTestOf(settled);
  if (byKey !== undefined) return { encrypts: (path) => byKey(path), misleads: returnFalse };
  const unencrypted = settled.unencryptedCommentRegex;
  if (unencrypted !== undefined) {
    const matches = memoize(compileRegex(unencrypted, 'unencrypted_comment_regex'));
    return {
      encrypts: (_path, comments) => !comments.some((level) => level.some(matches)),
      misleads: matches,
    };
  }
  const pattern = settled.encryptedCommentRegex ?? '';
  const matches = memoize(compileRegex(pattern, 'encrypted_comment_regex'));
  return {
    encrypts: (_path, comments, isComment) => encryptedByComment(comments, isComment, matches),
    misleads: returnFalse,
  };
}

/** A comment does not make itself encrypted; only one before it does. */
function encryptedByComment(
  comments: CommentStack,
  isComment: boolean,
  matches: (text: string) => boolean,
): boolean {
  return comments.some((level, depth) =>
    level.some((text, index) => {
      const itself = isComment && depth === comments.length - 1 && index === level.length - 1;
      return !itself && matches(text);
    }),
  );
}

type KeyTest = (path: readonly string[]) => boolean;

/** Kept for all files with what they remember, which is names of keys, never values. */
const keyTests = new Map<string, KeyTest | undefined>();

function keyTestOf(selectors: Selectors): KeyTest | undefined {
  const id = JSON.stringify(selectors);
  if (keyTests.has(id)) return keyTests.get(id);
  if (keyTests.size > 100) keyTests.clear();
  const test = keyTest(selectors);
  keyTests.set(id, test);
  return test;
}

function keyTest(selectors: Selectors): KeyTest | undefined {
  const { unencryptedSuffix, encryptedSuffix, unencryptedRegex, encryptedRegex } = selectors;
  if (unencryptedSuffix !== undefined) {
    return (path) => !path.some((key) => key.endsWith(unencryptedSuffix));
  }
  if (encryptedSuffix !== undefined) {
    return (path) => path.some((key) => key.endsWith(encryptedSuffix));
  }
  if (unencryptedRegex !== undefined) {
    const matches = memoize(compileRegex(unencryptedRegex, 'unencrypted_regex'));
    return (path) => !path.some(matches);
  }
  if (encryptedRegex !== undefined) {
    const matches = memoize(compileRegex(encryptedRegex, 'encrypted_regex'));
    return (path) => path.some(matches);
  }
  return undefined;
}

/** The same keys occur often, and RE2 in JavaScript is slow. */
function memoize(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const found = known.get(text) ?? test(text);
    if (known.size < 10_000) known.set(text, found);
    return found;
  };
}
