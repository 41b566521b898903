import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decryptFile, generateAgeIdentity, nodeContext } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { installPackages } from './support/installed-packages.ts';
import { expectReport } from './support/report-schema.ts';
import { baseEnvironment, runNx, type Run } from './support/run-nx.ts';
import { runProgram } from './support/run-program.ts';
import { filesBelow, snapshot } from './support/snapshot.ts';
import { commitAll, createWorkspace, writeFiles, type Workspace } from './support/workspace.ts';

// The bundled program in a repository that has neither Nx nor a package.json, compared with Nx.

const key = generateAgeIdentity();
const sources = {
  ...charts,
  '.sops.yaml': `creation_rules:\n  - age: ${key.recipient}\n    encrypted_regex: ^(data|stringData)$\n`,
  '.gitignore': '/dist/\n/deploy/\n/node_modules\n/secrets.env\n',
};
const variables = {
  WEB_TOKEN: 'CANARY-token-3f81',
  WEB_KEY: Buffer.from('CANARY-key-3f81').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'CANARY-pa$word-3f81',
};

let program: string;
let workspace: Workspace;
let plain: string;

const env = (): Record<string, string> => ({
  ...baseEnvironment(workspace),
  ...variables,
  SOPS_AGE_KEY: key.identity,
});
const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

/** The manifest has the digests of encrypted files, and no two encryptions are the same. */
function withoutDigests(text: string): string {
  return text.replaceAll(/("secrets\/.+"sha256":)"[0-9a-f]{64}"/g, '$1');
}

/** Runs `dhallmark` in the repository without Nx. */
function dhallmark(args: readonly string[], more: Record<string, string> = {}): Promise<Run> {
  const options = { cwd: plain, env: { ...env(), ...more } };
  return runProgram(process.execPath, [program, ...args], options);
}

async function decrypted(root: string, path: string): Promise<string> {
  const { plaintext } = await decryptFile(read(root, path), {
    path,
    format: 'yaml',
    context: nodeContext({ env: { SOPS_AGE_KEY: key.identity } }),
  });
  return Buffer.from(plaintext).toString('utf8');
}

beforeAll(() => {
  program = join(installPackages(), 'dhallmark/bin/dhallmark.cjs');
  workspace = createWorkspace({ copy: ['dhall/Secret'], files: sources });
  plain = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-plain-')));
  const library = filesBelow(workspace.path('dhall')).map((path) => `dhall/${path}`);
  writeFiles(plain, {
    ...sources,
    ...Object.fromEntries(library.map((path) => [path, read(workspace.root, path)])),
  });
  commitAll(plain);
});
afterAll(() => {
  workspace.remove();
  rmSync(plain, { recursive: true, force: true });
});

describe('dhallmark make', () => {
  test('writes what nx run chart:make writes', async () => {
    const made = await dhallmark(['make', '--environment', 'prod']);
    expect(made.text).not.toContain('CANARY');
    expect(made.code, made.text).toBe(0);
    const args = ['run', 'chart:make', '-c', 'prod', '--report=dist/{chart}-{environment}.json'];
    const byNx = await runNx(workspace, args, { env: env() });
    expect(byNx.code, byNx.text).toBe(0);
    expect(expectReport('make', read(workspace.root, 'dist/all-prod.json'))['success']).toBe(true);
    const rendered = filesBelow(workspace.path('dist/charts/prod'));
    expect(rendered.length).toBeGreaterThan(10);
    expect(
      filesBelow(join(plain, 'dist/charts/prod')).filter((path) => !path.endsWith('.sha256')),
    ).toEqual(rendered);
    const tree = filesBelow(workspace.path('deploy/prod'));
    expect(filesBelow(join(plain, 'deploy/prod'))).toEqual(tree);
    const encrypted = /^deploy\/prod\/secrets\/.+\/.+\.yaml$/;
    const paths = [
      ...rendered.map((path) => `dist/charts/prod/${path}`),
      ...tree.map((path) => `deploy/prod/${path}`),
    ];
    for (const path of paths.filter((each) => !encrypted.test(each))) {
      expect(withoutDigests(read(plain, path)), path).toBe(
        withoutDigests(read(workspace.root, path)),
      );
    }
    const secrets = paths.filter((each) => encrypted.test(each));
    expect(secrets).toHaveLength(2);
    for (const path of secrets) {
      expect(await decrypted(plain, path)).toBe(await decrypted(workspace.root, path));
      expect(read(plain, path)).not.toContain('CANARY');
    }
  });

  test('renders only what changed, and then writes only that', async () => {
    const before = snapshot(join(plain, 'deploy/prod'));
    const again = await dhallmark(['make', '-e', 'prod', '--json']);
    const { rows } = expectReport('make', again.stdout) as { rows: readonly { outcome: string }[] };
    expect([...new Set(rows.map(({ outcome }) => outcome))]).toEqual(['unchanged']);
    expect(snapshot(join(plain, 'deploy/prod'))).toEqual(before);
    const file = 'charts/plain/quota.dhall';
    writeFiles(plain, { [file]: read(plain, file).replace('"10"', '"11"') });
    expect((await dhallmark(['render', '-e', 'prod'])).stdout).toBe(
      'charts/plain: 3 files\nprod: 1 rendered, 3 unchanged\n',
    );
    expect((await dhallmark(['diff', '-e', 'prod'])).stdout).toContain('spec.hard.pods');
    const made = await dhallmark(['make', '-e', 'prod', '--chart', 'plain']);
    expect(made.stdout).toContain('changed templates/quota.yaml');
  });

  test('works in a folder below the root', async () => {
    writeFiles(plain, { 'dhallmark.json': '{ "output-root": "out" }\n' });
    const options = { cwd: join(plain, 'charts/web'), env: env() };
    const made = await runProgram(process.execPath, [program, 'make', '-e', 'prod'], options);
    expect(made.code, made.text).toBe(0);
    expect(existsSync(join(plain, 'out/prod/chart/Chart.yaml'))).toBe(true);
    rmSync(join(plain, 'dhallmark.json'));
  });

  test('has no place for a value but the tree, encrypted', async () => {
    const failed = await dhallmark(['make', '-e', 'prod', '--verbose'], {
      WEB_KEY: 'CANARY-malformed*',
    });
    expect(failed.code).toBe(1);
    expect(failed.text).toContain('error[malformed-variable] in web');
    expect(failed.text).not.toContain('CANARY');
    for (const path of filesBelow(plain).filter((each) => !each.startsWith('.git/'))) {
      expect(read(plain, path), path).not.toContain('CANARY');
    }
    for (const path of filesBelow(workspace.home)) {
      expect(read(workspace.home, path), path).not.toContain('CANARY');
    }
  });
});

test.each([
  [['verify', '-e', 'prod'], 'complete, 2 files are encrypted'],
  [['env', '-e', 'prod', '--check'], '0 to be set or corrected'],
] as const)('dhallmark %j', async (args, text) => {
  const result = await dhallmark(args);
  expect(result.stdout, result.text).toContain(text);
});

test.each([
  ['lint', ['-e', 'prod'], true],
  ['doctor', ['-e', 'prod'], expect.any(Boolean)],
  ['verify', ['-e', 'prod'], true],
  ['diff', ['-e', 'prod'], true],
  ['env', ['-e', 'prod'], true],
  ['check', [], true],
  ['make', ['-e', 'produciton'], false],
  ['lint', ['-e', 'prod', '--chart=nope'], false],
] as const)('%s %j writes one document, as its schema says', async (command, args, success) => {
  const result = await dhallmark([command, ...args, '--json', '--report=dist/report.json']);
  const document = expectReport(command, result.stdout);
  expect(document['success'], result.text).toEqual(success);
  expect(result.code).toBe(document['success'] === true ? 0 : 1);
  expect(read(plain, 'dist/report.json')).toBe(result.stdout);
});

test.each([
  ['make', ['--nope']],
  ['rekey', ['--batch=many']],
] as const)('%s %j writes one document for wrong arguments', async (command, args) => {
  const reports = ['--json', '--report', 'dist/wrong-{environment}.json', '--environment=prod'];
  const result = await dhallmark([command, ...args, ...reports]);
  const document = expectReport(command, result.stdout);
  expect(document).toMatchObject({ success: false, problems: [{ code: 'bad-arguments' }] });
  expect(result.text.split('error[bad-arguments]')).toHaveLength(2);
  expect(result.code).toBe(1);
  expect(read(plain, 'dist/wrong-prod.json')).toBe(result.stdout);
});

test('an unknown command writes one document; an unknown option writes no file', async () => {
  const { stdout } = await dhallmark(['lnit', '--json', '--junit=dist/lnit.xml']);
  expect(expectReport('lint', stdout)).toMatchObject({ problems: [{ code: 'bad-arguments' }] });
  expect(read(plain, 'dist/lnit.xml')).toContain('type="bad-arguments"');
  const other = await dhallmark(['make', '--sarif=dist/make.sarif']);
  expect(other.text).toContain("Unknown option '--sarif");
  expect(other.stdout).toBe('');
  expect(existsSync(join(plain, 'dist/make.sarif'))).toBe(false);
});

test.each<[readonly string[], Record<string, string>, string]>([
  [['mkae'], {}, "error[bad-arguments]: Unknown command 'mkae'"],
  [['make', '--nope'], {}, "error[bad-arguments]: Unknown option '--nope'"],
  [['make', '--engine', 'gpg'], {}, 'Allowed choices are native, sops'],
  [['make', '-e', 'produciton'], {}, 'error[unknown-environment]: There is no environment'],
  [['make'], { CI: 'true' }, 'error[no-environment]: No environment is chosen'],
  [['make', '--chart', 'nope'], {}, 'error[no-such-chart]: There is no chart "nope"'],
  [['make', '--undecided', 'keep', '--if-undecryptable', 'fail'], {}, 'is given twice'],
])('dhallmark %j is refused', async (args, more, text) => {
  const result = await dhallmark(args, more);
  expect(result.text).toContain(text);
  expect(result.code).toBe(1);
});

test('options that are not valid, and options in two places, are refused', async () => {
  writeFiles(plain, { 'dhallmark.json': '{ "chartRoot": "x" }\n' });
  expect((await dhallmark(['make'])).text).toContain('error[invalid-options]');
  writeFiles(plain, {
    'dhallmark.json': '{}\n',
    'nx.json': '{ "plugins": ["@dhallmark/nx"] }\n',
  });
  expect((await dhallmark(['make'])).text).toContain('error[ambiguous-options]');
  rmSync(join(plain, 'nx.json'));
  rmSync(join(plain, 'dhallmark.json'));
});

test('a folder without charts is refused, --explain explains, the old flag works', async () => {
  mkdirSync(join(plain, 'empty'));
  writeFiles(plain, { 'empty/dhallmark.json': '{}\n' });
  const options = { cwd: join(plain, 'empty'), env: env() };
  const empty = await runProgram(process.execPath, [program, 'make'], options);
  expect(empty.text).toContain('error[no-charts]: There is no chart.dhall in charts/');
  expect((await dhallmark(['--explain', 'no-charts'])).stdout).toContain('What to do:');
  expect((await dhallmark(['make', '-e', 'prod', '--undecided=keep'])).code).toBe(0);
});
