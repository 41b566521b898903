import { findType } from './describe-expression.ts';
import { renderExpr } from './file-page.ts';
import type { Pages } from './file-page.ts';
import { html, Html } from './html.ts';
import { folderOf, nameOf, pageOf, urlFrom } from './page-paths.ts';
import type { SiteOptions } from './page-layout.ts';
import type { Document } from './read-document.ts';
import { summarizeMarkdown } from './render-markdown.ts';

/** The list of the files and folders of a folder. */
export function renderIndex(
  folder: string,
  documents: readonly Document[],
  folders: readonly string[],
  pages: Pages,
  options: SiteOptions,
): Html {
  const files = documents
    .filter(({ path }) => folderOf(path) === folder)
    .map((document) => renderEntry(document, folder, pages, options));
  const inner = folders
    .filter((other) => other !== '' && folderOf(other) === folder)
    .map((other) => {
      const href = urlFrom(folder, `${other}/index.html`);
      return html`<li><a href="${href}">${nameOf(other)}/</a></li> `;
    });
  return html`${renderList('Exported files', files)}${renderList('Exported packages', inner)}`;
}

function renderList(title: string, entries: readonly Html[]): Html | undefined {
  return entries.length === 0
    ? undefined
    : html`<h3>${title}:</h3>
        <ul class="exports">
          ${entries}
        </ul> `;
}

function renderEntry(document: Document, folder: string, pages: Pages, options: SiteOptions): Html {
  const { path } = document;
  const type = document.kind === 'dhall' ? findType(document.module.expr) : undefined;
  const typeHtml =
    type &&
    html` <span class="of-type-token">:</span>
      <div class="dhall-type source-code">${renderExpr(type, folder, pages, options)}</div>`;
  const summary = summarizeDocument(document);
  const summaryHtml = summary === '' ? undefined : html` <p class="summary">${summary}</p>`;
  return html`<li>
    <a href="${urlFrom(folder, pageOf(path))}">${nameOf(path)}</a>${typeHtml}${summaryHtml}
  </li> `;
}

/** The first paragraph of its description; '' for none. */
export function summarizeDocument(document: Document): string {
  if (document.kind === 'text') return '';
  return summarizeMarkdown(document.kind === 'dhall' ? document.markdown : document.text);
}
