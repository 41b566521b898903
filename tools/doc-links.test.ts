import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

// Pages point at other pages and at files of the source. Both are moved; this finds what was forgotten.

const root = resolve(import.meta.dirname, '..');
const pages = execFileSync('git', ['ls-files', '-z', '*.md'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && !/\/(fixtures|golden)\//.test(path));

test.each(pages)('the links of %s lead somewhere', (page) => {
  const broken = linksOf(read(page)).filter((link) => !leadsSomewhere(page, link));
  expect(broken).toEqual([]);
});

test.each(['ARCHITECTURE.md', ...pages.filter((page) => /\/adr\//.test(page))])(
  'the files that %s names exist',
  (page) => {
    const missing = [...withoutCode(read(page)).matchAll(/`([^`\s]+)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => isRepositoryPath(path) && !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  },
);

function read(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

function withoutCode(text: string): string {
  return text.replaceAll(/^( *)```[^]*?^\1```/gm, '');
}

function linksOf(text: string): string[] {
  const prose = withoutCode(text).replaceAll(/`[^`\n]+`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
}

function leadsSomewhere(page: string, link: string): boolean {
  if (/^[a-z]+:/.test(link)) return true;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : relative(root, resolve(root, dirname(page), path));
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || anchorsOf(read(target)).has(anchor);
}

/** As GitLab and GitHub make them of headings. */
function anchorsOf(text: string): Set<string> {
  const headings = [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(
    ([, heading = '']) => heading,
  );
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(/\s/g, '-'),
    ),
  );
}

/** `packages/dhall/src/phases.ts`; not a pattern, and nothing that a build or a run writes. */
function isRepositoryPath(path: string): boolean {
  return /^(packages|docs|tools|e2e|bench|infra|dhall|charts)\/[^<>*{}…$]+$/.test(path);
}
