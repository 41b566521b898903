import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNx, type Run } from './support/run-nx.ts';
import { commitAll, createWorkspace, renderNxJson, type Workspace } from './support/workspace.ts';

// `nx release` with charts: versions, the changelog, the commit and the tag.

const author = {
  GIT_AUTHOR_NAME: 'e2e',
  GIT_AUTHOR_EMAIL: 'e2e@example.com',
  GIT_COMMITTER_NAME: 'e2e',
  GIT_COMMITTER_EMAIL: 'e2e@example.com',
};

let workspace: Workspace;
const read = (path: string): string => readFileSync(workspace.path(path), 'utf8');
const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: workspace.root, encoding: 'utf8' });

async function release(...args: readonly string[]): Promise<Run> {
  const run = await runNx(workspace, ['release', ...args, '--skip-publish'], { env: author });
  expect(run.code, run.text).toBe(0);
  return run;
}

beforeAll(() => {
  workspace = createWorkspace({
    files: {
      'charts/lib/names.dhall': '-- ours\n{ product = "shop", version = "1.0.0" }\n',
      'charts/lib/services.dhall': `let names = ./names.dhall

in  [ { name = "web", version = names.version }, { name = "db", version = "^1.0.0" } ]
`,
      'charts/chart.dhall': `let names = ./lib/names.dhall

in  { apiVersion = "v2", name = names.product, version = names.version, dependencies = ./lib/services.dhall }
`,
      'charts/web/chart.dhall':
        '{ apiVersion = "v2", name = "web", version = (../lib/names.dhall).version }\n',
      'charts/db/chart.dhall': '{ apiVersion = "v2", name = "db", version = "1.0.0" }\n',
    },
  });
  const nxJson = JSON.parse(renderNxJson({})) as object;
  const projects = ['tag:dhallmark:umbrella', 'tag:dhallmark:chart'];
  workspace.write({ 'nx.json': JSON.stringify({ ...nxJson, release: { projects } }) });
  commitAll(workspace.root);
  git('tag', 'v1.0.0');
});
afterAll(() => workspace.remove());

test('a dry run shows the new versions and writes nothing', async () => {
  const { text } = await release('1.1.0', '--dry-run');
  expect(text).toContain('New version 1.1.0 written to charts/lib/names.dhall');
  expect(text).toContain('New version 1.1.0 written to charts/db/chart.dhall');
  expect(git('status', '--porcelain')).toBe('');
  expect(git('tag').trim()).toBe('v1.0.0');
});

test('a release changes versions and ranges only, writes a changelog, commits and tags', async () => {
  workspace.write({ 'charts/db/objects.dhall': '[] : List {}\n' });
  git('add', '--all');
  execFileSync('git', ['commit', '--quiet', '--message=feat: keep orders in a database'], {
    cwd: workspace.root,
    env: { ...process.env, ...author },
  });
  await release('minor');
  expect(read('charts/lib/names.dhall')).toBe('-- ours\n{ product = "shop", version = "1.1.0" }\n');
  expect(read('charts/db/chart.dhall')).toContain('version = "1.1.0"');
  expect(read('charts/web/chart.dhall')).toContain('version = (../lib/names.dhall).version');
  expect(read('charts/lib/services.dhall')).toContain('{ name = "db", version = "^1.1.0" }');
  expect(read('charts/lib/services.dhall')).toContain('{ name = "web", version = names.version }');
  expect(read('CHANGELOG.md')).toMatch(/1\.1\.0.*keep orders in a database/s);
  expect(git('tag', '--points-at', 'HEAD').trim()).toBe('v1.1.0');
  expect(git('status', '--porcelain')).toBe('');
});
