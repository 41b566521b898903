import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { renderFault } from '@dhallmark/fault/render';
import { describe, expect, test } from 'vitest';
import { evaluateInput, normalForm, toJson } from './phases.ts';
import { memoryIo } from './resolve/io.ts';

/*
 * Every golden/errors/NAME.dhall fails, and its fault reads as NAME.txt does. After an intended change,
 * `npm run bless` rewrites the expected messages: read their diff.
 */
const folder = join(import.meta.dirname, '../golden/errors');
const bless = process.env['BLESS'] === '1';

const files: Record<string, Uint8Array> = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.dhall'))
    .map((file) => [`./${file.replaceAll('\\', '/')}`, readFileSync(join(folder, file))]),
);

const io = memoryIo({
  files,
  env: {
    BROKEN: 'swordfish = 1',
    BARE: 'swordfish',
    PATH_LIKE: './swordfish',
    ILL_TYPED: '{ password = "swordfish" } : { swordfish : Text }',
    PASSWORD: 'swordfish',
    RECORD: '{ swordfish = 1, user = "root" }',
    UNION: '< swordfish | User >.User',
    HANDLERS: '{ swordfish = 1, User = 2 }',
    SCHEMA: '{ Type = { swordfish : Text, user : Text }, default = {=} }',
  },
  web: {
    'https://example.com/ok.dhall': '1',
    'https://example.com/local.dhall': '/etc/passwd as Text',
    'https://example.com/cross.dhall': 'https://other.example/page.dhall',
    'https://other.example/page.dhall': '1',
  },
});

/** Small enough that no case takes long, large enough for all that do not test them. */
const evaluation = { steps: 2_000_000, size: 1_000_000, text: 1_000_000, items: 1_000_000 };

async function errorOf(file: string): Promise<unknown> {
  try {
    const result = await evaluateInput({ file }, { io, evaluation }, evaluation);
    if (!file.startsWith('./json-')) normalForm(result, evaluation);
    toJson(result);
  } catch (error) {
    return error;
  }
  throw new Error(`${file} has no error`);
}

const cases = Object.keys(files).filter((file) => !file.slice(2).includes('/'));

describe('rendered errors', () => {
  test('there are at least sixty', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  test.each(cases)('%s', async (file) => {
    const golden = join(folder, file.replace(/\.dhall$/u, '.txt'));
    const error = await errorOf(file);
    const text = `${renderFault(error)}\n`;
    if (bless) writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
    expect(text).not.toContain('swordfish');
    expect(inspect(error, { depth: 10 })).not.toContain('swordfish');
  });
});
