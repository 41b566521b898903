/** An action of a template, or the text between two actions. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string; readonly offset: number }
  | {
      readonly kind: 'action';
      /** Without delimiters, trim markers and spaces; empty for a comment. */
      readonly body: string;
      readonly offset: number;
      /** Where it starts: `{{`, or `{%` and `{#` of Jinja. */
      readonly mark: string;
      /** Whether it deletes the white space before and after it. */
      readonly trimsBefore: boolean;
      readonly trimsAfter: boolean;
    };

/**
 * The parts of a Go template, in linear time and as Go's lexer finds them (text/template/parse/lex.go);
 * undefined where an action has no end, which Helm refuses.
 *
 * @example
 * scanTemplate('a: {{ .Values.a }}') // [{ kind: 'text', … }, { kind: 'action', body: '.Values.a', … }]
 */
export function scanTemplate(source: string): readonly TemplatePart[] | undefined {
  const { parts, isComplete } = scan(source, false);
  return isComplete ? parts : undefined;
}

/**
 * The parts of a template of Go or Jinja, in linear time. What has no end is text.
 *
 * @example
 * scanAnyTemplate('{% if a %}b{% endif %}') // [{ kind: 'action', mark: '{%', … }, …]
 */
export function scanAnyTemplate(source: string): readonly TemplatePart[] {
  return scan(source, true).parts;
}

const ENDS: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };

function scan(
  source: string,
  isLenient: boolean,
): { readonly parts: readonly TemplatePart[]; readonly isComplete: boolean } {
  const parts: TemplatePart[] = [];
  const marks = isLenient ? /\{[{%#]/g : /\{\{/g;
  // What was not found once is not searched for again: an end, and one behind strings.
  const endless = new Set<string>();
  let hasStrings = true;
  let isComplete = true;
  let at = 0;
  for (let found = marks.exec(source); found !== null; found = marks.exec(source)) {
    const [mark] = found;
    const start = found.index;
    let end = hasStrings ? endOf(source, start, mark) : undefined;
    if (end === undefined) {
      isComplete = false;
      if (!isLenient) break;
      hasStrings &&= mark !== '{{';
      end = endless.has(mark) ? undefined : offsetOf(source, ENDS[mark] ?? '', start + 2);
    }
    if (end === undefined) {
      endless.add(mark);
      continue;
    }
    if (start > at) parts.push({ kind: 'text', text: source.slice(at, start), offset: at });
    parts.push(actionAt(source, start, end, mark));
    at = end + 2;
    marks.lastIndex = at;
  }
  if (at < source.length) parts.push({ kind: 'text', text: source.slice(at), offset: at });
  return { parts, isComplete };
}

function actionAt(source: string, start: number, end: number, mark: string): TemplatePart {
  const isJinja = mark !== '{{';
  const trimsBefore = (isJinja ? /^-/ : /^-[ \t\r\n]/).test(source.slice(start + 2, start + 4));
  const trimsAfter = (isJinja ? /-$/ : /[ \t\r\n]-$/).test(source.slice(end - 2, end));
  const from = start + (trimsBefore ? 3 : 2);
  const inner = source.slice(from, Math.max(from, trimsAfter ? end - 1 : end)).trim();
  const body = mark === '{#' || inner.startsWith('/*') ? '' : inner;
  return { kind: 'action', body, offset: start, mark, trimsBefore, trimsAfter };
}

/** The offset of the mark that ends an action: not one inside of a string or a comment. */
function endOf(source: string, start: number, mark: string): number | undefined {
  // the strings of Jinja's statements are not looked at
  if (mark !== '{{') return undefined;
  let at = start + (/^-[ \t\r\n]/.test(source.slice(start + 2, start + 4)) ? 4 : 2);
  if (source.startsWith('/*', at)) {
    const end = offsetOf(source, '*/', at + 2);
    if (end === undefined) return undefined;
    at = end + 2;
  }
  for (; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '}' && source.charAt(at + 1) === '}') return at;
    if (character !== '"' && character !== "'" && character !== '`') continue;
    const end = endOfQuote(source, at + 1, character);
    if (end === undefined) return undefined;
    at = end;
  }
  return undefined;
}

function endOfQuote(source: string, from: number, quote: string): number | undefined {
  for (let at = from; at < source.length; at += 1) {
    if (source.charAt(at) === quote) return at;
    if (quote !== '`' && source.charAt(at) === '\\') at += 1;
  }
  return undefined;
}

function offsetOf(source: string, text: string, from: number): number | undefined {
  const at = source.indexOf(text, from);
  return at === -1 ? undefined : at;
}
