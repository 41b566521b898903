/** What an action can write to the output. */
export type ActionOutput =
  /** Exactly this. */
  | { readonly kind: 'literal'; readonly text: string }
  /** What cannot start a line without indentation: fields of Kubernetes objects come from elsewhere. */
  | { readonly kind: 'indented' }
  /** A part of a line. */
  | { readonly kind: 'inline' }
  /** What another template of the chart writes. */
  | { readonly kind: 'include' }
  /** Anything, also a whole object. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** Functions of Helm's templates that add no text and no line break to their arguments. */
const plain = new Set(
  (
    'and or not eq ne lt le gt ge empty default required coalesce ternary index get hasKey dict list ' +
    'first last len int int64 float64 add sub mul div mod max min ceil floor round trunc trimSuffix ' +
    'trimPrefix trim lower upper replace contains hasPrefix hasSuffix printf toString toJson quote ' +
    'squote b64enc sha256sum kindIs kindOf semverCompare semver true false nil include until tuple has ' +
    'keys values sortAlpha uniq compact concat append merge mergeOverwrite deepCopy omit pick set unset ' +
    'dig fail toStrings reverse join atoi regexMatch mustRegexMatch adler32sum'
  ).split(' '),
);

/** The last function of a pipeline whose output has no line break. */
const escaping =
  /(?:^|\|)\s*(?:quote|toJson|mustToJson|b64enc|sha256sum|int|int64|float64|len|adler32sum)\s*$/;
const indenting = /\|\s*n?indent\s+[1-9]\d*\s*$/;
/** Functions that change where a value begins or ends, or nothing. */
const harmlessForLines = new Set(
  'include template default required trim quote squote dict list index get not and or'.split(' '),
);

/**
 * The templates that a chart and its subcharts define, by name: whether they write a part of a line,
 * or lines.
 */
export type DefinedTemplates = ReadonlyMap<string, 'value' | 'lines'>;

/**
 * What an action that prints can write. `defined` are the chart's own templates.
 *
 * @example
 * outputOf('.Values.a | quote', new Map()) // { kind: 'inline' }
 */
export function outputOf(body: string, defined: DefinedTemplates): ActionOutput {
  const { literals, code } = splitLiterals(body);
  if (/^\s*\uE002\s*$/.test(code)) {
    const [text] = literals;
    return text === undefined
      ? { kind: 'unknown', reason: 'it writes a string with an unusual escape' }
      : { kind: 'literal', text };
  }
  if (indenting.test(code)) {
    const reason = findBreak(literals, code);
    return reason === undefined ? { kind: 'indented' } : { kind: 'unknown', reason };
  }
  if (escaping.test(code)) return { kind: 'inline' };
  const reason = findUnknown(body, defined);
  if (reason !== undefined) return { kind: 'unknown', reason };
  return includesLines(literals, code, defined) ? { kind: 'include' } : { kind: 'inline' };
}

/** A line break that `indent` does not see, or text that nobody can read before it is decoded. */
function findBreak(literals: readonly (string | undefined)[], code: string): string | undefined {
  if (literals.some((text) => text === undefined || UNUSUAL_BREAK.test(text) || FORMAT.test(text)))
    return 'it has a string with an unusual line break or format';
  return /\bb(?:64|32)dec\s+\uE002|\uE002\s*\|\s*b(?:64|32)dec\b/.test(code)
    ? 'it decodes a string'
    : undefined;
}

const UNUSUAL_BREAK = /[\r\u0085\u2028\u2029]/;
const FORMAT = /%[-+# 0-9.*[\]]*[cqUv]/;

function includesLines(
  literals: readonly (string | undefined)[],
  code: string,
  defined: DefinedTemplates,
): boolean {
  return (
    /\b(?:include|template)\b/.test(code) &&
    literals.some((name) => name !== undefined && defined.get(name) === 'lines')
  );
}

/**
 * Why an expression could have any value; undefined where it is made of values, of strings in one
 * line and of functions that add no text.
 *
 * @example
 * findUnknown('tpl .Values.a .', new Map()) // 'it calls tpl'
 */
export function findUnknown(body: string, defined: DefinedTemplates): string | undefined {
  const { literals, code } = splitLiterals(body);
  if (literals.some((text) => text === undefined || /\bkind\b|^secret$/i.test(text)))
    return 'it has a string with the name of a kind';
  if (
    literals.some((text = '') => /\n/.test(text) || UNUSUAL_BREAK.test(text) || FORMAT.test(text))
  )
    return 'it has a string with a line break or an unusual format';
  if (
    /\.(?:Files|Get|GetBytes|Glob|Lines|AsConfig|AsSecrets)\b/.test(code) ||
    literals.includes('Files')
  )
    return 'it reads files of the chart';
  const unknown = namesIn(code).find((name) => !plain.has(name) && name !== 'template');
  if (unknown !== undefined) return `it calls ${unknown}`;
  const names = [...code.matchAll(/\b(?:include|template)\b\s*(\uE002?)/g)];
  if (names.length === 0) return undefined;
  if (names.some(([, literal]) => literal !== '\uE002')) return 'it includes a computed template';
  const isKnown = literals.some((text) => text !== undefined && defined.has(text));
  if (!isKnown) return 'it includes a template that the chart does not define';
  if (!includesLines(literals, code, defined)) return undefined;
  return functionsOfOutput(code).every((name) => harmlessForLines.has(name))
    ? undefined
    : 'it changes the lines of an included template';
}

/** The functions that get what `include` returns: those behind it, or all where it is an argument itself. */
function functionsOfOutput(code: string): readonly string[] {
  const isFirst = /^\s*(?:include|template)\b/.test(code);
  const rest = isFirst ? withoutGroups(code).split('|').slice(1).join('|') : code;
  return namesIn(rest);
}

/** The code without what is in parentheses, in linear time. */
function withoutGroups(code: string): string {
  let depth = 0;
  return code.replaceAll(/[()]|[^()]+/g, (part) => {
    if (part === '(') depth += 1;
    else if (part === ')') depth -= 1;
    else if (depth === 0) return part;
    return '';
  });
}

function namesIn(code: string): readonly string[] {
  return [...code.matchAll(/(?<![\w.$\uE002])[A-Za-z]\w*/g)].map(([name]) => name);
}

/** The strings of an expression, undefined where one cannot be read, and the code with a mark for each. */
export function splitLiterals(body: string): {
  readonly literals: readonly (string | undefined)[];
  readonly code: string;
} {
  const literals: (string | undefined)[] = [];
  const code = body.replaceAll(/"(?:[^"\\]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)*'/gs, (found) => {
    literals.push(found.startsWith('"') ? unquote(found) : found.slice(1, -1));
    return '\uE002';
  });
  return { literals, code };
}

/** Go's and JSON's escapes differ: what JSON does not know is undefined. */
function unquote(literal: string): string | undefined {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return undefined;
  }
}
