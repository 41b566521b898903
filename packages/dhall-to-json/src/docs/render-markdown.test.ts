import { describe, expect, it } from 'vitest';

import { createMarkdownRenderer, summarizeMarkdown } from './render-markdown.ts';

const render = (markdown: string): string =>
  createMarkdownRenderer((path) => (path === './a.dhall' ? 'a.dhall.html' : path))(markdown).text;

describe('createMarkdownRenderer', () => {
  it('renders CommonMark and tables', () => {
    expect(render('# A\n\n* **b**\n\n---\n\n    c < d\n')).toBe(
      '<h1 id="a">A</h1>\n<ul>\n<li><strong>b</strong></li>\n</ul>\n<hr>\n<pre><code>c &lt; d\n</code></pre>\n',
    );
    expect(render('|a|\n|-|\n|1|')).toContain('<td>1</td>');
  });

  it.each([
    'https://example.com/?a=1&b',
    'HTTP://example.com',
    'b/c.md#d',
    '../x',
    '#part',
    'a:b/c',
  ])('keeps links to the web and relative ones: %s', (url) => {
    const isLink = render(`[x](${url})`).includes('<a href=');
    expect(isLink).toBe(url !== 'a:b/c');
  });

  it('leads to the page of a file', () => {
    expect(render('[x](./a.dhall)')).toBe('<p><a href="a.dhall.html">x</a></p>\n');
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '[x](< javascript:alert(1)>)',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](//evil.example/x)',
    '[x](/\\\\evil.example/x)',
    '[x]: javascript:alert(1)\n\n[x]',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
  ])('makes no link of %s', (markdown) => {
    const links = [...render(markdown).matchAll(/(?:href|src)="([^"]*)"/gu)].map(([, url]) => url);
    // What is left is a path: the browser reads no scheme and no host in it.
    for (const url of links) expect(url).toMatch(/^(?:%[0-9A-F]{2}|java%09script:|\/%5C)/u);
    expect(links.filter((url) => /^(?:java|data|vb|file|\/\/)/iu.test(url ?? ''))).toEqual([]);
  });

  it.each([
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)> b',
    '<svg/onload=alert(1)>',
    '<!-- <b> -->',
    '`</code><script>alert(1)</script>`',
    '```"><script>\nx\n```',
    '[a](x "\\" onmouseover=alert(1) \\"")',
    '![" onerror="alert(1)](https://example.com/x.png)',
  ])('shows HTML as text: %s', (markdown) => {
    const html = render(markdown);
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/giu)];
    for (const [, tag, attributes = ''] of tags) {
      expect(tag).toMatch(/^(?:p|a|code|pre)$/u);
      expect(attributes.replaceAll(/"[^"]*"/gu, '')).toMatch(/^(?: (?:href|title|class)=)*$/u);
    }
  });

  it('gives headings different ids', () => {
    const html = render('# First *part*\n\n## First part\n\n# "><b>\n\n# …\n\n[x](#first-part)');
    const tags = [...html.matchAll(/<h\d[^>]*>/gu)].map(([tag]) => tag);
    expect(tags).toEqual(['<h1 id="first-part">', '<h2 id="first-part-1">', '<h1 id="b">', '<h1>']);
  });

  it('requests no image', () => {
    expect(render('![alt](https://example.com/x.png)')).toBe(
      '<p><a href="https://example.com/x.png">alt</a></p>\n',
    );
  });
});

describe('summarizeMarkdown', () => {
  it('is the first paragraph as plain text', () => {
    expect(summarizeMarkdown('# A\n\nb *c*\n`d` [e](f)\n\ng')).toBe('b c d e');
    expect(summarizeMarkdown('')).toBe('');
    expect(summarizeMarkdown('# A')).toBe('');
  });
});
