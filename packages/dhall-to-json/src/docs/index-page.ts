import { followImports, renderType, summarizeDocument, typeOf } from './file-page.ts';
import type { Pages } from './file-page.ts';
import { Html, markup } from './html.ts';
import { folderOf, nameOf, pageOf, urlFrom } from './page-paths.ts';
import type { Document } from './read-document.ts';

/** The list of the files and folders of a folder. */
export function renderIndex(
  folder: string,
  documents: readonly Document[],
  folders: readonly string[],
  pages: Pages,
): Html {
  const files = documents
    .filter(({ path }) => folderOf(path) === folder)
    .map((document) => renderEntry(document, folder, pages));
  const inner = folders
    .filter((other) => other !== '' && folderOf(other) === folder)
    .map((other) => {
      const href = urlFrom(folder, `${other}/index.html`);
      return markup`<li><a href="${href}">${nameOf(other)}/</a></li>\n`;
    });
  return markup`${renderList('Exported files', files)}${renderList('Exported packages', inner)}`;
}

function renderList(title: string, entries: readonly Html[]): Html | undefined {
  return entries.length === 0
    ? undefined
    : markup`<h3>${title}:</h3>
        <ul class="exports">
          ${entries}
        </ul>\n`;
}

function renderEntry(document: Document, folder: string, pages: Pages): Html {
  const { path } = document;
  const described = followImports(document, pages);
  const typeHtml = renderType(typeOf(described), folder, pages);
  const summary = summarizeDocument(described);
  const summaryHtml = summary === '' ? undefined : markup` <p class="summary">${summary}</p>`;
  return markup`<li>
    <a href="${urlFrom(folder, pageOf(path))}">${nameOf(path)}</a>${typeHtml}${summaryHtml}
  </li>\n`;
}
