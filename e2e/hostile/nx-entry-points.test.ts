import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../support/charts.ts';
import { baseEnvironment, runNx, type Run } from '../support/run-nx.ts';
import { runProgram } from '../support/run-program.ts';
import { commitAll, createWorkspace, type Workspace } from '../support/workspace.ts';
import { renderAgeRule } from '../support/sops-config.ts';

// Someone whose merge request reached main adds files to a chart that Nx loads or runs by itself.

const key = generateAgeIdentity();
const values = {
  WEB_TOKEN: 'canary-token-51aa',
  WEB_KEY: Buffer.from('canary-key-51aa').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'canary-password-51aa',
};
const code = `NODE_OPTIONS=--import=data:text/javascript,console.error(\`CODE-FROM-DOTENV\`,process.env.WEB_TOKEN)\n`;
const shell = (target: string): string =>
  JSON.stringify({
    name: 'chart-web',
    targets: {
      [target]: { executor: 'nx:run-commands', options: { command: 'echo RAN-$WEB_TOKEN' } },
    },
  });

let workspace: Workspace;
let remote: string;
let evil: string;
let clean: string;

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
/** The variables of a job with keys; `more` is what the pipeline of an older generator lacks. */
const job = (): Record<string, string> => ({
  ...values,
  CI: 'true',
  SOPS_AGE_KEY: key.identity,
  DHALLMARK_DEPLOY_URL: remote,
});
/** As the generated jobs run it: without any value. */
const check = (...args: readonly string[]): Promise<Run> =>
  runProgram(
    process.execPath,
    [workspace.path('packages/dhallmark/bin/dhallmark.cjs'), 'check', ...args],
    { cwd: workspace.root, env: { ...baseEnvironment(workspace), CI: 'true' } },
  );
const publish = (): Promise<Run> =>
  runNx(workspace, ['run', 'chart:publish', '-c', 'prod'], { env: job() });

function place(path: string, content: string): void {
  mkdirSync(dirname(workspace.path(path)), { recursive: true });
  writeFileSync(workspace.path(path), content);
}

/** Nothing of the file ran or steered the run, and nothing was pushed anywhere. */
function expectNothing(run: Run): void {
  expect(run.code, run.text).toBe(1);
  expect(run.text).not.toMatch(/CODE-FROM-DOTENV|RAN-|canary/);
  for (const url of [remote, evil]) expect(existsSync(join(url, 'refs/heads/main'))).toBe(false);
}

beforeAll(() => {
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: {
      ...charts,
      '.sops.yaml': renderAgeRule(key.recipient),
    },
  });
  clean = git(workspace.root, 'rev-parse', 'HEAD');
  remote = join(workspace.home, 'deploy.git');
  evil = join(workspace.home, 'evil.git');
  for (const url of [remote, evil]) {
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', url]);
  }
});
afterEach(() => {
  for (const folder of ['charts', 'dist', 'deploy']) {
    rmSync(workspace.path(folder), { recursive: true, force: true });
  }
  git(workspace.root, 'reset', '--quiet', '--hard', clean);
  git(workspace.root, 'clean', '--quiet', '-fdx', '--exclude=node_modules', '--exclude=packages');
});
afterAll(() => workspace.remove());

describe('dhallmark check, before any Nx process starts, refuses', () => {
  test('what Nx loads or runs below the charts, tracked or not', async () => {
    const paths = [
      '.env',
      '.publish.production.env',
      'web/.env',
      'web/.env.local',
      'web/.make.env',
      'web/local.env',
      'web/.ENV',
      'web/files/.env',
      'web/project.json',
      'web/package.json',
      'lib/package.json',
      'web/files/Project.json',
      'web/vite.config.ts',
      'web/jest.config.js',
      'web/eslint.config.mjs',
      'web/.eslintrc.json',
      'web/.prettierrc.mjs',
      'web/vitest.workspace.mts',
      'web/.npmrc',
      'db/nx.json',
      'db/playwright.config.cts',
    ];
    for (const path of paths) place(`charts/${path}`, code);
    place('charts/web/node_modules/x/index.js', 'x');
    commitAll(workspace.root);
    place('charts/plain/.env', code);
    const run = await check();
    expect(run.code).toBe(1);
    for (const path of [...paths, 'plain/.env']) {
      expect(run.text).toContain(`error[not-data]: charts/${path} `);
    }
    expect(run.text).toContain('charts/web/node_modules is a folder');
    const { success, problems } = JSON.parse((await check('--json')).stdout) as {
      readonly success: boolean;
      readonly problems: readonly { readonly code: string }[];
    };
    expect(success).toBe(false);
    expect(problems).toHaveLength(paths.length + 2);
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set(['not-data']));
  });

  test('what a plugin in nx.json infers projects from', async () => {
    place('charts/web/Dockerfile', 'FROM scratch\n');
    place('charts/web/pom.xml', '<project/>\n');
    const options = { ignoredFiles: ['Dockerfile', 'pom.xml'] };
    const ours = { plugin: '@dhallmark/nx', options };
    place('nx.json', JSON.stringify({ plugins: [ours] }));
    commitAll(workspace.root);
    expect((await check()).code).toBe(0);
    place('nx.json', JSON.stringify({ plugins: [ours, { plugin: '@nx/docker' }, '@nx/maven'] }));
    const run = await check();
    expect(run.text).toContain('charts/web/Dockerfile makes @nx/docker infer a project');
    expect(run.text).toContain('charts/web/pom.xml makes @nx/maven infer a project');
  });

  test('a tracked env file at the root that steers a job', async () => {
    const files = {
      '.env': `# ours\nexport NODE_OPTIONS = "--import=x"\nNX_CACHE_DIRECTORY: /tmp\n`,
      '.publish.prod.env': 'A=b\r\nDHALLMARK_DEPLOY_URL=evil.git\r\n',
      '.env.local': 'GREETING=hello\nNODE_ENV=production\n',
      '.env.example': 'NODE_OPTIONS=\n',
    };
    for (const [path, content] of Object.entries(files)) place(path, content);
    execFileSync('git', ['-C', workspace.root, 'add', '--force', ...Object.keys(files)]);
    const run = await check();
    expect(run.code).toBe(1);
    expect(run.text).toContain('.env sets NODE_OPTIONS, NX_CACHE_DIRECTORY, and Nx loads it');
    expect(run.text).toContain('.publish.prod.env sets DHALLMARK_DEPLOY_URL, and Nx loads it');
    expect(run.text).not.toContain('.env.local');
    expect(run.text).not.toContain('.env.example');
  });

  test('a link, a key, an untracked file, and renders that came with the repository', async () => {
    mkdirSync(workspace.path('charts/web/files'));
    symlinkSync('/proc/self', workspace.path('charts/web/crds'));
    symlinkSync('/proc/self/environ', workspace.path('charts/web/files/environ'));
    place('charts/web/files/notes.txt', `${key.identity}\n`);
    place('dist/charts/prod/web/secrets.json', '{}');
    commitAll(workspace.root);
    execFileSync('git', ['-C', workspace.root, 'add', '--force', 'dist']);
    place('charts/db/lib/new.dhall', '1');
    const run = await check();
    expect(run.code).toBe(1);
    expect(run.text).toContain('charts/web/crds is a symbolic link');
    expect(run.text).toContain('charts/web/files/environ is a symbolic link');
    expect(run.text).toContain('charts/web/files/notes.txt is a key file');
    expect(run.text).toContain('charts/db/lib/new.dhall is not tracked by Git');
    expect(run.text).toContain('error[tracked-output]');
    expect(run.text).not.toContain(key.identity);
  });

  test('charts that are reached through a link', async () => {
    git(workspace.root, 'mv', 'charts', 'elsewhere');
    symlinkSync('elsewhere', workspace.path('charts'));
    commitAll(workspace.root);
    expect((await check()).text).toMatch(/is a symbolic link\n +--> charts\n/);
    rmSync(workspace.path('elsewhere'), { recursive: true });
  });

  test('nothing in honest charts', async () => {
    place('charts/web/files/script.js', 'console.log(1)\n');
    place('charts/web/files/app.config.json', '{}\n');
    place('charts/web/files/environment.txt', 'A=b\n');
    place('charts/web/files/binary', '\u0000\u0001');
    place(
      'charts/web/files/ca.pem',
      '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
    );
    place('charts/web/.helmignore', '*.md\n');
    place('charts/.gitignore', '*.swp\n');
    commitAll(workspace.root);
    // an editor's, which no chart copies
    place('charts/web/.service.dhall.swp', 'x');
    const run = await check();
    expect(run.code, run.text).toBe(0);
    expect(run.text).toMatch(/charts: \d+ files, and nothing but data/);
  });
});

describe('where a job does not check first, the plugin refuses', () => {
  test.each([
    ['.env', `${code}DHALLMARK_DEPLOY_URL=evil.git\n`],
    ['.publish.prod.env', code],
    ['web/.render.prod.env', code],
  ])('charts/%s', async (path, content) => {
    place(`charts/${path}`, content);
    commitAll(workspace.root);
    const run = await publish();
    expectNothing(run);
    expect(run.text).toContain(`charts/${path} is an env file`);
  });

  test('charts/web/project.json that replaces a render by a command', async () => {
    place('charts/web/project.json', shell('render'));
    commitAll(workspace.root);
    const run = await publish();
    expectNothing(run);
    expect(run.text).toMatch(/project\.json|target render/);
  });

  test('charts/package.json whose script replaces the publish', async () => {
    place(
      'charts/package.json',
      JSON.stringify({ name: 'chart', nx: JSON.parse(shell('publish')) as unknown }),
    );
    commitAll(workspace.root);
    expectNothing(await publish());
  });
});

describe('a publish names a source that anyone can find again', () => {
  test('it refuses files that Git does not track, and changes that it is instructed to skip', async () => {
    const run = (): Promise<Run> =>
      runProgram(
        process.execPath,
        [workspace.path('packages/dhallmark/bin/dhallmark.cjs'), 'publish', '-e', 'prod'],
        { cwd: workspace.root, env: { ...baseEnvironment(workspace), ...job() } },
      );
    place('charts/lib/new.txt', 'x');
    const untracked = await run();
    expectNothing(untracked);
    expect(untracked.text).toContain('charts/lib/new.txt is not tracked by Git');
    rmSync(workspace.path('charts/lib'), { recursive: true });
    for (const flag of ['assume-unchanged', 'skip-worktree']) {
      git(workspace.root, 'update-index', `--${flag}`, 'charts/plain/NOTES.txt');
      place('charts/plain/NOTES.txt', 'changed\n');
      const hidden = await run();
      expectNothing(hidden);
      expect(hidden.text).toContain('uncommitted-changes');
      git(workspace.root, 'update-index', `--no-${flag}`, 'charts/plain/NOTES.txt');
    }
  });
});
