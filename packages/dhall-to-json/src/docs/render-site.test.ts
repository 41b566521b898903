import { describe, expect, it } from 'vitest';

import type { Warning } from './read-document.ts';
import { renderSite } from './render-site.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

function render(files: Files, options: { readonly ascii?: boolean; readonly base?: string } = {}) {
  const warnings: Warning[] = [];
  const site = renderSite(
    Object.entries(files).map(([path, content]) => ({ path, bytes: Buffer.from(content) })),
    {
      packageName: 'lib',
      charset: options.ascii === true ? 'ascii' : 'unicode',
      baseImportUrl: options.base ?? '',
      failsTooDeep: false,
    },
    (warning) => warnings.push(warning),
  );
  return { site, warnings: warnings.map(({ message }) => message), page: pageIn(site) };
}

const pageIn = (site: ReadonlyMap<string, string>) => (path: string) =>
  site
    .get(path)
    ?.replaceAll(/<span class="(?:keyword|number|builtin|string|import|comment)">/gu, '');

const plain = (html: string | undefined): string =>
  (html ?? '').replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' ');

describe('renderSite', () => {
  it('lists each file with its type and description', () => {
    const { page } = render({
      'double.dhall':
        '--| Twice a _number_\nlet double : Natural -> Natural = \\(n : Natural) -> n * 2 in double',
      'sub/deep/one.dhall': '{-|\nOne.\n-}\n(1 : Natural)',
      'README.md': '# Lib\n\nA library.',
      'notes.txt': 'words',
    });
    const index = page('index.html');
    expect(plain(index)).toContain('double.dhall : Natural → Natural Twice a number');
    expect(plain(index)).toContain('README.md A library.');
    expect(index).toContain('<a href="sub/index.html">sub/</a>');
    expect(page('sub/index.html')).toContain('<a href="deep/index.html">deep/</a>');
    expect(plain(page('sub/deep/index.html'))).toContain('one.dhall : Natural One.');
    expect(page('notes.txt.html')).toContain('<pre>words</pre>');
    expect(page('README.md.html')).toContain('<h1 id="lib">Lib</h1>');
  });

  it('takes the type of the result, or of the variable that it is', () => {
    const { page } = render({
      'a.dhall': 'let x : Bool = True let x : Natural = 1 in x@1',
      'b.dhall': 'let x = 1 let y = Natural in x : y',
      'c.dhall': 'let x = 1 in x + 1',
      'd.dhall': '{=} : ./c.dhall',
    });
    const index = page('index.html') ?? '';
    expect(plain(index)).toContain('a.dhall : Bool b.dhall : y c.dhall d.dhall : ./c.dhall');
    expect(index).toMatch(/<a href="c\.dhall\.html">\.\/c\.dhall/u);
  });

  it('shows assertions as examples, in the symbols asked for', () => {
    const files = {
      'a.dhall':
        'let even = \\(n : Natural) -> Natural/even n let _ = assert : even 2 === True in even',
    };
    expect(plain(render(files).page('a.dhall.html'))).toContain('Examples even 2 ≡ True Source');
    expect(plain(render(files, { ascii: true }).page('a.dhall.html'))).toContain(
      'Examples even 2 === True Source',
    );
    expect(render({ 'a.dhall': '1' }).page('a.dhall.html')).not.toContain('Examples');
  });

  it('lists the members of a record with type, description and page', () => {
    const { page, warnings } = render({
      'a.dhall': [
        '--| A server',
        'let port : Natural = 80',
        '',
        '--| For _proxies_',
        'let proxy = { a = 1 }',
        'in  { port',
        '    , --| Where',
        '      host = "x" : Text',
        '    , tls.cert = "a" --| Its certificate',
        '    , proxy',
        '    , other = missing ? ./alias',
        '    , plain = 1 {-| wrong -}',
        '    }',
      ].join('\n'),
      alias: './b.dhall',
      'b.dhall': '--| Another one\n(1 : Natural)',
    });
    const html = page('a.dhall.html') ?? '';
    const members = plain(html.slice(html.indexOf('Members'), html.indexOf('Source')));
    expect(members).toBe(
      'Members port : Natural host : Text Where tls.cert Its certificate proxy For proxies other : Natural b.dhall Another one plain ',
    );
    expect(html).toMatch(/<a href="#var6-7">port<\/a>[^]*id="var6-7"/u);
    expect(plain(page('index.html'))).toContain('alias : Natural Another one');
    expect(warnings).toEqual([
      'a.dhall, plain is shown without a description: a line break must follow `{-|`',
    ]);
  });

  it('lists the members of types, and of a variable for one', () => {
    const { page } = render({
      'r.dhall': '{ --| One\n a : Natural, c : Text }',
      'u.dhall': 'let U = < A : Bool --| Or\n | B > in U',
      'n.dhall': '1',
    });
    expect(plain(page('r.dhall.html'))).toContain('Members a : Natural One c : Text Source');
    expect(plain(page('u.dhall.html'))).toContain('Members A : Bool Or B Source');
    expect(page('n.dhall.html')).not.toContain('Members');
  });

  it('shows a very long type in the source only', () => {
    const type = `{ ${Array.from({ length: 500 }, (_, at) => `a${at} : Natural`).join(', ')} }`;
    const { page } = render({ 'a.dhall': `let x : ${type} = y in x` });
    expect(page('index.html')).not.toContain('a499');
    expect(page('a.dhall.html')).toContain('a499');
  });

  it('ends for files that only import each other', () => {
    const { page } = render({ 'a.dhall': './b.dhall', 'b.dhall': './a.dhall' });
    expect(page('index.html')).toContain('<a href="b.dhall.html">b.dhall</a>');
  });

  it('links names to where they are bound', () => {
    const source = [
      'let r = { x.y = 1, `a b` = 2 }',
      'let s = r',
      'let f = \\(n : { z : Natural }) -> \\(n : Natural) -> n@1.z + n',
      'let unused = { x = 1 }',
      'let p = { r }',
      'in f s.x s.x.y + p.r.`a b` + g + s.none',
    ];
    const page = render({ 'a.dhall': source.join('\n') }).page('a.dhall.html') ?? '';
    const bound = [...page.matchAll(/id="(var[\d-]+)"[^>]*>([^<]+)/gu)].map(([, ...row]) => row);
    expect(bound).toEqual([
      ['var1-5', 'r'],
      ['var1-11', 'x'],
      ['var1-13', 'y'],
      ['var1-20', '`a b`'],
      ['var2-5', 's'],
      ['var3-5', 'f'],
      ['var3-11', 'n'],
      ['var3-17', 'z'],
      ['var3-37', 'n'],
      ['var5-5', 'p'],
      ['var5-11', 'r'],
    ]);
    const last = page.slice(page.indexOf('f</a>', page.indexOf('var5-11')));
    const uses = [...last.matchAll(/href="#(var[\d-]+)"/gu)].map(([, id]) => id);
    expect(uses).toEqual(
      'var2-5 var1-11 var2-5 var1-11 var1-13 var5-5 var5-11 var1-20 var2-5'.split(' '),
    );
  });

  it('links imports to pages of the package and to the web, and no others', () => {
    const source = [
      './b.dhall',
      '../c.dhall',
      './none.dhall',
      '../../out.dhall',
      './t.txt as Text',
      'https://example.com/x?y=1 using (toMap { A = ./b.dhall })',
      'env:HOME',
      '/etc/x',
      '~/x',
      'missing',
    ];
    const page = render({
      'a/a.dhall': `[ ${source.join('\n, ')} ]`,
      'a/b.dhall': '1',
      'a/t.txt': 'text',
      'c.dhall': '1',
    }).page('a/a.dhall.html');
    const links = [...(page ?? '').matchAll(/<pre>[^]*<\/pre>/gu)]
      .join('')
      .matchAll(/href="([^"]*)"/gu);
    expect([...links].map(([, url]) => url)).toEqual([
      'b.dhall.html',
      '../c.dhall.html',
      't.txt.html',
      'https://example.com/x?y=1',
      'b.dhall.html',
    ]);
  });

  it('warns of files that do not parse and of wrong comments, and shows the rest', () => {
    const { site, warnings } = render({
      'a.dhall': '{',
      'b.dhall': '{-| b -}\n1',
      'c.dhall': '1',
      'd.dhall': Buffer.from([0xff]),
      'e.png': Buffer.from([0, 1]),
    });
    expect(warnings).toEqual([
      'a.dhall has no page, because it does not parse',
      'b.dhall is shown without a description: a line break must follow `{-|`',
      'd.dhall has no page, because it does not parse',
    ]);
    expect([...site.keys()].filter((path) => path.includes('dhall.html'))).toEqual([
      'b.dhall.html',
      'c.dhall.html',
    ]);
  });

  it('gives no file the place of an index, of a folder or of a script', () => {
    const { site, warnings } = render({
      'List/index': '1',
      'a.dhall': '1',
      'a.dhall.html/b.dhall': '1',
      'index.js/c.dhall': '1',
    });
    expect(warnings.map((warning) => warning.split(' ')[0])).toEqual([
      'List/index',
      'a.dhall',
      'index.js/c.dhall',
    ]);
    expect(
      [...site.keys()].filter((path) => site.has(path.split('/')[0] ?? '') && path.includes('/')),
    ).toEqual([]);
  });

  it('is empty without pages, and depends on the files only', () => {
    expect(render({ 'a.png': Buffer.from([0]) }).site.size).toBe(0);
    const files = { 'b.dhall': './a.dhall', 'a.dhall': '1', 'c/d.dhall': '2' };
    const reversed = Object.fromEntries(Object.entries(files).toReversed());
    expect([...render(reversed).site]).toEqual([...render(files).site]);
  });

  it('copies paths after the URL of the package', () => {
    const { page } = render({ 'a/b.dhall': '1' }, { base: 'https://example.com/lib' });
    expect(page('a/b.dhall.html')).toContain('data-path="https://example.com/lib/a/b.dhall"');
  });

  it('escapes what a package chooses: names, code, comments and search', () => {
    const evil = '"><script>alert(1)</script>';
    const { site } = render({
      [`${evil}/javascript:alert(1).dhall`]: `--| ${evil} [x](javascript:alert(1))\n{ a = "${evil.replace('"', '\\"')}" {- ${evil} -} }`,
      'b.txt': evil,
      'c.md': evil,
      'u.dhall': "https://example.com/x?'y=1&z",
    });
    for (const [path, content] of site) {
      if (!path.endsWith('.html')) continue;
      const scripts = [...content.matchAll(/<script[^>]*>/gu)].map(([tag]) => tag);
      expect(scripts).toHaveLength(1);
      expect(scripts[0]).toMatch(/^<script src="(?:\.\.\/)*index\.js">$/u);
      expect(content).not.toMatch(/href="\s*javascript:/iu);
      expect(content).toContain(
        'http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;',
      );
      const loaded = [...content.matchAll(/<(?:script|img|link)[^>]*(?:src|href)="([^"]*)"/gu)];
      for (const [, url] of loaded) expect(url).toMatch(/^(?:\.\.\/)*[a-z.-]+$/u);
    }
    expect(site.get('search-data.js')).not.toContain('<');
  });
});
