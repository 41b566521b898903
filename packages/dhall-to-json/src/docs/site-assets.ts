/** The files that every site has, by name. */

const style = `:root {
  color-scheme: light dark;
  --background: light-dark(#fff, #1d1f24);
  --raised: light-dark(#f5f6f8, #272a31);
  --text: light-dark(#24292f, #dfe3ea);
  --muted: light-dark(#5c6570, #9aa4b2);
  --border: light-dark(#d7dce2, #3b404a);
  --link: light-dark(#0b57b0, #7db7ff);
  --bar: light-dark(#f0f2f5, #14161a);
  --comment: light-dark(#5f6b78, #93a1b0);
  --string: light-dark(#0a6b3d, #8fd6a5);
  --number: light-dark(#8a3a00, #f0b072);
  --builtin: light-dark(#7a2e9d, #d5a6f2);
  --keyword: light-dark(#b1124a, #ff8fb0);
  --target: light-dark(#fff0b3, #574a12);
}
:root[data-mode="light"] { color-scheme: light; }
:root[data-mode="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--background); color: var(--text); font: 16px/1.6 system-ui, sans-serif; }
a { color: var(--link); }
.nav-bar { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem; padding: .5rem 1.25rem; background: var(--bar); border-bottom: 1px solid var(--border); position: sticky; top: 0; z-index: 1; }
.dhall-icon { height: 1.75rem; }
.package-title { margin: 0; font-weight: 600; }
.nav-bar-content-divider { flex: 1; }
button { font: inherit; color: var(--link); background: none; border: 1px solid transparent; border-radius: 4px; padding: .15rem .4rem; cursor: pointer; }
button:hover { border-color: var(--border); }
.search { position: relative; }
.search input { font: inherit; width: 16rem; max-width: 60vw; padding: .2rem .5rem; color: inherit; background: var(--background); border: 1px solid var(--border); border-radius: 4px; }
.search-results { position: absolute; right: 0; width: 26rem; max-width: 90vw; max-height: 60vh; overflow: auto; margin: .25rem 0 0; padding: .25rem; list-style: none; background: var(--background); border: 1px solid var(--border); border-radius: 4px; }
.search-results a { display: block; padding: .2rem .4rem; text-decoration: none; }
.search-results small { display: block; color: var(--muted); }
.main-container { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
.doc-title { overflow-wrap: anywhere; }
.doc-title a { text-decoration: none; }
.crumb-divider { color: var(--muted); margin: 0 .25rem; }
.copy-to-clipboard { font-size: .85rem; }
.exports { padding-left: 1.25rem; }
.exports li { margin: .35rem 0; }
.members dt { font-weight: 600; }
.members dd { margin: 0 0 .75rem 1.25rem; color: var(--muted); }
.members dd p { margin: .25rem 0; }
.summary { margin: 0; color: var(--muted); }
.dhall-type, .dhall-type pre { display: inline-block; vertical-align: top; margin: 0; }
.dhall-type pre { font-weight: normal; padding: 0 .35rem; }
code, pre { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; font-size: .9rem; }
pre { overflow-x: auto; padding: .75rem; background: var(--raised); border: 1px solid var(--border); border-radius: 4px; line-height: 1.5; tab-size: 4; }
code { background: var(--raised); padding: .1rem .25rem; border-radius: 3px; }
pre code { background: none; padding: 0; }
blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid var(--border); color: var(--muted); }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--border); padding: .25rem .6rem; }
.part-summary { cursor: pointer; font-weight: 600; }
.comment { color: var(--comment); font-style: italic; }
.string { color: var(--string); }
.number { color: var(--number); }
.builtin { color: var(--builtin); }
.keyword { color: var(--keyword); }
.source-code a { text-decoration: none; }
.source-code a:hover { text-decoration: underline; }
.source-code .name-use { color: inherit; }
.name-decl { scroll-margin-top: 5rem; }
.highlighted, .name-decl:target, .name-use:target { background: var(--target); border-radius: 3px; }
`;

const script = `'use strict';
(() => {
  const root = document.documentElement;
  const key = 'dhall-docs-mode';
  const stored = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const store = (mode) => { try { localStorage.setItem(key, mode); } catch { /* pages of files may not store */ } };
  if (stored() !== null) root.dataset.mode = stored();

  const showMode = () => {
    const button = document.querySelector('.switch-mode');
    button.hidden = false;
    button.addEventListener('click', () => {
      const dark = root.dataset.mode === undefined
        ? matchMedia('(prefers-color-scheme: dark)').matches
        : root.dataset.mode === 'dark';
      root.dataset.mode = dark ? 'light' : 'dark';
      store(root.dataset.mode);
    });
  };

  const showCopy = () => {
    const button = document.querySelector('.copy-to-clipboard');
    if (navigator.clipboard === undefined) return;
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.path);
      button.textContent = 'Copied';
      setTimeout(() => { button.textContent = label; }, 1500);
    });
  };

  const highlightNames = () => {
    const toggle = ({ target, type }) => {
      const name = target instanceof Element ? target.closest('.name-use, .name-decl') : null;
      if (name === null) return;
      const id = name.classList.contains('name-use') ? name.getAttribute('href').slice(1) : name.id;
      for (const other of document.querySelectorAll('.source-code [id="' + id + '"], .source-code a[href="#' + id + '"]')) {
        other.classList.toggle('highlighted', type === 'mouseover');
      }
    };
    document.addEventListener('mouseover', toggle);
    document.addEventListener('mouseout', toggle);
  };

  const loadPages = () => new Promise((resolve) => {
    const data = document.createElement('script');
    data.src = root.dataset.root + 'search-data.js';
    data.addEventListener('load', () => resolve(window.dhallDocsPages));
    document.head.append(data);
  });

  const find = (pages, words) => {
    const rank = ([path, , summary]) => {
      const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
      if (words.every((word) => name.includes(word))) return 0;
      if (words.every((word) => path.toLowerCase().includes(word))) return 1;
      const all = (path + ' ' + summary).toLowerCase();
      return words.every((word) => all.includes(word)) ? 2 : -1;
    };
    return pages.map((page) => [rank(page), page]).filter(([place]) => place >= 0)
      .sort(([a], [b]) => a - b).slice(0, 30).map(([, page]) => page);
  };

  const renderResult = ([path, page, summary]) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = root.dataset.root + page;
    link.textContent = path;
    const small = document.createElement('small');
    small.textContent = summary.slice(0, 160);
    link.append(small);
    item.append(link);
    return item;
  };

  const showSearch = () => {
    const input = document.querySelector('.search input');
    const results = document.querySelector('.search-results');
    let pages;
    input.hidden = false;
    input.addEventListener('input', async () => {
      pages = pages ?? loadPages();
      const all = await pages;
      const words = input.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
      results.replaceChildren(...(words.length === 0 ? [] : find(all, words).map(renderResult)));
      results.hidden = words.length === 0;
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') results.hidden = true;
      if (event.key !== '/' || event.target === input) return;
      event.preventDefault();
      input.focus();
    });
  };

  document.addEventListener('DOMContentLoaded', () => {
    showMode();
    showCopy();
    showSearch();
    highlightNames();
  });
})();
`;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" role="img">
<rect width="32" height="32" rx="6" fill="#3b5ba9"/>
<path d="M8 7h3.4l5.4 11.5L22.2 7H25L16.6 25h-3.2l2-4.2z" fill="#fff" transform="rotate(180 16.5 16)"/>
</svg>
`;

export const assets: Readonly<Record<string, string>> = {
  'index.css': style,
  'index.js': script,
  'dhall-icon.svg': icon,
};
