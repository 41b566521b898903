import { expect, it } from 'vitest';
import { quoteCode, quoteHtml } from './quote-markdown.ts';

it.each([
  ['@all', '`@all`'],
  ['<img src=x onerror=y>', '`<img src=x onerror=y>`'],
  ['a`](https://evil) `b', "`a'](https://evil) 'b`"],
  ['a|b', '`a¦b`'],
  ['x\n/close', '`x /close`'],
  ['a\u202eb\u001b[2J', '`a�b␛[2J`'],
  ['', '`(empty)`'],
  ['Deployment shop/web', '`Deployment shop/web`'],
])('quotes %j as code', (text, expected) => {
  expect(quoteCode(text)).toBe(expected);
});

it.each([
  ['</code></summary><img src=x>', '&lt;/code&gt;&lt;/summary&gt;&lt;img src=x&gt;'],
  ['@all & "x"', '&#64;all &amp; &#34;x&#34;'],
  ['a\n\n# b', 'a  # b'],
])('quotes %j in HTML', (text, expected) => {
  expect(quoteHtml(text)).toBe(`<code>${expected}</code>`);
});
