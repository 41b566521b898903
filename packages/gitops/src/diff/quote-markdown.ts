import { escapeLine } from '@dhallmark/fault/terminal';

/**
 * A string as code in Markdown, on one line: nothing in it is a mention, a link, an image, HTML, a
 * quick action of GitLab or the end of a table's cell. Backquotes and vertical bars are replaced by
 * similar characters, because no escape for them works in every place.
 *
 * @example
 * quoteCode('@all `x`') // "`@all 'x'`"
 */
export function quoteCode(text: string): string {
  const line = oneLine(text).replaceAll('`', "'").replaceAll('|', '\u00a6');
  return `\`${line.trim() === '' ? '(empty)' : line}\``;
}

/**
 * The same inside of an HTML element, where Markdown is not read.
 *
 * @example
 * quoteHtml('<img> @all') // '<code>&lt;img&gt; &#64;all</code>'
 */
export function quoteHtml(text: string): string {
  const escaped = oneLine(text).replaceAll(
    /[&<>"'@`]/g,
    (character) => entities[character] ?? `&#${character.charCodeAt(0)};`,
  );
  return `<code>${escaped}</code>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function oneLine(text: string): string {
  return escapeLine(text.replaceAll(/\r?\n/g, ' '));
}
