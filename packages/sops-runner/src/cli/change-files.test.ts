import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { hasSops, makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';

let workspace: Workspace;
const other = generateAgeIdentity();
const both = () => ({ SOPS_AGE_KEY: `${workspace.identity}\n${other.identity}` });

beforeAll(() => {
  workspace = makeWorkspace();
});
afterAll(() => workspace.remove());

const PLAIN = 'a: 1\nlist:\n    - x\n    - z\nsecret: hunter2\n# said\nlast: true\n';

beforeEach(async () => {
  withRule(workspace.recipient);
  workspace.write('f.yaml', PLAIN);
  await workspace.runWell(['encrypt', '-i', 'f.yaml']);
});

function withRule(recipients: string): void {
  workspace.write('.sops.yaml', `creation_rules:\n  - age: ${recipients}\n`);
}

/** The lines of an encrypted file that are not in another. */
function newLines(before: string, after: string): string[] {
  const old = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !old.has(line));
}

/** What this program decrypts; an error when sops decrypts something else. */
async function decrypted(name = 'f.yaml'): Promise<string> {
  const { stdout } = await workspace.runWell(['decrypt', name]);
  if (!hasSops) return stdout;
  const theirs = await workspace.sops(['decrypt', name]);
  if (theirs.stdout !== stdout) throw new Error(`sops decrypts otherwise: ${theirs.stderr}`);
  return stdout;
}

describe('set and unset', () => {
  test('one changed value changes its line, lastmodified and mac, and nothing else', async () => {
    const before = workspace.read('f.yaml');
    await workspace.run(['set', 'f.yaml', '["secret"]', '"new"']);
    const changed = newLines(before, workspace.read('f.yaml'));
    const names = changed.map((line) => line.trim().split(':')[0]);
    expect(names.filter((name) => name !== 'lastmodified')).toEqual(['secret', 'mac']);
    expect(await decrypted()).toBe(PLAIN.replace('hunter2', 'new'));
  });

  test('the value may come from standard input or a file, and not from both', async () => {
    await workspace.run(['set', '--value-stdin', 'f.yaml', '["secret"]'], { input: '"piped"' });
    workspace.write('value.json', '{"k": [1.5, null]}');
    await workspace.run(['set', '--value-file', 'f.yaml', '["a"]', 'value.json']);
    const after = PLAIN.replace('hunter2', 'piped').replace(
      'a: 1\n',
      'a:\n    k:\n        - 1.5\n        - null\n',
    );
    expect(await decrypted()).toBe(after);
    const args = ['set', '--value-file', '--value-stdin', 'f.yaml', '["a"]', 'value.json'];
    expect(await workspace.run(args)).toMatchObject({ status: 1 });
  });

  test('a value that is there already is not written with --idempotent', async () => {
    const before = workspace.read('f.yaml');
    await workspace.run(['set', '--idempotent', 'f.yaml', '["secret"]', '"hunter2"']);
    expect(workspace.read('f.yaml')).toBe(before);
  });

  test('a negative number is a value and no flag', async () => {
    expect(await workspace.run(['set', 'f.yaml', '["a"]', '-5'])).toMatchObject({ status: 0 });
    expect(await decrypted()).toBe(PLAIN.replace('a: 1', 'a: -5'));
  });

  test('unset takes a value out, and other values keep their ciphertext', async () => {
    const before = workspace.read('f.yaml');
    await workspace.run(['unset', 'f.yaml', '["list"][0]']);
    await workspace.run(['unset', 'f.yaml', '["a"]']);
    expect(await decrypted()).toBe('list:\n    - z\nsecret: hunter2\n# said\nlast: true\n');
    const names = newLines(before, workspace.read('f.yaml')).map(
      (line) => line.trim().split(':')[0],
    );
    expect(names).not.toContain('secret');
  });

  test('what comes and goes leaves the layout of the rest as it is', async () => {
    const text = [
      '# head',
      "one: 'quoted' # beside",
      '',
      'list:',
      '- a',
      '- b   # last',
      '',
      'map:',
      '  inner: "x"',
      '  # below',
      '  other: |',
      '      two',
      '      lines',
      '',
    ];
    workspace.write('f.yaml', text.join('\n'));
    await workspace.runWell(['encrypt', '-i', 'f.yaml']);
    await workspace.runWell(['set', 'f.yaml', '["map"]["new"]', '{"k": [1, "2"]}']);
    await workspace.runWell(['set', 'f.yaml', '["list"][9]', '"c"']);
    await workspace.runWell(['unset', 'f.yaml', '["map"]["inner"]']);
    const after = [...text.slice(0, 5), '- b # last', '- c', '', 'map:', ...text.slice(9, 13)];
    after.push('  new:', '    k:', '    - 1', '    - "2"', '');
    const { stdout } = await workspace.runWell(['decrypt', 'f.yaml']);
    expect(stdout.replaceAll(/['"]/g, '')).toBe(after.join('\n').replaceAll(/['"]/g, ''));
  });

  test('a list or mapping that is left without values stays one', async () => {
    workspace.write(
      'g.yaml',
      'x:\n    l:\n        - 1\n        # end\n    m:\n        # head\n        k: 1\n',
    );
    await workspace.runWell(['encrypt', '-i', 'g.yaml']);
    await workspace.runWell(['unset', 'g.yaml', '["x"]["l"][0]']);
    await workspace.runWell(['unset', 'g.yaml', '["x"]["m"]["k"]']);
    const json = ['decrypt', '--output-type', 'json', 'g.yaml'];
    const program = hasSops ? workspace.sops : workspace.run;
    const { stdout } = await program(json);
    expect(JSON.parse(stdout)).toEqual({ x: { l: [], m: {} } });
  });

  test.each([[[]], [['-i']]])('the old spelling, with %j', async (more) => {
    await workspace.runWell(['--set', '["a"] {"b": "c"}', ...more, 'f.yaml']);
    expect(await decrypted()).toContain('a:\n    b: c\n');
  });

  test('a failing change leaves the file as it was', async () => {
    const before = workspace.read('f.yaml');
    const ran = await workspace.run(['set', 'f.yaml', '["sops"]', '"x"']);
    expect(ran.status).toBe(203);
    expect(ran.stderr).not.toContain('hunter2');
    expect(workspace.read('f.yaml')).toBe(before);
  });
});

describe('rotate', () => {
  test('gives a new data key and new ciphertexts', async () => {
    const before = workspace.read('f.yaml');
    expect(await workspace.run(['rotate', '-i', 'f.yaml'])).toMatchObject({
      status: 0,
      stdout: '',
    });
    const names = newLines(before, workspace.read('f.yaml')).map(
      (line) => line.trim().split(':')[0],
    );
    expect(names).toEqual(expect.arrayContaining(['a', 'secret', 'last', 'mac']));
    expect(await decrypted()).toBe(PLAIN);
  });

  test('adds and removes keys', async () => {
    const add = [
      'rotate',
      '--add-age',
      other.recipient,
      '--rm-age',
      workspace.recipient,
      '-i',
      'f.yaml',
    ];
    expect(await workspace.run(add)).toMatchObject({ status: 0 });
    expect(workspace.read('f.yaml')).not.toContain(workspace.recipient);
    expect(await workspace.run(['decrypt', 'f.yaml'])).toMatchObject({ status: 128 });
    expect(await workspace.run(['decrypt', 'f.yaml'], { env: both() })).toMatchObject({
      stdout: PLAIN,
    });
  });

  test('does not leave a file without a key', async () => {
    const before = workspace.read('f.yaml');
    const ran = await workspace.run(['rotate', '--rm-age', workspace.recipient, '-i', 'f.yaml']);
    expect(ran.status).not.toBe(0);
    expect(workspace.read('f.yaml')).toBe(before);
  });
});

describe('updatekeys', () => {
  beforeEach(() => withRule(`${workspace.recipient},${other.recipient}`));

  test('wraps the data key for the keys of the rule, and nothing else changes', async () => {
    const before = workspace.read('f.yaml');
    const ran = await workspace.run(['updatekeys', '--yes', 'f.yaml']);
    expect(ran.stdout).toBe(
      `The following changes will be made to the file's groups:\nGroup 1\n    ${workspace.recipient}\n+++ ${other.recipient}\n`,
    );
    const after = workspace.read('f.yaml');
    const values = (text: string) => text.split('\n').filter((line) => line.includes('ENC['));
    expect(values(after)).toEqual(values(before));
    expect(
      await workspace.run(['decrypt', 'f.yaml'], { env: { SOPS_AGE_KEY: other.identity } }),
    ).toMatchObject({ stdout: PLAIN });
    expect(await decrypted()).toBe(PLAIN);
  });

  test('an up-to-date file is left alone', async () => {
    await workspace.run(['updatekeys', '-y', 'f.yaml']);
    const before = workspace.read('f.yaml');
    expect(await workspace.run(['updatekeys', '-y', 'f.yaml'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringContaining('already up to date'),
    });
    expect(workspace.read('f.yaml')).toBe(before);
  });

  test.each([
    ['n\n', 0],
    ['', 1],
  ])('the answer %j leaves the file alone', async (input, status) => {
    const before = workspace.read('f.yaml');
    expect(await workspace.run(['updatekeys', 'f.yaml'], { input })).toMatchObject({ status });
    expect(workspace.read('f.yaml')).toBe(before);
  });

  test('the answer y changes it', async () => {
    expect(await workspace.run(['updatekeys', 'f.yaml'], { input: 'y\n' })).toMatchObject({
      status: 0,
    });
    expect(workspace.read('f.yaml')).toContain(other.recipient);
  });

  test('several key groups: Shamir, both ways', async () => {
    workspace.write(
      '.sops.yaml',
      `creation_rules:\n  - shamir_threshold: 2\n    key_groups:\n      - age: ['${workspace.recipient}']\n      - age: ['${other.recipient}']\n`,
    );
    workspace.write('g.yaml', PLAIN);
    await workspace.run(['encrypt', '-i', 'g.yaml']);
    expect(await workspace.run(['decrypt', 'g.yaml'])).toMatchObject({ status: 128 });
    const ours = await workspace.run(['decrypt', 'g.yaml'], { env: both() });
    expect(ours).toMatchObject({ status: 0, stdout: PLAIN });
    if (!hasSops) return;
    expect(await workspace.sops(['decrypt', 'g.yaml'], { env: both() })).toMatchObject({
      stdout: PLAIN,
    });
    workspace.write('h.yaml', PLAIN);
    await workspace.sops(['encrypt', '-i', 'h.yaml']);
    expect(await workspace.run(['decrypt', 'h.yaml'], { env: both() })).toMatchObject({
      stdout: PLAIN,
    });
  });
});

describe('edit', () => {
  const editor = (script: string) => ({ env: { EDITOR: `sh -c '${script}' --` } });

  test('an edited value changes its line, and the plaintext is gone afterwards', async () => {
    const before = workspace.read('f.yaml');
    const ran = await workspace.run(
      ['edit', 'f.yaml'],
      editor('sed -i s/hunter2/edited/ "$1"; echo "$1" > where; stat -c %a "$1" > mode'),
    );
    expect(ran).toMatchObject({ status: 0 });
    const names = newLines(before, workspace.read('f.yaml')).map(
      (line) => line.trim().split(':')[0],
    );
    expect(names.filter((name) => name !== 'lastmodified')).toEqual(['secret', 'mac']);
    expect(await decrypted()).toBe(PLAIN.replace('hunter2', 'edited'));
    expect(workspace.read('mode')).toBe('600\n');
    expect(() =>
      workspace.read(workspace.read('where').trim().slice(workspace.path.length)),
    ).toThrow('ENOENT');
  });

  test('an editor that takes the file away changes nothing', async () => {
    const before = workspace.read('f.yaml');
    const ran = await workspace.run(['edit', 'f.yaml'], editor('rm "$1"'));
    expect(ran).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('cannot be read after the editor closed'),
    });
    expect(ran.stderr).not.toContain('at async');
    expect(workspace.read('f.yaml')).toBe(before);
  });

  test('the editor does not get the keys', async () => {
    await workspace.run(['edit', 'f.yaml'], editor('env > env; touch "$1"'));
    expect(workspace.read('env')).toContain('HOME=');
    expect(workspace.read('env')).not.toContain('AGE-SECRET-KEY');
  });

  test('without a change it exits 200 and writes nothing', async () => {
    const before = workspace.read('f.yaml');
    expect(await workspace.run(['edit', 'f.yaml'], editor('touch "$1"'))).toMatchObject({
      status: 200,
    });
    expect(workspace.read('f.yaml')).toBe(before);
  });

  test('invalid YAML is shown again', async () => {
    const script =
      'if [ -e again ]; then sed -i s/broken/fine/ "$1"; sed -i "/: :/d" "$1"; else touch again; echo "broken: : {" >> "$1"; echo "x: broken" >> "$1"; fi';
    const ran = await workspace.run(['edit', 'f.yaml'], { ...editor(script), input: '\n' });
    expect(ran.stderr).toContain('Press Enter to return to the editor');
    expect(ran.status).toBe(0);
    expect(await decrypted()).toBe(`${PLAIN}x: fine\n`);
  });

  test('with --show-master-keys the keys can be edited too', async () => {
    const line = new RegExp(`recipient: ${workspace.recipient}`);
    const script = `sed -i "s/recipient: .*/recipient: ${other.recipient}/; s/hunter2/edited/" "$1"`;
    const ran = await workspace.run(['edit', '-s', 'f.yaml'], editor(script));
    expect(ran).toMatchObject({ status: 0 });
    expect(workspace.read('f.yaml')).not.toMatch(line);
    const env = { SOPS_AGE_KEY: other.identity };
    expect(await workspace.runWell(['decrypt', 'f.yaml'], { env })).toMatchObject({
      stdout: PLAIN.replace('hunter2', 'edited'),
    });
    const unchanged = await workspace.run(['edit', '-s', 'f.yaml'], {
      env: { ...env, EDITOR: 'true' },
    });
    expect(unchanged).toMatchObject({ status: 200 });
  });

  test('a new file starts with an example', async () => {
    const ran = await workspace.run(['edit', 'new.json'], editor('sed -i s/Welcome/Changed/ "$1"'));
    expect(ran.status).toBe(0);
    expect(await decrypted('new.json')).toContain('Changed! Edit this file');
  });
});
