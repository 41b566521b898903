/** `set` and `unset` in files that have strings only, read by sops afterwards. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { hasSops, makeWorkspace } from '../testing/cli-workspace.ts';
import type { Ran, Workspace } from '../testing/cli-workspace.ts';

const ENV = '# first\nA=1\nB=two\n';
const INI = '; of s\n[s]\n; of a\na = 1\nb = two\n';

/** Texts that a line of dotenv or INI writes otherwise than they are, or cannot hold at all. */
const TEXTS = ['', 'C:\\new', 'two\n lines ', '"quoted"', '#hash;`', 'end\\'];

let workspace: Workspace;
beforeAll(() => {
  workspace = makeWorkspace();
});
afterAll(() => workspace.remove());

async function encrypted(name: string, content: string): Promise<void> {
  workspace.write(name, content);
  await workspace.runWell(['encrypt', '-i', name]);
}

/** As sops sees it where it is installed. */
async function valuesOf(name: string): Promise<unknown> {
  const read = hasSops ? workspace.sops : workspace.run;
  const { status, stdout, stderr } = await read(['decrypt', '--output-type', 'json', name]);
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

describe.each(TEXTS.map((text) => JSON.stringify(text)))('the text %s', (json) => {
  const text: unknown = JSON.parse(json);

  test('in dotenv', async () => {
    await encrypted('f.env', ENV);
    await workspace.runWell(['set', 'f.env', '["A"]', json]);
    await workspace.runWell(['set', 'f.env', '["N"]', json]);
    // A change elsewhere reads the others again.
    await workspace.runWell(['unset', 'f.env', '["B"]']);
    expect(await valuesOf('f.env')).toEqual({ A: text, N: text });
  });

  test('in INI', async () => {
    await encrypted('f.ini', INI);
    await workspace.runWell(['set', 'f.ini', '["s"]["a"]', json]);
    await workspace.runWell(['set', 'f.ini', '["s"]["n"]', json]);
    await workspace.runWell(['unset', 'f.ini', '["s"]["b"]']);
    expect(await valuesOf('f.ini')).toEqual({ DEFAULT: {}, s: { a: text, n: text } });
  });
});

test('other values become strings', async () => {
  await encrypted('f.env', 'A=1\nB_unencrypted=2\n');
  await workspace.runWell(['set', 'f.env', '["A"]', 'true']);
  await workspace.runWell(['set', 'f.env', '["B_unencrypted"]', 'true']);
  await workspace.runWell(['set', 'f.env', '["C"]', '1.5']);
  expect(await valuesOf('f.env')).toEqual({ A: 'true', B_unencrypted: 'true', C: '1.5' });
});

test.each([
  ['f.env', '["A=B"]'],
  ['f.env', '["#c"]'],
  ['f.ini', '["s"]["#c"]'],
  ['f.ini', '["s"]["[x]"]'],
])('in %s a key such as %s is refused', async (name, path) => {
  await encrypted(name, name === 'f.env' ? ENV : INI);
  const before = workspace.read(name);
  const ran: Ran = await workspace.run(['set', name, path, '"hunter2"']);
  expect(ran.status).not.toBe(0);
  expect(ran.stderr).not.toContain('hunter2');
  expect(workspace.read(name)).toBe(before);
});

test('INI keys that need quotes get them, and comments stay where they are', async () => {
  await encrypted('f.ini', INI);
  await workspace.runWell(['set', 'f.ini', '["s"]["x=y:z"]', '"v"']);
  await workspace.runWell(['set', 'f.ini', '["t"]["`k`"]', '"v"']);
  expect(await valuesOf('f.ini')).toEqual({
    DEFAULT: {},
    s: { a: '1', b: 'two', 'x=y:z': 'v' },
    t: { '`k`': 'v' },
  });
  const { stdout } = await workspace.runWell(['decrypt', 'f.ini']);
  expect(stdout).toContain('; of s\n[s]\n; of a\na ');
});
