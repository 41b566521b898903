import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';

import { Html } from './html.ts';

/**
 * Renders Markdown (CommonMark and tables) of an untrusted package: HTML in it is shown as text, and
 * links lead to http, https or a relative path. An image becomes a link, so that a page requests
 * nothing from elsewhere. One renderer is for one page.
 *
 * @param toUrl turns the path of a relative link into the one of the site
 */
export function createMarkdownRenderer(
  toUrl: (path: string) => string,
): (markdown: string) => Html {
  const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });
  parser.validateLink = isAllowedLink;
  const normalize = parser.normalizeLink.bind(parser);
  parser.normalizeLink = (url) => normalize(isRelative(url) ? toUrl(url) : url);
  parser.renderer.rules['image'] = (tokens, at) => {
    const token = tokens[at];
    const { escapeHtml } = parser.utils;
    const href = escapeHtml(token?.attrGet('src') ?? '');
    return `<a href="${href}">${escapeHtml(token?.content ?? '')}</a>`;
  };
  const ids = new Map<string, number>();
  parser.core.ruler.push('heading-ids', ({ tokens }) => addHeadingIds(tokens, ids));
  return (markdown) => new Html(parser.render(markdown));
}

/**
 * Gives headings the ids that links such as `#first-part` lead to.
 *
 * @param ids how often each one was given on the page
 */
function addHeadingIds(tokens: readonly Token[], ids: Map<string, number>): void {
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const words = tokens[at + 1]?.content.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const id = words.join('-');
    const count = ids.get(id) ?? 0;
    ids.set(id, count + 1);
    if (id !== '') token.attrSet('id', count === 0 ? id : `${id}-${count}`);
  }
}

const summaryParser = new MarkdownIt({ html: false });

/** The first paragraph, on one line and without its markup, for a list. */
export function summarizeMarkdown(markdown: string): string {
  const tokens = summaryParser.parse(markdown, {});
  const start = tokens.findIndex(({ type }) => type === 'paragraph_open');
  const children = tokens[start + 1]?.children ?? [];
  const words = children.map(({ type, content }) => (type.endsWith('break') ? ' ' : content));
  return words.join('').replaceAll(/\s+/gu, ' ').trim();
}

/** A browser ignores control characters and spaces in a scheme. */
function isAllowedLink(url: string): boolean {
  // oxlint-disable-next-line no-control-regex
  const seen = url.replaceAll(/[\u0000-\u0020]/gu, '');
  const [, scheme] = /^([^/?#]*):/u.exec(seen) ?? [];
  // Two slashes name another host.
  return scheme === undefined ? !/^[/\\]{2}/u.test(seen) : /^https?$/iu.test(scheme);
}

function isRelative(url: string): boolean {
  return !/^(?:[^/?#]*:|[/?#])/u.test(url);
}
