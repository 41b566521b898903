import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { findProgram } from '../tools/reference/find-program.ts';
import { baseEnvironment, runNx, type Run } from './support/run-nx.ts';
import { runProgram } from './support/run-program.ts';
import { createWorkspace, type Workspace } from './support/workspace.ts';

// Marked values of every form, through the main job, its failures, verbose and daemon runs and both
// engines; then a search of everything that was written or said. Only the file that holds the values
// may have them.

const canary = (name: string): string => `CANARY-${name}-7f3a9c51e2`;
const values = {
  WEB_TOKEN: canary('text'),
  WEB_KEY: Buffer.from(canary('base64')).toString('base64'),
  DB_PASSWORD: `${canary('inline')}$word`,
};
const fileContent = `${canary('file')}\nsecond line ${canary('line')}\n`;

let workspace: Workspace;
const said: string[] = [];

/** What a run says is searched at the end; a wrong exit code shows it. */
async function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const result = await runNx(workspace, args, { env });
  said.push(result.text);
  return result;
}

function writeValues(more: Readonly<Record<string, string>> = {}): void {
  const all = { ...values, WEB_FILE: '../outside/web-file', ...more };
  const lines = Object.entries(all).map(([name, value]) => `${name}='${value}'`);
  workspace.write({ 'secrets.env': `${lines.join('\n')}\n` });
}

beforeAll(() => {
  workspace = createWorkspace({ copy: ['dhall/Secret'], files: charts });
  workspace.write({ '../outside/web-file': fileContent });
  writeValues();
});
afterAll(async () => {
  await runNx(workspace, ['daemon', '--stop']);
  workspace.remove();
});

const sops = findProgram('sops');
const withSops = {
  PATH: `${sops === undefined ? '' : join(sops, '..')}:${process.env['PATH'] ?? ''}`,
};

test('the main job and its failures run', async () => {
  expect((await run(['run', 'chart:make'])).code).toBe(0);
  expect((await run(['run', 'chart:make', '--verbose'], { NX_VERBOSE_LOGGING: 'true' })).code).toBe(
    0,
  );
  expect((await run(['run', 'chart:make', '--json'])).code).toBe(0);
  for (const target of ['env', 'verify', 'lint'])
    expect((await run(['run', `chart:${target}`, '--verbose'])).code).toBe(0);
  writeValues({ WEB_KEY: `${canary('malformed')}*` });
  expect((await run(['run', 'chart:make', '--verbose'])).code).toBe(1);
  expect((await run(['run', 'chart:env'])).code).toBe(0);
  writeValues({ WEB_TOKEN: canary('other') });
  expect((await run(['run', 'chart:make'])).code).toBe(0);
});

test('failing Secrets of files that read variables themselves', async () => {
  const good = charts['charts/db/db-secret.dhall'] ?? '';
  const failures = {
    'a failing assert': `let a = assert : env:DB_PASSWORD as Text === "x" in ${good}`,
    'a wrong type': good.replace('env:DB_PASSWORD as Text', '1 + env:DB_PASSWORD as Text'),
    'an unknown field': good.replace(
      'type = "Opaque"',
      'typ = "Opaque", `${env:DB_PASSWORD as Text}` = 1',
    ),
    'a value as a kind': good.replace('kind = "Secret"', 'kind = env:DB_PASSWORD as Text'),
    'a value as a name': good.replace(
      'name = "db-password"',
      'name = env:DB_PASSWORD as Text, nope = "x"',
    ),
    'a value run as code': good.replace('env:DB_PASSWORD as Text', 'env:DB_PASSWORD'),
  };
  for (const [what, text] of Object.entries(failures)) {
    workspace.write({ 'charts/db/db-secret.dhall': text });
    expect((await run(['run', 'chart:make', '--verbose'])).code, what).toBe(1);
  }
  workspace.write({ 'charts/db/db-secret.dhall': good });
});

test('variables of the process, in CI and through the daemon', async () => {
  const env = { ...values, WEB_FILE: '../outside/web-file' };
  workspace.write({ '.sops.yaml': 'creation_rules: []\n' });
  expect((await run(['run', 'chart:make', '-c', 'prod'], { ...env, CI: 'true' })).code).toBe(1);
  expect(
    (await run(['run', 'chart:make'], { ...env, NX_DAEMON: 'true', NX_ISOLATE_PLUGINS: 'true' }))
      .code,
  ).toBe(0);
  expect(
    (
      await run(['run-many', '-t', 'make', 'render'], {
        ...env,
        NX_DAEMON: 'true',
        NX_ISOLATE_PLUGINS: 'true',
      })
    ).code,
  ).toBe(0);
});

test.skipIf(sops === undefined)('the sops binary (skipped where it is absent)', async () => {
  writeValues({ WEB_TOKEN: canary('third') });
  expect((await run(['run', 'chart:make', '--engine=sops', '--verbose'], withSops)).code).toBe(0);
  writeValues({ WEB_TOKEN: canary('fourth'), DB_PASSWORD: canary('fifth') });
  expect((await run(['run', 'chart:make', '--engine=sops'], withSops)).code).toBe(0);
});

test('the program without Nx, and its failures', async () => {
  const program = workspace.path('packages/dhallmark/bin/dhallmark.cjs');
  const dhallmark = async (...args: readonly string[]): Promise<number | null> => {
    const options = { cwd: workspace.root, env: baseEnvironment(workspace) };
    const { code, text } = await runProgram(process.execPath, [program, ...args], options);
    said.push(text);
    return code;
  };
  writeValues({ WEB_TOKEN: canary('sixth') });
  for (const verb of ['make', 'env', 'verify', 'lint', 'diff', 'doctor']) {
    expect(await dhallmark(verb, '--json'), verb).toBe(0);
  }
  writeValues({ WEB_KEY: `${canary('malformed')}*` });
  expect(await dhallmark('make', '--verbose')).toBe(1);
  const good = charts['charts/db/db-secret.dhall'] ?? '';
  const broken = good.replace('kind = "Secret"', 'kind = env:DB_PASSWORD as Text');
  workspace.write({ 'charts/db/db-secret.dhall': broken });
  expect(await dhallmark('make', '--verbose')).toBe(1);
  workspace.write({ 'charts/db/db-secret.dhall': good });
});

test('no value is found in any output or file', () => {
  const needles = forms(
    [
      'text',
      'base64',
      'inline',
      'file',
      'line',
      'malformed',
      'other',
      'third',
      'fourth',
      'fifth',
      'sixth',
    ].map(canary),
  );
  const found = (bytes: string): readonly string[] =>
    needles.filter((needle) => bytes.includes(needle));
  expect(said.flatMap(found)).toEqual([]);
  // the search itself works: it finds the values where they were put
  expect(found(readFileSync(workspace.path('secrets.env'), 'latin1')).length).toBeGreaterThan(0);
  const written = everyFile(join(workspace.root, '..')).filter(
    (file) => !/secrets\.env$|outside\/web-file$/.test(file),
  );
  expect(written.length).toBeGreaterThan(100);
  const hits = written.filter((file) => found(contentOf(file)).length > 0);
  expect(hits).toEqual([]);
});

test('no running process has a value among its arguments', () => {
  const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  expect(stdout).not.toContain('CANARY-');
});

/** Each value as it is, in hex, and in base64 at each of the three alignments. */
function forms(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const aligned = [0, 1, 2].map((shift) =>
      Buffer.from(' '.repeat(shift) + text)
        .toString('base64')
        .slice(shift === 0 ? 0 : 4, -4),
    );
    return [text, Buffer.from(text).toString('hex'), ...aligned];
  });
}

/** Files of the workspace (its caches too), the home and the temp folder, without what is linked in. */
function everyFile(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === 'packages' || entry.name === 'objects' ? [] : everyFile(path);
    return entry.isFile() ? [path] : [];
  });
}

function contentOf(file: string): string {
  const bytes = readFileSync(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return `${bytes.toString('latin1')}${isGzip ? gunzipSync(bytes).toString('latin1') : ''}`;
}
