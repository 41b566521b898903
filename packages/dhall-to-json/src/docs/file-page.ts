import { parseModule, print } from '@dhallmark/dhall';
import type { Expr, Import } from '@dhallmark/dhall';

import { findExamples } from './describe-expression.ts';
import { highlightCode, highlightSource } from './highlight-source.ts';
import { html, Html } from './html.ts';
import { folderOf, pageOf, resolvePath, urlFrom } from './page-paths.ts';
import type { SiteOptions } from './page-layout.ts';
import type { Document } from './read-document.ts';
import { renderMarkdown } from './render-markdown.ts';

/** The paths of the files that have a page. */
export type Pages = ReadonlySet<string>;

/** What the page of a file shows. */
export function renderFile(document: Document, pages: Pages, options: SiteOptions): Html {
  const folder = folderOf(document.path);
  if (document.kind === 'dhall') return renderDhall(document, folder, pages, options);
  const source = html`<div class="source-code"><pre>${document.text}</pre></div>`;
  if (document.kind === 'text')
    return html`<h3>Source</h3>
      ${source}`;
  const content = renderMarkdown(document.text, (path) => toPageUrl(folder, path, pages));
  return html`<details open>
      <summary class="part-summary">Rendered content</summary>
      <div class="doc-contents">${content}</div>
    </details>
    <details>
      <summary class="part-summary">Source</summary>
      ${source}
    </details>`;
}

function renderDhall(
  { module, markdown }: Extract<Document, { kind: 'dhall' }>,
  folder: string,
  pages: Pages,
  options: SiteOptions,
): Html {
  const description = renderMarkdown(markdown, (path) => toPageUrl(folder, path, pages));
  const examples = findExamples(module.expr).map((example) =>
    renderExpr(example, folder, pages, options),
  );
  const exampleList =
    examples.length === 0
      ? undefined
      : html`<h3>Examples</h3>
          <div class="source-code code-examples">${examples}</div> `;
  return html`<div class="doc-contents">${description}</div>
    ${exampleList}
    <h3>Source</h3>
    <div class="source-code">
      <pre>${highlightSource(module, (node) => toImportUrl(folder, node, pages))}</pre>
    </div>`;
}

/** An expression of a file in `folder`, formatted. */
export function renderExpr(
  expr: Expr,
  folder: string,
  pages: Pages,
  { charset }: SiteOptions,
): Html {
  const module = parseModule(print(expr, { charset }));
  return html`<pre>${highlightCode(module, (node) => toImportUrl(folder, node, pages))}</pre>`;
}

/** The URL of an import: of the page of a file of the package, or the remote one. */
function toImportUrl(folder: string, { location }: Import, pages: Pages): string | undefined {
  if (location.type === 'remote') {
    const { scheme, authority, path, query } = location.url;
    const segments = [...path.directory, path.file].map((segment) => `/${segment}`).join('');
    return `${scheme}://${authority}${segments}${query === undefined ? '' : `?${query}`}`;
  }
  if (location.type !== 'local') return undefined;
  const { prefix, path } = location;
  if (prefix !== 'here' && prefix !== 'parent') return undefined;
  const reference = [prefix === 'parent' ? '..' : '.', ...path.directory, path.file].join('/');
  const target = resolvePath(folder, reference);
  return target !== undefined && pages.has(target) ? urlFrom(folder, pageOf(target)) : undefined;
}

/** A relative link to a file of the package leads to its page; any other stays as it is. */
function toPageUrl(folder: string, link: string, pages: Pages): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(link) ?? [];
  const target = resolvePath(folder, path);
  return target !== undefined && pages.has(target) ? urlFrom(folder, pageOf(target)) + rest : link;
}
