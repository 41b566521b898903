/** What can be said about a `path_regex` without any file. */

import { attempt } from '../fault.ts';
import { compileRegex } from '../metadata/selectors.ts';

/**
 * Whether everything that `inner` matches is matched by `outer`, as far as that can be decided: `outer` matches
 * everything, is the same, or is a part of `inner`. Undefined matches everything.
 */
export function coversPattern(outer: string | undefined, inner: string | undefined): boolean {
  if (outer === undefined || matchesAll(outer)) return true;
  if (inner === undefined) return false;
  return outer === inner || isPartOf(outer, inner);
}

/** Whether an expression matches every path. */
function matchesAll(pattern: string): boolean {
  const core = withoutParentheses(pattern.replace(/^\^/, '').replace(/\$$/, ''));
  if (/^\.[*+]\??$/.test(core)) return true;
  const oneSided = pattern.startsWith('^') ? pattern.slice(1) : pattern.replace(/\$$/, '');
  // What matches the empty string matches at the beginning and at the end of any.
  return !/[\^$]|\\[bBAzZ]/.test(oneSided) && compileRegex(oneSided, 'path_regex')('');
}

function withoutParentheses(pattern: string): string {
  const inner = /^\((?:\?:)?([^()|]*)\)$/.exec(pattern)?.[1];
  return inner ?? pattern;
}

/** `prod/` is a part of `^prod/.*`: where the whole matches, the part does. */
function isPartOf(part: string, whole: string): boolean {
  const at = whole.indexOf(part);
  if (at < 0 || part === '') return false;
  const [before, after] = [whole.slice(0, at), whole.slice(at + part.length)];
  const isSimple = !/[|{}[\]]|\(\?/.test(before + after) && !/[|]|\(\?/.test(part);
  if (!isSimple || /^[*+?]/.test(after) || before.endsWith('\\')) return false;
  if ((part.startsWith('^') && before !== '') || (part.endsWith('$') && after !== '')) return false;
  return isComplete(before) && isComplete(after);
}

function isComplete(pattern: string): boolean {
  return pattern === '' || attempt(() => compileRegex(pattern, 'path_regex')) !== undefined;
}
