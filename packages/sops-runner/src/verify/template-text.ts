/**
 * What a template writes besides its own text, as far as it can be said without rendering it: Helm and
 * other Go templates, Jinja. Enough to tell a literal value from a computed one; it renders nothing.
 */

import { scanAnyTemplate } from '@dhallmark/kubernetes-objects/templates';

/** Stands for a value that an action computes when the template is rendered. */
const HOLE = '\uE000';

/** Actions that control the flow and write nothing. */
const CONTROL =
  /^\s*(?:if|else|end|range|with|define|block|break|continue|\/\*|\$\w*\s*(?:,\s*\$\w*\s*)?:?=(?!=))/;
/** A string without an end goes to the end of the action: a search for it from each quote would be slow. */
const STRING = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|'[^']*(?:'|$)|`[^`]*(?:`|$)/g;
/** More characters than any action of a chart has; a longer one counts as a literal. */
const MAX_ACTION = 65_536;
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
  const scanned = scanAnyTemplate(text);
  const isSecretKind =
    text.includes('stringData') ||
    scanned.some((part) => part.kind === 'action' && /["'`]Secret["'`]/.test(part.body));
  return scanned
    .map((part, index) => {
      if (part.kind === 'text') return part.text;
      const end = scanned[index + 1]?.offset ?? text.length;
      return replacementOf(text, { ...part, start: part.offset, end }, isSecretKind);
    })
    .join('');
}

/** An action, and where it is in the text. */
interface Action {
  readonly mark: string;
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

function replacementOf(
  text: string,
  { mark, body, start, end }: Action,
  isSecretKind: boolean,
): string {
  // Lines are counted.
  if (mark !== '{{' || body === '' || CONTROL.test(body)) {
    return text.slice(start, end).replaceAll(/[^\n]/g, '');
  }
  if (isSecretKind && isKind(text, start)) return 'Secret';
  if (body.length > MAX_ACTION) return 'literal';
  const code = body.replaceAll(STRING, '');
  if (!COMPUTED.test(code) && !isName(code)) return 'literal';
  return isWholeLine(text, start, end) ? '' : HOLE;
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
  let [first, last] = [start - 1, end];
  while (text[first] === ' ' || text[first] === '\t') first--;
  while (text[last] === ' ' || text[last] === '\t') last++;
  return (first < 0 || text[first] === '\n') && (last >= text.length || text[last] === '\n');
}
