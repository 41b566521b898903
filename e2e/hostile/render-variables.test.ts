import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { canary, encodingsOf } from '../support/canaries.ts';
import { createDeployWorkspace, type DeployWorkspace } from '../support/deploy-workspace.ts';
import type { Run } from '../support/run-nx.ts';
import { renderAgeRule } from '../support/sops-config.ts';
import { readStored } from '../support/stored-bytes.ts';

// The author of a chart would like to read a secret where everyone may read the result, and someone who
// may set the variables of a run would like to write more than a value.

const key = generateAgeIdentity();
const password = canary('password');
const token = canary('token');
let workspace: DeployWorkspace;

const configMap = (value: string): string =>
  `{ apiVersion = "v1", kind = "ConfigMap", metadata = { name = "x", namespace = "shop" }, data.x = ${value} }\n`;
const declare = (name: string): string =>
  `{ renderVariables = [ { name = "${name}", description = "x", default = Some "none" } ] }\n`;
const clean = {
  'charts/plain/dhallmark.dhall': '{=}\n',
  'charts/plain/x.dhall': configMap('"y"'),
  'charts/db/secrets.dhall': '[] : List { kind : Text }\n',
};

const run = (args: readonly string[], env: Record<string, string> = {}): Promise<Run> =>
  workspace.run([...args, '-e', 'prod'], {
    SOPS_AGE_KEY: key.identity,
    WEB_TOKEN: token,
    WEB_KEY: Buffer.from(canary('key')).toString('base64'),
    WEB_FILE: './web-file.txt',
    DB_PASSWORD: password,
    ...env,
  });

/** Nothing that the run said or left behind has a canary. */
function expectNoValue({ text }: Run): void {
  const folders = ['dist', 'deploy'].map((each) => join(workspace.root, each)).filter(existsSync);
  const stored = folders.flatMap((each) => [...readStored(each)].map(({ bytes }) => bytes));
  for (const form of [password, token].flatMap(encodingsOf)) {
    expect([text, ...stored].some((each) => each.includes(form))).toBe(false);
  }
}

beforeAll(() => {
  workspace = createDeployWorkspace(renderAgeRule(key.recipient));
});
afterAll(() => workspace.remove());
beforeEach(() => {
  rmSync(join(workspace.root, 'dist'), { recursive: true, force: true });
  rmSync(join(workspace.root, 'secrets.env'), { force: true });
  workspace.commit(clean);
});

describe('a variable of a Secret is not read by a render', () => {
  test.each([
    ['DB_PASSWORD', 'env:DB_PASSWORD as Text', 'sounds like a secret'],
    ['WEB_TOKEN', 'env:WEB_TOKEN as Text', 'sounds like a secret'],
    ['WEB_FILE', 'env:WEB_FILE as Text', 'charts/web/secrets.dhall'],
    ['WEB_FILE', 'env:"WEB_FILE" as Text', 'charts/web/secrets.dhall'],

    ['Web_File', 'env:Web_File as Text', 'charts/web/secrets.dhall'],
    ['web_file', 'env:web_file as Text', 'charts/web/secrets.dhall'],
    ['WEB_\\u0046ILE', 'env:WEB_FILE as Text', 'charts/web/secrets.dhall'],
  ])('declared as %s, read as %s', async (name, text, reason) => {
    workspace.commit({
      'charts/plain/dhallmark.dhall': declare(name),
      'charts/plain/x.dhall': configMap(text),
    });
    const result = await run(['make'], { web_file: token, Web_File: token });
    expect(result.code).toBe(1);
    expect(result.text).toContain(reason);
    expectNoValue(result);
  });

  test.each([
    ['a *-secret.dhall reads', 'charts/db/more-secret.dhall', 'env:STAGE as Text'],
    ['a *-secret.dhall reads in another case', 'charts/db/more-secret.dhall', 'env:Stage as Text'],
  ])('which %s', async (_what, file, text) => {
    const secret = `{ apiVersion = "v1", kind = "Secret", metadata = { name = "more", namespace = "shop" }, type = "Opaque", stringData.x = ${text} }\n`;
    workspace.commit({
      [file]: secret,
      'charts/plain/dhallmark.dhall': declare('STAGE'),
      'charts/plain/x.dhall': configMap('env:STAGE as Text'),
    });
    const result = await run(['render'], { STAGE: 'v1', Stage: 'v1' });
    expect(result.code).toBe(1);
    expect(result.text).toContain('render-variable-secret');
    expect(result.text).toContain(file);
    workspace.commit({ [file]: '{ kind = "Secret" }\n' });
    rmSync(join(workspace.root, file));
    workspace.commit({});
  });

  test('which secrets.env sets, although nothing declares it', async () => {
    workspace.commit({
      'charts/plain/dhallmark.dhall': declare('STAGE'),
      'charts/plain/x.dhall': configMap('env:STAGE as Text'),
      'secrets.env': 'export stage=v1\n',
    });
    const result = await run(['render'], { STAGE: 'v1' });
    expect(result.code).toBe(1);
    expect(result.text).toContain('secrets.env');
  });

  test('whose name is put together in a secrets.dhall of another chart', async () => {
    const specs = (name: string): string =>
      `let Secret = ../../dhall/Secret/package.dhall in [ Secret.opaque { name = "more", namespace = "shop", keys = toMap { x = Secret.text (${name}) } } ]\n`;
    workspace.commit({
      'charts/db/secrets.dhall': specs('"ST" ++ "AGE"'),
      'charts/plain/dhallmark.dhall': declare('STAGE'),
      'charts/plain/x.dhall': configMap('env:STAGE as Text'),
    });
    const result = await run(['make'], { STAGE: 'stage-value' });
    expect(result.code).toBe(1);
    expect(result.text).toContain('STAGE is a variable of Secrets');
    // in the same chart the render itself knows
    workspace.commit({
      'charts/db/dhallmark.dhall': declare('STAGE'),
      'charts/db/x.dhall': configMap('env:STAGE as Text'),
      'charts/plain/dhallmark.dhall': '{=}\n',
      'charts/plain/x.dhall': configMap('"y"'),
    });
    const own = await run(['render'], { STAGE: 'stage-value' });
    expect(own.code).toBe(1);
    expect(own.text).toContain('STAGE is a variable of Secrets');
    workspace.commit({
      'charts/db/dhallmark.dhall': '{=}\n',
      'charts/db/x.dhall': configMap('"y"'),
    });
  });
});

describe('the value of a render variable', () => {
  const reads = {
    'charts/plain/dhallmark.dhall': declare('STAGE'),
    'charts/plain/x.dhall': configMap('"stage ${env:STAGE as Text}"'),
  };

  test('that contains the value of a Secret is refused before anything is encrypted', async () => {
    workspace.commit(reads);
    const value = 'correct-horse-battery';
    const result = await run(['make'], { STAGE: `x-${value}`, DB_PASSWORD: value });
    expect(result.code).toBe(1);
    expect(result.text).toContain('contains that of DB_PASSWORD');
    expect(result.text).not.toContain(value);
    // what is in the sources is not secret
    workspace.commit({ ...reads, 'README.md': `The database is called ${value}.\n` });
    const known = await run(['make'], { STAGE: value, DB_PASSWORD: value });
    expect(known.code, known.text).toBe(0);
  });

  test.each([
    ['Dhall code', '" ++ env:DB_PASSWORD as Text ++ "'],
    ['lines', 'v1\n---\nkind: Secret'],
    ['a sequence for terminals', '\u001B]0;owned\u0007v1'],
    ['a template of Helm', '{{ .Release.Name }}'],
    ['YAML', 'a: {b: c}'],
    ['a long text', 'a'.repeat(100_000)],
  ])('is not %s', async (_what, STAGE) => {
    workspace.commit(reads);
    const result = await run(['make'], { STAGE });
    expect(result.code).toBe(1);
    expect(result.text).toContain('render-variable-value');
    expect(result.text).not.toContain(STAGE.slice(0, 100));
    expect(result.text).not.toContain('\u001B');
    expectNoValue(result);
  });

  test('is all that the process which renders gets', async () => {
    workspace.commit({
      ...reads,
      'charts/plain/x.dhall': configMap('env:STAGE as Text ++ (env:OTHER as Text ? "absent")'),
    });
    const result = await run(['render'], { STAGE: 'v1', OTHER: 'v2' });
    expect(result.code).toBe(1);
    expect(result.text).toContain('env:OTHER is read by a file that is rendered, and not declared');
  });
});
