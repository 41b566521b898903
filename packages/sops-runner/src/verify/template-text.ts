/**
 * What a template writes besides its own text, as far as it can be said without rendering it: Helm and
 * other Go templates, Jinja. Enough to tell a literal value from a computed one; it renders nothing.
 */

/** Stands for a value that an action computes when the template is rendered. */
const HOLE = '\uE000';

/** `{{ … }}` of Go and Jinja, `{% … %}` and `{# … #}` of Jinja. */
const ACTION = /\{\{-?([\s\S]*?)-?\}\}|\{%[\s\S]*?%\}|\{#[\s\S]*?#\}/g;
/** Actions that control the flow and write nothing. */
const CONTROL =
  /^\s*(?:if|else|end|range|with|define|block|break|continue|\/\*|\$\w*\s*(?:,\s*\$\w*\s*)?:?=(?!=))/;
const STRING = /"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`/g;
/** What makes the output of an action depend on more than its own text. */
const COMPUTED =
  /[.$]|\b(?:include|template|tpl|lookup|toYaml|env|expandenv|now|uuidv4|rand\w*|gen\w*|derive\w*|htpasswd)\b/;

/** Whether a string has actions of a template. */
export function hasActions(text: string): boolean {
  return /\{\{|\{%/.test(text);
}

/** Whether an action computes a part of the text. */
export function isComputed(text: string): boolean {
  // Among other text an action is a part of a value, not a line of a file.
  return hasActions(text) && substituteActions(`- ${text}`).includes(HOLE);
}

/**
 * The text with a mark for each computed value. Actions that control the flow are removed, and so are
 * those that fill whole lines; an action that only writes its own strings is replaced by a word.
 */
export function substituteActions(text: string): string {
  const kindIsSecret = /stringData/.test(text) || /\{\{[^}]*["'`]Secret["'`]/.test(text);
  return text.replaceAll(ACTION, (found: string, body: string | undefined, offset: number) => {
    // Lines are counted.
    if (body === undefined || CONTROL.test(body)) return found.replaceAll(/[^\n]/g, '');
    if (isKind(text, offset) && kindIsSecret) return 'Secret';
    const code = body.replaceAll(STRING, '');
    if (!COMPUTED.test(code) && !isName(code)) return 'literal';
    return isWholeLine(text, offset, offset + found.length) ? '' : HOLE;
  });
}

/** A name without any string is a variable of Jinja, or a function without arguments. */
function isName(code: string): boolean {
  return /^\s*[A-Za-z_]\w*\s*(?:\||$)/.test(code);
}

function isKind(text: string, offset: number): boolean {
  return /(?:^|\n)[ \t-]*["']?kind["']?:[ \t]*["']?$/.test(
    text.slice(Math.max(0, offset - 80), offset),
  );
}

function isWholeLine(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const newline = text.indexOf('\n', end);
  const after = text.slice(end, newline < 0 ? undefined : newline);
  return before.trim() === '' && after.trim() === '';
}
