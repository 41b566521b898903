import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findProgram } from '../tools/reference/find-program.ts';
import { canary, encodingsOf } from './support/canaries.ts';
import { charts } from './support/charts.ts';
import { baseEnvironment, runNx, startNx } from './support/run-nx.ts';
import { runProgram } from './support/run-program.ts';
import { readStored } from './support/stored-bytes.ts';
import { watchProcesses, type ProcessWatch } from './support/watch-processes.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

// Marked values of every form, through every command of the programs and every target of Nx, in runs
// that succeed and in runs that fail; then a search of everything that was written, said or shown to
// other programs, in twelve encodings. Only the files that hold the values may have them.

// a test that ends early would leave the search without what its runs say
vi.setConfig({ testTimeout: 240_000 });

type Env = Readonly<Record<string, string>>;

const marks = new Set<string>();
const marked = (name: string): string => {
  marks.add(name);
  return canary(name);
};
const values = {
  WEB_TOKEN: marked('text'),
  WEB_KEY: Buffer.from(marked('base64')).toString('base64'),
  DB_PASSWORD: `${marked('inline')}$word`,
};
const fileContent = `${marked('file')}\nsecond line ${marked('line')}\n`;
const WEB_FILE = '../outside/web-file';

const key = generateAgeIdentity();
const rules = `creation_rules:\n  - path_regex: runner\\.env$\n    age: ${key.recipient}\n  - age: ${key.recipient}\n    encrypted_regex: ^(data|stringData)$\n`;
const goodSecret = charts['charts/db/db-secret.dhall'] ?? '';
// no cluster can be had here; a failing kubectl quotes what it was given
const kubectl =
  '#!/bin/sh\n[ "$1" = config ] && { echo kind-shop; exit 0; }\n[ -e "$HOME/kubectl-fails" ] && { cat >&2; exit 1; }\ncat >/dev/null\necho applied\n';

let workspace: Workspace;
let remote: string;
let watch: ProcessWatch;
const said: string[] = [];

/** Of the environment prod, as a job of CI has them. */
const ci = (more: Env = {}): Env => ({
  CI: 'true',
  CI_PIPELINE_URL: 'https://gitlab.example/p/-/pipelines/7',
  SOPS_AGE_KEY: key.identity,
  DHALLMARK_DEPLOY_URL: remote,
  ...values,
  WEB_FILE,
  ...more,
});
const programs = (): Env => ({ PATH: `${workspace.path('../bin')}:${process.env['PATH'] ?? ''}` });

/** What a run says is searched at the end. Its exit code, or what it said where it is another one. */
async function nx(args: readonly string[], env: Env = {}, code = 0): Promise<number | string> {
  const result = await runNx(workspace, args, { env });
  said.push(result.text);
  return result.code === code ? code : result.text;
}

async function run(
  program: 'dhallmark' | 'sops-runner',
  args: readonly string[],
  { env = {}, code = 0, input = '' }: { env?: Env; code?: number; input?: string } = {},
): Promise<number | string> {
  const file = workspace.path(`packages/${program}/bin/${program}.cjs`);
  const options = {
    cwd: workspace.root,
    env: { ...baseEnvironment(workspace), ...env },
    input,
  };
  const result = await runProgram(process.execPath, [file, ...args], options);
  // decrypting prints values to standard output: that is what it is for
  said.push(program === 'dhallmark' ? result.text : result.stderr);
  return result.code === code ? code : result.text;
}

function writeValues(more: Env = {}): void {
  const all = { ...values, WEB_FILE, ...more };
  const lines = Object.entries(all).map(([name, value]) => `${name}='${value}'`);
  workspace.write({ 'secrets.env': `${lines.join('\n')}\n` });
}

// exec-env passes values on: that is what it is for. Nx asks npm about versions with the environment
// that it was given itself, as every package of a job is; env is what starts npm.
const mayHold = /printenv|(?:^|sh -c |env node \S*\/)npm /;
const isMarked = (text: string): boolean => text.includes('CANARY');

beforeAll(() => {
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: { ...charts, '.sops.yaml': rules },
  });
  workspace.write({ [WEB_FILE]: fileContent, '../bin/kubectl': kubectl });
  chmodSync(workspace.path('../bin/kubectl'), 0o755);
  const helm = findProgram('helm3');
  if (helm !== undefined) symlinkSync(helm, workspace.path('../bin/helm'));
  writeValues();
  remote = join(workspace.home, 'deploy.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  watch = watchProcesses(workspace.home, isMarked, mayHold);
});
afterAll(async () => {
  watch.stop();
  await runNx(workspace, ['daemon', '--stop']);
  workspace.remove();
});

const sops = findProgram('sops');
const withSops = {
  PATH: `${sops === undefined ? '' : join(sops, '..')}:${process.env['PATH'] ?? ''}`,
};
const withoutHelm = findProgram('helm3') === undefined;

test('the main job and its failures run', async () => {
  expect(await nx(['run', 'chart:make'])).toBe(0);
  expect(await nx(['run', 'chart:make', '--verbose'], { NX_VERBOSE_LOGGING: 'true' })).toBe(0);
  expect(await nx(['run', 'chart:make', '--json'])).toBe(0);
  for (const target of ['render', 'env', 'verify', 'lint', 'diff', 'doctor'])
    expect(await nx(['run', `chart:${target}`, '--verbose']), target).toBe(0);
  writeValues({ WEB_KEY: `${marked('malformed')}*` });
  expect(await nx(['run', 'chart:make', '--verbose'], {}, 1)).toBe(1);
  expect(await nx(['run', 'chart:env'])).toBe(0);
  writeValues({ WEB_TOKEN: marked('other') });
  expect(await nx(['run', 'chart:make'])).toBe(0);
});

test('nx run chart:dev', async () => {
  const dev = startNx(workspace, ['run', 'chart:dev']);
  for (let waited = 0; waited < 300 && !dev.text().includes('watching'); waited += 1) {
    await sleep(100);
  }
  await dev.stop();
  said.push(dev.text());
  expect(dev.text()).toContain('watching');
});

test('failing Secrets of files that read variables themselves', async () => {
  const failures = {
    'a failing assert': `let a = assert : env:DB_PASSWORD as Text === "x" in ${goodSecret}`,
    'a wrong type': goodSecret.replace('env:DB_PASSWORD as Text', '1 + env:DB_PASSWORD as Text'),
    'an unknown field': goodSecret.replace(
      'type = "Opaque"',
      'typ = "Opaque", `${env:DB_PASSWORD as Text}` = 1',
    ),
    'a value as a kind': goodSecret.replace('kind = "Secret"', 'kind = env:DB_PASSWORD as Text'),
    'a value as a name': goodSecret.replace(
      'name = "db-password"',
      'name = env:DB_PASSWORD as Text, nope = "x"',
    ),
    'a value as a key': goodSecret.replace(
      '{ password = env:DB_PASSWORD as Text }',
      '[ { mapKey = env:DB_PASSWORD as Text, mapValue = "x" } ]',
    ),
    'a value run as code': goodSecret.replace('env:DB_PASSWORD as Text', 'env:DB_PASSWORD'),
  };
  for (const [what, text] of Object.entries(failures)) {
    workspace.write({ 'charts/db/db-secret.dhall': text });
    expect(await run('dhallmark', ['make', '--verbose'], { code: 1 }), what).toBe(1);
  }
  expect(await nx(['run', 'chart:make', '--json'], {}, 1)).toBe(1);
  workspace.write({ 'charts/db/db-secret.dhall': goodSecret });
});

test('variables of the process, in CI and through the daemon', async () => {
  const env = { ...values, WEB_FILE };
  workspace.write({ '.sops.yaml': 'creation_rules: []\n' });
  expect(await nx(['run', 'chart:make', '-c', 'prod'], { ...env, CI: 'true' }, 1)).toBe(1);
  workspace.write({ '.sops.yaml': rules });
  const daemon = { ...env, NX_DAEMON: 'true', NX_ISOLATE_PLUGINS: 'true' };
  expect(await nx(['run', 'chart:make'], daemon)).toBe(0);
  expect(await nx(['run-many', '-t', 'make', 'render'], daemon)).toBe(0);
});

test('publishing and rekeying, and their failures', async () => {
  workspace.write({ 'charts/plain/NOTES.txt': 'Installed again.\n' });
  const dirty = ['publish', '-e', 'prod'];
  expect(await run('dhallmark', dirty, { env: ci(), code: 1 })).toBe(1);
  commitAll(workspace.root);
  expect(await nx(['run', 'chart:publish', '-c', 'prod'], ci())).toBe(0);
  const changed = ci({ DB_PASSWORD: marked('changed') });
  expect(await run('dhallmark', ['publish', '-e', 'prod'], { env: changed })).toBe(0);
  const unreachable = ci({ DHALLMARK_DEPLOY_URL: join(workspace.home, 'absent.git') });
  expect(await run('dhallmark', dirty, { env: unreachable, code: 1 })).toBe(1);
  const missing = ci({ WEB_TOKEN: '' });
  expect(await run('dhallmark', dirty, { env: missing, code: 1 })).toBe(1);
  expect(await nx(['run', 'chart:rekey', '-c', 'prod', '--publish', '--json'], ci())).toBe(0);
  expect(await run('dhallmark', ['rekey', '-e', 'prod', '--check'], { env: ci() })).toBe(0);
  expect(await run('dhallmark', ['diff', '-e', 'prod', '--json'], { env: ci() })).toBe(0);
  expect(await run('dhallmark', ['verify', '-e', 'prod', '--json'], { env: ci() })).toBe(0);
  const log = execFileSync('git', ['-C', remote, 'log', '--format=%H']).toString('utf8');
  expect(log.trim().split('\n').length).toBeGreaterThan(1);
});

test.skipIf(withoutHelm)('applying, and a kubectl that fails (skipped without helm)', async () => {
  const env = programs();
  expect(await nx(['run', 'chart:apply', '--yes'], env)).toBe(0);
  expect(await run('dhallmark', ['apply', '--yes', '--dry-run'], { env })).toBe(0);
  mkdirSync(join(workspace.home, 'kubectl-fails'));
  expect(await nx(['run', 'chart:apply', '--yes'], env, 1)).toBe(1);
  expect(await run('dhallmark', ['apply', '--yes'], { env, code: 1 })).toBe(1);
});

test.skipIf(sops === undefined)('the sops binary (skipped where it is absent)', async () => {
  writeValues({ WEB_TOKEN: marked('third') });
  expect(await nx(['run', 'chart:make', '--engine=sops', '--verbose'], withSops)).toBe(0);
  writeValues({ WEB_TOKEN: marked('fourth'), DB_PASSWORD: marked('fifth') });
  expect(await nx(['run', 'chart:make', '--engine=sops'], withSops)).toBe(0);
});

test('every other command of the program, and its failures', async () => {
  writeValues({ WEB_TOKEN: marked('sixth') });
  for (const verb of ['make', 'check', 'env', 'verify', 'lint', 'diff', 'doctor']) {
    expect(await run('dhallmark', [verb, '--json']), verb).toBe(0);
  }
  expect(await run('dhallmark', ['render'])).toBe(0);
  expect(await devOfProgram()).toContain('watching');
  writeValues({ WEB_KEY: `${marked('malformed')}*` });
  for (const verb of ['make', 'apply']) {
    expect(await run('dhallmark', [verb, '--verbose'], { code: 1 }), verb).toBe(1);
  }
  expect(await run('dhallmark', ['env', '--check', '--json'], { code: 1 })).toBe(1);
});

/** What `dhallmark dev` says until it watches. */
async function devOfProgram(): Promise<string> {
  const file = workspace.path('packages/dhallmark/bin/dhallmark.cjs');
  const options = { cwd: workspace.root, env: baseEnvironment(workspace) };
  const child = spawn(process.execPath, [file, 'dev', '--verbose'], options);
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  }
  const closed = new Promise((resolve) => {
    child.on('close', resolve);
  });
  for (let waited = 0; waited < 300 && !parts.join('').includes('watching'); waited += 1) {
    await sleep(100);
  }
  child.kill('SIGINT');
  await closed;
  said.push(parts.join(''));
  return parts.join('');
}

test('every command of sops-runner, and its failures', async () => {
  const env = { SOPS_AGE_KEY: key.identity };
  const plain = workspace.path('../outside/plain.yaml');
  const file = workspace.path('runner.yaml');
  const secret = { env };
  workspace.write({
    '../outside/plain.yaml': `kind: Secret\nstringData:\n  a: '${marked('runner')}'\n  b: x\n`,
    '../bin/edit': `#!/bin/sh\nprintf '  d: "%s"\\n' added >> "$1"\n`,
    '../bin/spoil': `#!/bin/sh\nprintf '{ ' >> "$1"\n`,
  });
  for (const name of ['edit', 'spoil']) chmodSync(workspace.path('../bin', name), 0o755);
  const as = ['--filename-override', 'runner.yaml', '--output', 'runner.yaml'];
  expect(await run('sops-runner', ['encrypt', ...as, plain], secret)).toBe(0);
  const value = JSON.stringify(marked('set'));
  const fromInput = ['set', '--value-stdin', file, '["stringData"]["b"]'];
  expect(await run('sops-runner', fromInput, { env, input: value })).toBe(0);
  const edit = (editor: string): Env => ({ ...env, EDITOR: workspace.path('../bin', editor) });
  expect(await run('sops-runner', ['edit', file], { env: edit('edit') })).toBe(0);
  expect(await run('sops-runner', ['edit', file], { env: edit('spoil'), code: 1 })).not.toBe(0);
  const commands: readonly (readonly string[])[] = [
    ['decrypt', file],
    ['decrypt', '--extract', '["stringData"]["a"]', file],
    ['unset', file, '["stringData"]["d"]'],
    ['exec-file', file, 'cat {}'],
    ['rotate', '--in-place', file],
    ['updatekeys', '--yes', file],
    ['rekey', '--check', file],
    ['verify', file],
    ['filestatus', file],
    ['explain', file],
  ];
  const dotenv = ['encrypt', '--input-type', 'dotenv', '--output-type', 'dotenv'];
  workspace.write({ '../outside/plain.env': `A=${marked('dotenv')}\n` });
  const asDotenv = ['--filename-override', 'runner.env', '--output', 'runner.env'];
  const plainEnv = workspace.path('../outside/plain.env');
  expect(await run('sops-runner', [...dotenv, ...asDotenv, plainEnv], secret)).toBe(0);
  const execEnv = ['exec-env', workspace.path('runner.env'), 'printenv A'];
  expect(await run('sops-runner', execEnv, secret)).toBe(0);
  for (const args of commands)
    expect(await run('sops-runner', args, secret), args.join(' ')).toBe(0);
  const stranger = { env: { SOPS_AGE_KEY: generateAgeIdentity().identity } };
  const needKeys = commands.filter(([name = '']) => /decrypt|unset|exec|rotate/.test(name));
  for (const args of needKeys) await run('sops-runner', args, stranger);
  writeBroken(file);
  for (const args of [...needKeys, ['verify', file]]) await run('sops-runner', args, secret);
});

/** An encrypted file with a changed value: its MAC is wrong. */
function writeBroken(file: string): void {
  const text = readFileSync(file, 'utf8').replace('kind: Secret', 'kind: Other');
  workspace.write({ 'runner.yaml': text });
}

test('no value is found in any output, file, archive or Git object', () => {
  const needles = [...marks].map(canary).flatMap(encodingsOf);
  const found = (bytes: string): readonly string[] =>
    needles.filter((needle) => bytes.includes(needle));
  expect(said.flatMap(found)).toEqual([]);
  // the search itself works: it finds the values where they were put
  expect(found(readFileSync(workspace.path('secrets.env'), 'latin1')).length).toBeGreaterThan(0);
  const hits: string[] = [];
  let count = 0;
  for (const { path, bytes } of readStored(join(workspace.root, '..'))) {
    if (/secrets\.env$|outside\/(web-file|plain\.(yaml|env))$/.test(path)) continue;
    count += 1;
    if (found(bytes).length > 0) hits.push(path);
  }
  expect(count).toBeGreaterThan(100);
  expect(hits).toEqual([]);
});

test('no process has a value among its arguments, or in an environment that it was given', () => {
  expect(watch.seen()).toBeGreaterThan(process.platform === 'linux' ? 20 : -1);
  expect(watch.findings()).toEqual([]);
});
