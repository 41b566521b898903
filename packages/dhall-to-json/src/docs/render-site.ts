import { renderFile, summarizeDocument } from './file-page.ts';
import { renderIndex } from './index-page.ts';
import { folderOf, foldersAround, join, nameOf, pageOf } from './page-paths.ts';
import { renderPage } from './page-layout.ts';
import type { SiteOptions } from './page-layout.ts';
import { readDocument } from './read-document.ts';
import type { Document, PackageFile, ReadOptions, Warning } from './read-document.ts';
import { assets } from './site-assets.ts';

/** The files of a site by path; none when no file of the package has a page. */
export type Site = ReadonlyMap<string, string>;

/**
 * The documentation of a package. The same files in any order give the same site.
 *
 * @param warn gets what a page lacks because of a mistake in its file
 */
export function renderSite(
  files: readonly PackageFile[],
  options: SiteOptions & ReadOptions,
  warn: (warning: Warning) => void,
): Site {
  const all = files
    .toSorted((a, b) => compareText(a.path, b.path))
    .flatMap((file) => readDocument(file, options, warn) ?? []);
  const documents = withoutConflicts(all, warn);
  const pages = new Map(documents.map((document) => [document.path, document]));
  const site = new Map<string, string>();
  if (documents.length === 0) return site;
  for (const document of documents) {
    const { path } = document;
    const content = renderFile(document, pages);
    site.set(pageOf(path), renderPage({ path, folder: folderOf(path), content }, options));
  }
  const folders = foldersOf(documents);
  for (const folder of folders) {
    const content = renderIndex(folder, documents, folders, pages);
    site.set(join(folder, 'index.html'), renderPage({ path: folder, folder, content }, options));
  }
  for (const [name, content] of Object.entries(assets)) site.set(name, content);
  site.set(searchData, renderSearchData(documents));
  return site;
}

const searchData = 'search-data.js';

function foldersOf(documents: readonly Document[]): string[] {
  const folders = documents.flatMap(({ path }) => foldersAround(folderOf(path)));
  return [...new Set(folders)].toSorted(compareText);
}

/** Without those whose page, or whose folder, is in the place of another file of the site. */
function withoutConflicts(
  documents: readonly Document[],
  warn: (warning: Warning) => void,
): Document[] {
  const folders = new Set(foldersOf(documents));
  const generated = new Set([...Object.keys(assets), searchData]);
  const isFile = (folder: string): boolean =>
    nameOf(folder) === 'index.html' || generated.has(folder);
  return documents.filter(({ path }) => {
    const page = pageOf(path);
    const isTaken = isFile(page) || folders.has(page) || foldersAround(folderOf(path)).some(isFile);
    if (isTaken) warn({ message: `${path} has no page, because the site has another file there` });
    return !isTaken;
  });
}

/** What the search looks through: name, page and summary of each file. */
function renderSearchData(documents: readonly Document[]): string {
  const rows = documents.map((document) => [
    document.path,
    pageOf(document.path).split('/').map(encodeURIComponent).join('/'),
    summarizeDocument(document),
  ]);
  const json = JSON.stringify(rows).replaceAll(/[<\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `window.dhallDocsPages = ${json};\n`;
}

/** By code units: the order of a site depends on no locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
