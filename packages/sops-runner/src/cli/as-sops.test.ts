/** Both programs get the same files and arguments, and must end with the same status and output. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { hasSops, makeWorkspace } from '../testing/cli-workspace.ts';
import type { Ran, RunOptions, Workspace } from '../testing/cli-workspace.ts';

const PLAIN = {
  'p.yaml': 'a: 1\nb:\n    - x\n    - y: true\n# said\nc: text\nn: null\nm: |\n    one\n    two\n',
  'p.json': '{\n\t"a": 1,\n\t"b": ["x", {"y": true}],\n\t"f": 1.5\n}\n',
  'p.env': 'A=1\n# said\nB=two words\nC=x\\ny\n',
  'p.ini': '[s]\nkey = value\nlonger = 2\n',
  'p.bin': 'bytes and {braces}\n',
};

type Case = readonly [what: string, args: readonly string[], options?: RunOptions];

/** Read-only commands on files that sops encrypted (e.*) or that are plain (p.*). */
const READING: Case[] = [
  ['decrypt YAML', ['decrypt', 'e.yaml']],
  ['decrypt JSON', ['decrypt', 'e.json']],
  ['decrypt dotenv', ['decrypt', 'e.env']],
  ['decrypt INI', ['decrypt', 'e.ini']],
  ['decrypt binary', ['decrypt', 'e.bin']],
  ['the old spelling', ['-d', 'e.yaml']],
  ['one dash for a long flag', ['-d', '-output-type', 'json', 'e.yaml']],
  ['a switch with its value', ['decrypt', '--ignore-mac=true', '--in-place=false', 'e.yaml']],
  ['a switch with a word', ['decrypt', '--ignore-mac=perhaps', 'e.yaml']],
  ['YAML to JSON', ['decrypt', '--output-type', 'json', 'e.yaml']],
  ['JSON to YAML', ['decrypt', '--output-type', 'yaml', 'e.json']],
  ['dotenv to JSON', ['decrypt', '--output-type', 'json', 'e.env']],
  ['dotenv to YAML', ['decrypt', '--output-type', 'yaml', 'e.env']],
  ['INI to JSON', ['decrypt', '--output-type', 'json', 'e.ini']],
  ['indented JSON', ['--indent', '2', 'decrypt', '--output-type', 'json', 'e.yaml']],
  ['YAML to dotenv, which it does not fit', ['decrypt', '--output-type', 'dotenv', 'e.yaml']],
  ['YAML to binary, which it is not', ['decrypt', '--output-type', 'binary', 'e.yaml']],
  ['extract a string', ['decrypt', '--extract', '["m"]', 'e.yaml']],
  ['extract a number', ['decrypt', '--extract', '["a"]', 'e.yaml']],
  ['extract a boolean', ['decrypt', '--extract', '["b"][1]["y"]', 'e.yaml']],
  ['extract null', ['decrypt', '--extract', '["n"]', 'e.yaml']],
  ['extract a list', ['decrypt', '--extract', '["b"]', 'e.yaml']],
  ['extract a list from JSON', ['decrypt', '--extract', '["b"]', 'e.json']],
  ['extract a number from JSON', ['decrypt', '--extract', '["a"]', 'e.json']],
  [
    'extract a number as JSON',
    ['decrypt', '--output-type', 'json', '--extract', '["a"]', 'e.yaml'],
  ],
  ['extract a string from dotenv', ['decrypt', '--extract', '["A"]', 'e.env']],
  ['extract a section', ['decrypt', '--extract', '["s"]', 'e.ini']],
  ['extract from a section', ['decrypt', '--extract', '["s"]["key"]', 'e.ini']],
  ['extract from a binary file', ['decrypt', '--extract', '["data"]', 'e.bin']],
  ['extract a mapping', ['decrypt', '--extract', '["b"][1]', 'e.yaml']],
  ['extract what is not there', ['decrypt', '--extract', '["z"]', 'e.yaml']],
  ['extract behind the end', ['decrypt', '--extract', '["b"][7]', 'e.yaml']],
  ['extract by an invalid path', ['decrypt', '--extract', '["b"', 'e.yaml']],
  ['decrypt a plain file', ['decrypt', 'p.yaml']],
  ['decrypt an absent file', ['decrypt', 'absent.yaml']],
  ['decrypt in place and to a file', ['decrypt', '-i', '--output', 'o', 'e.yaml']],
  ['decrypt standard input in place', ['decrypt', '-i']],
  ['a changed file', ['decrypt', 'changed.yaml']],
  ['a changed file, with --ignore-mac', ['decrypt', '--ignore-mac', 'changed.yaml']],
  ['no key', ['decrypt', 'e.yaml'], { env: { SOPS_AGE_KEY: '' } }],
  ['a type of key named twice', ['decrypt', '--decryption-order', 'age,age', 'e.yaml']],
  ['a configuration that is not there', ['--config', 'absent', 'encrypt', 'p.yaml']],
  ['encrypt an absent file', ['encrypt', 'absent.yaml']],
  ['encrypt an encrypted file', ['encrypt', 'e.yaml']],
  ['encrypt an encrypted dotenv file', ['encrypt', 'e.env']],
  ['encrypt invalid YAML', ['encrypt', 'bad.yaml']],
  ['encrypt invalid JSON', ['encrypt', '--input-type', 'json', 'bad.yaml']],
  ['encrypt invalid dotenv', ['encrypt', '--input-type', 'dotenv', 'bad.yaml']],
  ['encrypt a list', ['encrypt', 'list.yaml']],
  ['encrypt an empty JSON file', ['encrypt', '--input-type', 'json', 'empty.yaml']],
  ['decrypt invalid YAML', ['decrypt', 'bad.yaml']],
  ['decrypt YAML from standard input without a type', ['decrypt'], { input: 'a: 1\n' }],
  ['encrypt an empty file', ['encrypt', 'empty.yaml']],
  ['encrypt standard input without a name', ['encrypt'], { input: 'a: 1\n' }],
  [
    'encrypt with two selectors',
    ['encrypt', '--encrypted-regex', 'a', '--encrypted-suffix', 'b', 'p.yaml'],
  ],
  ['encrypt with an invalid context', ['encrypt', '--encryption-context', 'x', 'p.yaml']],
  ['rotate an absent file', ['rotate', '-i', 'absent.yaml']],
  ['updatekeys of an absent file', ['updatekeys', '-y', 'absent.yaml']],
  ['set in an absent file', ['set', 'absent.yaml', '["a"]', '1']],
  ['set in a folder', ['set', 'folder', '["a"]', '1']],
  ['unset in an absent file', ['unset', 'absent.yaml', '["a"]']],
  ['filestatus of an absent file', ['filestatus', 'absent.yaml']],
  ['filestatus of a folder', ['filestatus', 'folder']],
  ['exec-env with an absent file', ['exec-env', 'absent.yaml', 'true']],
  ['exec-env with a folder', ['exec-env', 'folder', 'true']],
  ['exec-file with an absent file', ['exec-file', 'absent.yaml', 'true']],
  ['edit a folder', ['edit', 'folder'], { env: { EDITOR: 'true' } }],
  ['rotate without a file', ['rotate']],
  ['rotate a plain file', ['rotate', 'p.yaml']],
  ['updatekeys without a file', ['updatekeys']],
  ['edit without a file', ['edit']],
  ['set without a value', ['set', 'e.yaml', '["a"]']],
  ['set with an unknown flag at the end', ['set', 'e.yaml', '["a"]', '1', '--nonsense']],
  ['set with a value too many', ['set', 'e.yaml', '["a"]', '1', '2']],
  ['set by an invalid path', ['set', 'e.yaml', '["a', '1']],
  ['set invalid JSON', ['set', 'e.yaml', '["a"]', 'text']],
  ['unset what is not there', ['unset', 'e.yaml', '["zzz"]']],
  ['unset a missing key with --idempotent', ['unset', '--idempotent', 'e.yaml', '["zzz"]']],
  ['unset with a flag behind', ['unset', 'e.yaml', '["zzz"]', '--idempotent']],
  ['filestatus of an encrypted file', ['filestatus', 'e.yaml']],
  ['filestatus of a plain file', ['filestatus', 'p.yaml']],
  ['exec-env', ['exec-env', 'e.env', 'echo "$A $B"']],
  [
    'exec-env without the present environment',
    ['exec-env', '--pristine', 'e.env', 'echo "$HOME:$A"'],
  ],
  ["exec-env and the command's status", ['exec-env', 'e.env', 'exit 7']],
  ['exec-env in the same process', ['exec-env', '--same-process', 'e.env', 'echo "$B"; exit 3']],
  ['exec-env with a flag behind', ['exec-env', 'e.env', 'echo "$HOME:$A"', '--pristine']],
  ['exec-env with two dashes', ['exec-env', 'e.env', '--', 'echo "$A"']],
  ['exec-env with words behind two dashes', ['exec-env', 'e.env', '--', 'echo', 'x']],
  ['exec-env with a mapping', ['exec-env', 'e.yaml', 'true']],
  ['exec-env without a command', ['exec-env', 'e.env']],
  ['exec-file', ['exec-file', 'e.yaml', 'cat {}']],
  ['exec-file to JSON', ['exec-file', '--output-type', 'json', 'e.yaml', 'cat {}']],
  ['exec-file with a flag behind', ['exec-file', 'e.yaml', 'cat {}', '--output-type', 'json']],
  ['exec-file with two dashes', ['exec-file', 'e.yaml', '--', 'cat {}']],
  ['exec-file with a regular file', ['exec-file', '--no-fifo', 'e.yaml', 'cat {} {}']],
  ['exec-file that is not read', ['exec-file', 'e.yaml', 'echo not read']],
  ["exec-file and the command's status", ['exec-file', 'e.yaml', 'exit 9']],
  ['exec-file into a folder', ['exec-file', '--filename', 'a/b', 'e.yaml', 'cat {}']],
  [
    'exec-file into a folder, as a file',
    ['exec-file', '--no-fifo', '--filename', 'a/b', 'e.yaml', 'cat {}'],
  ],
  ['exec-file out of its folder', ['exec-file', '--filename', '../x', 'e.yaml', 'cat {}']],
  ['an editor that changes nothing', ['edit', 'e.yaml'], { env: { EDITOR: 'true' } }],
  ['an editor that fails', ['edit', 'e.yaml'], { env: { EDITOR: 'false' } }],
  ['an editor that is not there', ['edit', 'e.yaml'], { env: { EDITOR: '/absent/editor' } }],
  ['an unknown flag', ['decrypt', '--nonsense', 'e.yaml']],
  ['nothing at all', ['-d']],
];

describe.skipIf(!hasSops)('beside sops (needs sops)', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = makeWorkspace();
    const { write, read, sops } = workspace;
    write('empty.yaml', '');
    write('bad.yaml', 'a: [\n');
    write('list.yaml', '- 1\n');
    write('folder/one.yaml', 'a: 1\n');
    await sops(['encrypt', '-i', 'folder/one.yaml']);
    for (const [name, content] of Object.entries(PLAIN)) {
      write(name, content);
      const encrypted = name.replace('p.', 'e.');
      await sops(['encrypt', '--output', encrypted, name]);
    }
    write('changed.yaml', read('e.yaml').replace(/^a: .*$/m, 'a_unencrypted: 2'));
  });
  afterAll(() => workspace.remove());

  const cases = READING.map(([what, args, options = {}]) => ({ what, args, options }));
  test.each(cases)('$what', async ({ args, options }) => {
    const [ours, theirs] = await Promise.all([
      workspace.run(args, options),
      workspace.sops(args, options),
    ]);
    expect(summary(ours)).toEqual(summary(theirs));
  });
});

/** Usage and error messages differ, but both programs print one or neither does. */
function summary(ran: Ran): object {
  const failed = ran.status !== 0;
  return {
    status: ran.status,
    ...(!failed && { stdout: ran.stdout }),
  };
}
