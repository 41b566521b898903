import type { Import, Module } from '@dhallmark/dhall';

import { findImport } from './describe-expression.ts';
import { highlightCode, highlightSource, nameIds } from './highlight-source.ts';
import { Html, markup } from './html.ts';
import { folderOf, nameOf, pageOf, resolvePath, urlFrom } from './page-paths.ts';
import type { DescribedMember, Document } from './read-document.ts';
import { createMarkdownRenderer, summarizeMarkdown } from './render-markdown.ts';

/** The files that have a page, by path. */
export type Pages = ReadonlyMap<string, Document>;

/** What the page of a file shows. */
export function renderFile(document: Document, pages: Pages): Html {
  const folder = folderOf(document.path);
  if (document.kind === 'dhall') return renderDhall(document, folder, pages);
  const source = markup`<div class="source-code"><pre>${document.text}</pre></div>`;
  if (document.kind === 'text')
    return markup`<h3>Source</h3>
      ${source}`;
  const render = createMarkdownRenderer((path) => toPageUrl(folder, path, pages));
  const content = render(document.text);
  return markup`<details open>
      <summary class="part-summary">Rendered content</summary>
      <div class="doc-contents">${content}</div>
    </details>
    <details>
      <summary class="part-summary">Source</summary>
      ${source}
    </details>`;
}

function renderDhall(
  { module, examples, members, markdown }: Extract<Document, { kind: 'dhall' }>,
  folder: string,
  pages: Pages,
): Html {
  const render = createMarkdownRenderer((path) => toPageUrl(folder, path, pages));
  const exampleList =
    examples.length === 0
      ? undefined
      : markup`<h3>Examples</h3>
          <div class="source-code code-examples">
            ${examples.map((type) => renderCode({ type, folder }, folder, pages))}
          </div>\n`;
  const toUrl = (node: Import): string | undefined => toImportUrl(folder, node, pages);
  const targets = members.map(({ span }) => span);
  const source = highlightSource(module, toUrl, targets);
  return markup`<div class="doc-contents">${render(markdown)}</div>
    ${renderMembers({ module, members, render }, folder, pages)}${exampleList}
    <h3>Source</h3>
    <div class="source-code"><pre>${source}</pre></div>`;
}

interface MemberList {
  readonly module: Module;
  readonly members: readonly DescribedMember[];
  /** Renders Markdown. */
  readonly render: (markdown: string) => Html;
}

function renderMembers(
  { module, members, render }: MemberList,
  folder: string,
  pages: Pages,
): Html | undefined {
  if (members.length === 0) return undefined;
  const idOf = nameIds(module.source.text);
  const entries = members.map(({ name, span, type, imported, markdown }) => {
    const target = imported && pages.get(targetOf(folder, imported) ?? '');
    const described = target && followImports(target, pages);
    const shown = type && { type, folder };
    const typeOrNothing = renderType(shown ?? (described && typeOf(described)), folder, pages);
    const summary = markdown === '' && described !== undefined ? summarizeDocument(described) : '';
    const page = described && renderPageLink(described.path, folder);
    return markup`<dt><a href="#${idOf(span.start)}">${name}</a>${typeOrNothing}${page}</dt>
<dd>${render(markdown)}${summary}</dd>\n`;
  });
  return markup`<h3>Members</h3>
<dl class="members">
${entries}</dl>\n`;
}

function renderPageLink(path: string, folder: string): Html {
  return markup` <a href="${urlFrom(folder, pageOf(path))}">${nameOf(path)}</a>`;
}

/** A type, and the folder of the file that it is from. */
interface PlacedType {
  readonly type: Module;
  readonly folder: string;
}

/** The type of a document. */
export function typeOf(document: Document): PlacedType | undefined {
  if (document.kind !== 'dhall' || document.type === undefined) return undefined;
  return { type: document.type, folder: folderOf(document.path) };
}

/** A type after a name, on a page of `folder`. */
export function renderType(
  placed: PlacedType | undefined,
  folder: string,
  pages: Pages,
): Html | undefined {
  return (
    placed &&
    markup` <span class="of-type-token">:</span>
<div class="dhall-type source-code">${renderCode(placed, folder, pages)}</div>`
  );
}

/** The file that a file is only an import of, such as `all.dhall` of `all`. */
export function followImports(document: Document, pages: Pages): Document {
  let followed = document;
  for (let steps = 0; steps < mostSteps && followed.kind === 'dhall'; steps++) {
    const imported = findImport(followed.module.expr);
    const target = imported && pages.get(targetOf(folderOf(followed.path), imported) ?? '');
    if (target === undefined) break;
    followed = target;
  }
  return followed;
}

/** Files may import each other in a circle. */
const mostSteps = 5;

/** The first paragraph of the description of a file; '' for none. */
export function summarizeDocument(document: Document): string {
  if (document.kind === 'text') return '';
  return summarizeMarkdown(document.kind === 'dhall' ? document.markdown : document.text);
}

/** Code on a page of `folder`. */
function renderCode({ type, folder: source }: PlacedType, folder: string, pages: Pages): Html {
  const toUrl = (node: Import): string | undefined => toImportUrl(source, node, pages, folder);
  return markup`<pre>${highlightCode(type, toUrl)}</pre>`;
}

/**
 * The URL of an import in a file of `folder`: of the page of a file of the package, or the remote one.
 *
 * @param from the folder of the page that links there
 */
function toImportUrl(
  folder: string,
  { location }: Import,
  pages: Pages,
  from = folder,
): string | undefined {
  if (location.type === 'remote') {
    const { scheme, authority, path, query } = location.url;
    const segments = [...path.directory, path.file].map((segment) => `/${segment}`).join('');
    return `${scheme}://${authority}${segments}${query === undefined ? '' : `?${query}`}`;
  }
  const target = targetOf(folder, { location });
  return target !== undefined && pages.has(target) ? urlFrom(from, pageOf(target)) : undefined;
}

/** The path of an imported file, if it is in the package. */
function targetOf(folder: string, { location }: Pick<Import, 'location'>): string | undefined {
  if (location.type !== 'local') return undefined;
  const { prefix, path } = location;
  if (prefix !== 'here' && prefix !== 'parent') return undefined;
  const reference = [prefix === 'parent' ? '..' : '.', ...path.directory, path.file].join('/');
  return resolvePath(folder, reference);
}

/** A relative link to a file of the package leads to its page; any other stays as it is. */
function toPageUrl(folder: string, link: string, pages: Pages): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(link) ?? [];
  const target = resolvePath(folder, path);
  return target !== undefined && pages.has(target) ? urlFrom(folder, pageOf(target)) + rest : link;
}
