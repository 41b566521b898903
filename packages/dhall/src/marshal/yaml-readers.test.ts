import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProgram } from '../../../../tools/reference/find-program.ts';
import type { Json } from './json.ts';
import { renderYaml } from './yaml.ts';

// What we write as a string, the readers of YAML that people use read as the same string.

type Fields = Readonly<Record<string, string>>;
interface Reading {
  readonly value: Fields | null;
  readonly error?: string;
}

/** PyYAML reads these strings in ten seconds; where other programs need the processor, in minutes. */
const HANGS = 600_000;
const script = join(import.meta.dirname, '../../../../tools/reference/yamlread/read.py');
const python = findProgram('../pyyaml/bin/python3');
const go = findProgram('yamlread');
const readers: readonly (readonly [string, readonly string[] | undefined])[] = [
  ['Go', go === undefined ? undefined : [go]],
  ['Python', python === undefined ? undefined : [python, script]],
];

const codePoints = Array.from({ length: 0x1_0000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .concat([0x1_0000, 0x1_f600, 0x1_fffe, 0x10_ffff])
  .map((code) => String.fromCodePoint(code));

const special = [
  '',
  ' ',
  '\n',
  '\t',
  '\r',
  '"',
  "'",
  '\\',
  '#',
  ':',
  '-',
  '?',
  '|',
  '>',
  '%',
].concat([
  '&',
  '*',
  '!',
  '{',
  '}',
  '[',
  ']',
  ',',
  '@',
  '`',
  '=',
  '<',
  '~',
  '.',
  '_',
  '+',
  '/',
  '$',
  '0',
  'e',
]);
const words =
  'y n yes no on off true false null nan inf .nan .inf -.inf 0x1f 0o17 017 0b1 1_000 1e3'
    .split(' ')
    .concat(
      '12:30 190:20:30 2001-12-14 2001-12-14t21:59:43Z << = --- ... +1 -1 1. .5 1.5e+3'.split(' '),
    );
const tricky = [
  ...special.flatMap((a) =>
    special.flatMap((b) => [a + b, `x${a}${b}`, `${a}${b}x`, `${a}x${b}\n`]),
  ),
  ...words.flatMap((word) => [word, word.toUpperCase(), `${word} `, `${word}\n`, `- ${word}`]),
  ...words.map((word) => `a: ${word}\nb`),
];

/** Documents of at most 500 strings, so that one difference does not hide the others. */
function documentsOf(texts: readonly string[], asKey: boolean): readonly Fields[] {
  const unique = [...new Set(texts)];
  return Array.from({ length: Math.ceil(unique.length / 500) }, (_, at) =>
    Object.fromEntries(
      unique
        .slice(at * 500, at * 500 + 500)
        .map((text, index) => (asKey ? [text, `v${index}`] : [`k${index}`, text])),
    ),
  );
}

function read(command: readonly string[], texts: readonly string[]) {
  const [program = '', ...args] = command;
  const input = texts.map((text) => Buffer.from(text).toString('base64')).join('\n');
  const { stdout, stderr } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (stdout === '') throw new Error(stderr);
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Readonly<Record<string, Reading>>);
}

/** Every string that a reader reads as something else, as `reader: string`. */
function differences(
  command: readonly string[],
  texts: readonly string[],
  { asKey = false, quoted = false } = {},
): readonly string[] {
  const documents = documentsOf(texts, asKey);
  const written = documents.map((fields) =>
    renderYaml(new Map<string, Json>(Object.entries(fields)), { quoted }),
  );
  const found = read(command, written).flatMap((readings, at) =>
    Object.entries(readings).flatMap(([reader, { value, error }]) => {
      if (error !== undefined) return [`${reader}: ${error}`];
      return Object.entries(documents[at] ?? {})
        .filter(([key, text]) => value?.[key] !== text)
        .map(([key, text]) => `${reader}: ${JSON.stringify(asKey ? key : text)}`);
    }),
  );
  return found.slice(0, 20);
}

describe.each(readers)('%s', (_name, command = []) => {
  const absent = command.length === 0;
  const reason = absent ? ` (skipped: npm run references installs a reader)` : '';
  it.skipIf(absent)(`reads every code point${reason}`, { timeout: HANGS }, () => {
    const texts = codePoints.flatMap((one) => [`${one}a${one}\n${one}`, `a${one}\n${one}b\n`]);
    expect(differences(command, texts)).toEqual([]);
    const keys = codePoints.map((one) => `a${one}b`);
    expect(differences(command, keys, { asKey: true })).toEqual([]);
  });

  it.skipIf(absent)(`reads strings that look like something else${reason}`, () => {
    expect(differences(command, tricky)).toEqual([]);
    expect(differences(command, tricky, { quoted: true })).toEqual([]);
    expect(differences(command, tricky, { asKey: true })).toEqual([]);
  });

  it.skipIf(absent)(`reads long keys${reason}`, () => {
    const texts = [1020, 1023, 1024, 1025, 5000].flatMap((length) =>
      ['k', '"', 'é'].map((character) => character.repeat(length)),
    );
    expect(differences(command, texts, { asKey: true })).toEqual([]);
  });
});
