import { Html, markup } from './html.ts';
import { folderOf, join, nameOf, urlFrom } from './page-paths.ts';

/** What all pages of a site share. */
export interface SiteOptions {
  readonly packageName: string;
  /** Is put before a path that is copied; '' for none. */
  readonly baseImportUrl: string;
}

/** Where a page is, and what it shows. */
export interface Page {
  /** The path of the file, or of the folder. */
  readonly path: string;
  /** The folder that links start from. */
  readonly folder: string;
  readonly content: Html;
}

/** Nothing is loaded from elsewhere, and no script runs but the one of the site. */
const policy =
  "default-src 'none'; img-src 'self' file:; script-src 'self' file:; style-src 'self' file:; base-uri 'none'; form-action 'none'";

/** A complete page. */
export function renderPage({ path, folder, content }: Page, options: SiteOptions): string {
  const { packageName, baseImportUrl } = options;
  const url = (target: string): string => urlFrom(folder, target);
  const page = markup`<!DOCTYPE html>
    <html lang="en" data-root="${url('')}">
      <head>
        <meta charset="UTF-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>/${path}</title>
        <link rel="stylesheet" type="text/css" href="${url('index.css')}" />
        <link rel="icon" href="${url('dhall-icon.svg')}" />
        <script src="${url('index.js')}"></script>
      </head>
      <body>
        <header class="nav-bar">
          <img class="dhall-icon" alt="" src="${url('dhall-icon.svg')}" />
          <p class="package-title">${packageName}</p>
          <div class="nav-bar-content-divider"></div>
          <div class="search">
            <input type="search" placeholder="Search" aria-label="Search" hidden />
            <ul class="search-results" hidden></ul>
          </div>
          <button type="button" class="nav-option switch-mode" hidden>
            Switch Light/Dark Mode
          </button>
        </header>
        <main class="main-container">
          <h2 class="doc-title">${renderCrumbs(path, folder, packageName)}</h2>
          <button
            type="button"
            class="copy-to-clipboard"
            data-path="${baseImportUrl}/${path}"
            hidden
          >
            Copy path to clipboard
          </button>
          ${content}
        </main>
      </body>
    </html>\n`;
  return page.text;
}

/** The folders around a page as links; the last name is the page itself. */
function renderCrumbs(path: string, folder: string, packageName: string): Html {
  const divider = markup`<span class="crumb-divider">/</span>`;
  const crumbs = [markup`${divider}<a href="${urlFrom(folder, 'index.html')}">${packageName}</a>`];
  const folders = folderOf(path) === '' ? [] : folderOf(path).split('/');
  let at = '';
  for (const name of folders) {
    at = join(at, name);
    const href = urlFrom(folder, join(at, 'index.html'));
    crumbs.push(markup`${divider}<a class="title-crumb" href="${href}">${name}</a>`);
  }
  if (path !== '') crumbs.push(markup`${divider}<span class="title-crumb">${nameOf(path)}</span>`);
  return markup`${crumbs}`;
}
