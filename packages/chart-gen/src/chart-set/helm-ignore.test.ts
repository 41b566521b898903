import { describe, expect, it } from 'vitest';
import { checkChartSet } from './check-chart-set.ts';
import { parseHelmIgnore } from './helm-ignore.ts';

function ignored(text: string, path: string): boolean {
  const ignore = parseHelmIgnore(text);
  if ('reason' in ignore) throw new Error(ignore.reason);
  return ignore.findRule(path) !== undefined;
}

describe('.helmignore', () => {
  it.each([
    ['*.bak', 'a.bak'],
    ['*.bak', 'files/a.bak'],
    ['  a.txt  ', 'a.txt'],
    ['/a.txt', 'a.txt'],
    ['docs/', 'docs/a/b.md'],
    ['docs', 'files/docs/a.md'],
    ['files/*.txt', 'files/a.txt'],
    ['a?.txt', 'ab.txt'],
    ['a[0-9].txt', 'a1.txt'],
    ['a[^0-9].txt', 'ab.txt'],
    [String.raw`\*.txt`, '*.txt'],
    ['!*.md', 'a.txt'],
    ['', 'templates/.gitkeep'],
  ])('%j leaves %s out', (text, path) => {
    expect(ignored(text, path)).toBe(true);
  });

  it.each([
    ['# a.txt', 'a.txt'],
    ['/a.txt', 'files/a.txt'],
    ['docs/', 'docs'],
    ['files/*.txt', 'files/a/b.txt'],
    ['a[0-9].txt', 'ab.txt'],
    ['a.txt', 'aXtxt'],
    ['*.txt', 'a.txt.md'],
    ['', 'templates/a.yaml'],
  ])('%j keeps %s', (text, path) => {
    expect(ignored(text, path)).toBe(false);
  });

  it.each(['**/a', 'a[', 'a[]', 'a[b-]', 'a\\'])('%j is not a pattern', (pattern) => {
    expect(parseHelmIgnore(`# comment\n${pattern}\n`)).toMatchObject({ line: 2 });
  });

  it('is reported at its line where it loses files', () => {
    const files = {
      'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
      '.helmignore': '*.bak\n\na*\n',
      'templates/a.yaml': '{}\n',
      'templates/ab.yaml': '{}\n',
    };
    const bytes = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
    expect(checkChartSet(new Map(bytes))).toEqual([
      {
        code: 'chart-files',
        severity: 'warning',
        file: '.helmignore',
        line: 3,
        message: '.helmignore: a* leaves templates/a.yaml and 1 more out of the chart',
        hint: 'Correct the pattern. One that starts with / is about the folder of the chart only.',
      },
    ]);
  });
});
