import { RE2JS, RE2JSSyntaxException } from 're2js';
import { ExecutionError, GoList, unsupported } from '../go-values/go-value.ts';
import { fixed, type TemplateFunction } from './template-function.ts';

/** Sprig's functions for regular expressions, in Go's syntax: RE2, whose time is linear. */
const find = fixed('hides', ['string', 'string'], (regex, text) => {
  const matcher = compile(regex).matcher(text);
  return matcher.find() ? (matcher.group() ?? '') : '';
});
const mustMatch = fixed('needs', ['string', 'string'], (regex, text) =>
  compile(regex).matcher(text).find(),
);
const isMatch = fixed('needs', ['string', 'string'], (regex, text) => {
  try {
    return compile(regex).matcher(text).find();
  } catch (error) {
    if (error instanceof ExecutionError) return false;
    throw error;
  }
});
const findAll = fixed('needs', ['string', 'string', 'int'], (regex, text, count) => {
  const matches = matchAll(regex, text).map(({ match: found }) => found);
  const found = count < 0 ? matches : matches.slice(0, count);
  return new GoList(found, 'string', found.length === 0);
});
const replaceAll = fixed('hides', ['string', 'string', 'string'], (regex, text, by) => {
  return replace(regex, text, (groups, names) => expand(by, groups, names));
});
const replaceLiteral = fixed('hides', ['string', 'string', 'string'], (regex, text, by) => {
  return replace(regex, text, () => by);
});
const split = fixed('needs', ['string', 'string', 'int'], (regex, text, count) => {
  return new GoList(splitText(regex, text, count), 'string', count === 0);
});

/** Sprig's functions for regular expressions. */
export const regexFunctions: Readonly<Record<string, TemplateFunction>> = {
  regexMatch: isMatch,
  mustRegexMatch: mustMatch,
  regexFind: find,
  mustRegexFind: find,
  regexFindAll: findAll,
  mustRegexFindAll: findAll,
  regexReplaceAll: replaceAll,
  mustRegexReplaceAll: replaceAll,
  regexReplaceAllLiteral: replaceLiteral,
  mustRegexReplaceAllLiteral: replaceLiteral,
  regexSplit: split,
  mustRegexSplit: split,
  regexQuoteMeta: fixed('hides', ['string'], (text) =>
    text.replaceAll(/[\\.+*?()|[\]{}^$]/g, String.raw`\$&`),
  ),
};

const compiled = new Map<string, RE2JS>();
/** The longest string that a replacement makes. */
const LONGEST = 10_000_000;
/** How many expressions are kept. */
const MOST_KEPT = 200;

function compile(regex: string): RE2JS {
  const known = compiled.get(regex);
  if (known !== undefined) return known;
  try {
    const made = RE2JS.compile(regex);
    if (compiled.size >= MOST_KEPT) compiled.clear();
    compiled.set(regex, made);
    return made;
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    throw new ExecutionError(`error parsing regexp: ${error.message}`);
  }
}

interface Match {
  readonly match: string;
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
}

/** As Go does, without an empty match right behind another one. */
function matchAll(regex: string, text: string): readonly Match[] {
  const matcher = compile(regex).matcher(text);
  const found: Match[] = [];
  let end = -1;
  while (matcher.find()) {
    const [start, stop] = [matcher.start(), matcher.end()];
    if (start === stop && start === end) continue;
    end = stop;
    const groups = Array.from(
      { length: matcher.groupCount() + 1 },
      (_, group) => matcher.group(group) ?? '',
    );
    found.push({ match: groups[0] ?? '', start, end: stop, groups });
  }
  return found;
}

function replace(
  regex: string,
  text: string,
  make: (groups: readonly string[], names: ReadonlyMap<string, number>) => string,
): string {
  const names = new Map(Object.entries(compile(regex).namedGroups()));
  let [written, at] = ['', 0];
  for (const { start, end, groups } of matchAll(regex, text)) {
    written += text.slice(at, start) + make(groups, names);
    if (written.length > LONGEST) throw unsupported('a very long string');
    at = end;
  }
  return written + text.slice(at);
}

/** `$1`, `${1}` and `${name}` of a replacement; `$$` is a dollar sign, and the longest name counts. */
function expand(
  template: string,
  groups: readonly string[],
  names: ReadonlyMap<string, number>,
): string {
  return template.replaceAll(
    /\$(?:(\$)|\{(\w+)\}|(\w+))/g,
    (_, dollar?: string, braced?: string, bare?: string) => {
      if (dollar !== undefined) return '$';
      const name = braced ?? bare ?? '';
      const index = /^\d+$/.test(name) ? Number(name) : names.get(name);
      return index === undefined ? '' : (groups[index] ?? '');
    },
  );
}

function splitText(regex: string, text: string, count: number): readonly string[] {
  if (count === 0) return [];
  if (regex.length > 0 && text === '') return [''];
  if (text.length > 1_000_000) throw unsupported('regexSplit of a very long string');
  const parts: string[] = [];
  let [start, end] = [0, 0];
  for (const match of matchAll(regex, text)) {
    if (count > 0 && parts.length === count - 1) break;
    end = match.start;
    if (match.end !== 0) parts.push(text.slice(start, end));
    start = match.end;
  }
  if (end !== text.length) parts.push(text.slice(start));
  return parts;
}
