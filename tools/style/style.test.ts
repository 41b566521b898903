import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBannedPhrases } from './find-banned-phrases.ts';
import { bannedPhrases } from './phrases.ts';

const root = resolve(import.meta.dirname, '../..');

/** Not prose of ours: what a generator writes, data, and the two places that list the phrases. */
const exempt =
  /^(dhall\/(kubernetes|crds)\/|package-lock\.json$|docs\/style\.md$|tools\/style\/)|\/(fixtures|golden)\//;

const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && !exempt.test(path));

test('no file uses a banned phrase', () => {
  const found = files.flatMap((path) =>
    findBannedPhrases(path, readFileSync(join(root, path), 'utf8')),
  );
  expect(found).toEqual([]);
});

test('docs/style.md lists the phrases that are checked', () => {
  const page = readFileSync(join(root, 'docs/style.md'), 'utf8');
  const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \| .+ \|$/gm)]
    .map(([, phrase, instead]) => ({ phrase, instead }))
    .slice(1);
  expect(rows).toEqual(bannedPhrases.map(({ phrase, instead }) => ({ phrase, instead })));
});

describe('a banned phrase', () => {
  const found = (path: string, source: string) =>
    findBannedPhrases(path, source).map((line) => line.replace(/ write: .*/, ''));

  test.each([
    ['The file is no mapping.', 'is no'],
    ['It takes one process a file.', 'one process a file'],
    ['All are told at once.', 'told'],
    ['The value stands in plaintext.', 'stands'],
    ['There is no way at all.', 'no way at all'],
    ['an age key of its own, made once', 'of its own'],
    ['They are sealed with SOPS.', 'sealed'],
  ])('is found: %s', (sentence, phrase) => {
    expect(found('a.md', sentence)).toEqual([expect.stringContaining(`instead of "${phrase}"`)]);
  });

  test.each([
    'There is no environment "x".',
    'It is no longer used.',
    'A stand-in for the vault stands for the newest.',
    'The values of its own chart.',
    'The Vault server at this address is sealed or not ready.',
    'Give a Secret a name.',
    'A Text is a Helm template.',
  ])('is not seen in ordinary English: %s', (sentence) => {
    expect(found('a.md', sentence)).toEqual([]);
  });

  test('is found across a line break, with the line it begins on', () => {
    expect(found('a.md', 'One.\n\nIt is written in\nclear there.\n')).toEqual([
      'a.md:3: "It is written in clear there.": instead of "in clear"',
    ]);
  });

  test('is not looked for in the code of a page', () => {
    expect(
      found('a.md', '```sh\nsealed\n```\n\nSee `sealed`.\n\n- So:\n\n  ```\n  anew\n  ```\n'),
    ).toEqual([]);
  });

  test('is found in strings, templates and comments of a script, not in names', () => {
    const source = [
      'const anew = `a ${anew} that is no ${anew}`;',
      "throw new Error('written anew');",
      '// it is made',
      '// anew',
      '/** Gives',
      ' * back nothing. */',
    ].join('\n');
    expect(found('a.ts', source).toSorted()).toEqual([
      'a.ts:1: "a … that is no …": instead of "is no"',
      'a.ts:2: "written anew": instead of "anew"',
      'a.ts:4: "it is made anew": instead of "anew"',
      'a.ts:5: "Gives back nothing.": instead of "Gives back"',
    ]);
  });

  test.each([
    ['a.json', '{\n  "description": "sealed" }'],
    ['a.dhall', 'let x = 1\n-- sealed'],
    ['a.dhall', '{-|\nsealed\n-}\nlet x = 1'],
    ['a.yaml', 'x: 1\n# sealed'],
  ])('is found in %s', (path, source) => {
    expect(found(path, source)).toEqual([`${path}:2: "sealed": instead of "sealed"`]);
  });
});
