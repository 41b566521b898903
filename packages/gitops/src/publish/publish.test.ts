import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChangeRequests, type ChangeRequests } from '@dhallmark/forges';
import { afterEach, expect, it } from 'vitest';
import { publishTree } from './publish.ts';
import { makeStage, publishOptions, writeChart, type Stage } from '../testing/publish-stage.ts';

let stage: Stage;

afterEach(() => stage.remove());

const remoteFile = async (path: string): Promise<string> =>
  stage.git(stage.remote)(['show', `main:${path}`]);
const remoteLog = async (): Promise<string[]> =>
  (await stage.git(stage.remote)(['log', '--format=%B%x00', 'main']))
    .split('\0')
    .map((message) => message.trim())
    .filter(Boolean);

it('publishes one commit with a readable message and trailers', async () => {
  stage = makeStage(1);
  const [commit = ''] = stage.commits;
  const options = await publishOptions(stage, commit, {
    pipeline: 'https://gitlab.example/p/-/pipelines/7',
    produce: async (treeRoot) => {
      await writeChart('version: 1\n')(treeRoot);
      return {
        charts: [{ name: 'web', change: 'added' }],
        secrets: [{ name: 'web/token', change: 'changed', keys: ['password'] }],
      };
    },
  });
  const result = await publishTree(options);
  expect(result.outcome).toBe('published');
  expect(result.changes).toEqual(['A chart/Chart.yaml']);
  expect(await remoteLog()).toEqual([
    [
      'production: update web',
      '',
      '- chart web: added',
      '- Secret web/token: changed (password)',
      '',
      'Dhallmark-Environment: production',
      'Dhallmark-Path: .',
      `Dhallmark-Source: ${commit}`,
      'Dhallmark-Pipeline: https://gitlab.example/p/-/pipelines/7',
    ].join('\n'),
  ]);
});

it('publishes nothing that a killed run left in the checkout', async () => {
  stage = makeStage(1);
  const [commit = ''] = stage.commits;
  const options = await publishOptions(stage, commit);
  await publishTree(options);
  const left = ['chart/left.yaml', 'left.txt', 'left/more.txt'];
  const folder = options.checkout.git.folder;
  mkdirSync(join(folder, 'left'));
  for (const path of left) writeFileSync(join(folder, path), 'left\n');
  let found: readonly string[] = [];
  const result = await publishTree({
    ...options,
    produce: async (treeRoot) => {
      found = left.filter((path) => existsSync(join(treeRoot, path)));
      return writeChart('version: 2\n')(treeRoot);
    },
  });
  expect(found).toEqual([]);
  expect(result.changes).toEqual(['M chart/Chart.yaml']);
});

it('creates no commit without a change, in the same checkout and in a new one', async () => {
  stage = makeStage(1);
  const [commit = ''] = stage.commits;
  const options = await publishOptions(stage, commit);
  await publishTree(options);
  expect((await publishTree(options)).outcome).toBe('unchanged');
  expect((await publishTree(await publishOptions(stage, commit))).outcome).toBe('unchanged');
  expect(await remoteLog()).toHaveLength(1);
});

it('shows what it would do and pushes nothing on a dry run', async () => {
  stage = makeStage(1);
  const [commit = ''] = stage.commits;
  const result = await publishTree(await publishOptions(stage, commit, { dryRun: true }));
  expect(result).toMatchObject({ outcome: 'dry-run', changes: ['A chart/Chart.yaml'] });
  await expect(remoteLog()).rejects.toMatchObject({ code: 'git-failed' });
});

it("writes its own path only and leaves others' files alone", async () => {
  stage = makeStage(2);
  const [first = '', second = ''] = stage.commits;
  await publishTree(await publishOptions(stage, first, { path: 'clusters/{environment}' }));
  const other = await publishOptions(stage, second, { path: 'other' });
  await publishTree({
    ...other,
    produce: async (treeRoot) => {
      writeFileSync(join(treeRoot, '..', 'stray'), 'not ours');
      return writeChart('other\n')(treeRoot);
    },
  });
  const files = await stage.git(stage.remote)(['ls-tree', '-r', '--name-only', 'main']);
  expect(files.trim().split('\n')).toEqual([
    'clusters/production/chart/Chart.yaml',
    'other/chart/Chart.yaml',
  ]);
});

it('refuses a source older than the published one, unless --rollback is set', async () => {
  stage = makeStage(3);
  const [older = '', newer = ''] = stage.commits;
  await publishTree(await publishOptions(stage, newer));
  const late = await publishOptions(stage, older);
  await expect(publishTree(late)).rejects.toMatchObject({ code: 'older-source' });
  expect(await remoteFile('chart/Chart.yaml')).toBe(`version: ${newer}\n`);
  await publishTree({ ...late, rollback: true });
  expect(await remoteFile('chart/Chart.yaml')).toBe(`version: ${older}\n`);
});

it('finds the published source below many commits of others', async () => {
  stage = makeStage(2);
  const [older = '', newer = ''] = stage.commits;
  await publishTree(await publishOptions(stage, newer));
  const others = stage.git(join(stage.folder, 'others'));
  mkdirSync(others.folder);
  await others(['clone', '--quiet', stage.remote, '.']);
  for (let at = 0; at < 120; at++)
    await others(['commit', '--quiet', '--allow-empty', '-m', `${at}`]);
  await others(['push', '--quiet']);
  const late = await publishOptions(stage, older);
  await expect(publishTree(late)).rejects.toMatchObject({ code: 'older-source' });
});

it('refuses a source whose relation to the published one is unknown', async () => {
  stage = makeStage(1);
  const [commit = ''] = stage.commits;
  const options = await publishOptions(stage, commit);
  const stranger = { commit: 'f'.repeat(40), relationTo: options.source.relationTo };
  await publishTree({ ...options, source: stranger });
  const mine = await publishOptions(stage, commit, { produce: writeChart('other\n') });
  await expect(publishTree(mine)).rejects.toMatchObject({ code: 'unknown-source' });
});

it('publishes nothing that verify refuses', async () => {
  stage = makeStage(1);
  const [commit = ''] = stage.commits;
  const options = await publishOptions(stage, commit, {
    verify: async () => {
      throw new Error('plaintext');
    },
  });
  await expect(publishTree(options)).rejects.toThrow('plaintext');
  await expect(remoteLog()).rejects.toMatchObject({ code: 'git-failed' });
});

it('pushes a branch instead when a merge request is wanted, and names the one that GitLab opens', async () => {
  stage = makeStage(2);
  const [first = '', second = ''] = stage.commits;
  await publishTree(await publishOptions(stage, first));
  await stage.git(stage.remote)(['config', 'receive.advertisePushOptions', 'true']);
  const address = 'https://gitlab.example/shop/deploy/-/merge_requests/7';
  // GitLab's own hook writes so, and every hook could
  writeFileSync(
    join(stage.remote, 'hooks', 'post-receive'),
    `#!/bin/sh
env | grep ^GIT_PUSH_OPTION > pushed
echo 'View merge request for dhallmark/production:'
echo '  https://evil.example/x/-/merge_requests/1'
echo '  ${address}'
`,
    { mode: 0o755 },
  );
  const gitlab = openChangeRequests('gitlab', {
    address: {
      protocol: 'https',
      origin: 'https://gitlab.example',
      hostname: 'gitlab.example',
      path: 'shop/deploy',
    },
    token: undefined,
  });
  const result = await publishTree(await publishOptions(stage, second, { changeRequests: gitlab }));
  expect(result.branch).toBe(`dhallmark/production/${result.commit?.slice(0, 12)}`);
  expect(result.request).toBe(address);
  expect(await remoteFile('chart/Chart.yaml')).toBe(`version: ${first}\n`);
  const branch = await stage.git(stage.remote)(['show', `${result.branch}:chart/Chart.yaml`]);
  expect(branch).toBe(`version: ${second}\n`);
  expect(readFileSync(join(stage.remote, 'pushed'), 'utf8')).toContain('merge_request.target=main');
});

it('pushes nothing where a change request could not be opened', async () => {
  stage = makeStage(2);
  const [first = '', second = ''] = stage.commits;
  await publishTree(await publishOptions(stage, first));
  const refusing = {
    noun: 'pull request',
    check: async () => {
      throw new Error('no token');
    },
    pushOptions: () => [],
    open: async () => undefined,
  };
  const options = await publishOptions(stage, second, { changeRequests: refusing });
  await expect(publishTree(options)).rejects.toThrow('no token');
  expect(await stage.git(stage.remote)(['branch', '--list', 'dhallmark/*'])).toBe('');
});

it('opens a change request with the commit message, after the push', async () => {
  stage = makeStage(2);
  const [first = '', second = ''] = stage.commits;
  await publishTree(await publishOptions(stage, first));
  const opened: unknown[] = [];
  const requests: ChangeRequests = {
    noun: 'pull request',
    check: async () => undefined,
    pushOptions: () => [],
    open: async (request) => {
      const heads = await stage.git(stage.remote)(['branch', '--list', request.branch]);
      opened.push({ ...request, isPushed: heads.includes(request.branch) });
      return 'https://github.example/shop/deploy/pull/1';
    },
  };
  const result = await publishTree(
    await publishOptions(stage, second, { changeRequests: requests }),
  );
  expect(result.request).toBe('https://github.example/shop/deploy/pull/1');
  expect(opened).toMatchObject([
    { branch: result.branch, target: 'main', isPushed: true, title: expect.stringMatching(/./) },
  ]);
});

it('publishes to another repository from the same checkout', async () => {
  stage = makeStage(2);
  const [first = '', second = ''] = stage.commits;
  const options = await publishOptions(stage, first);
  await publishTree(options);
  const others = stage.git(join(stage.folder, 'others'));
  mkdirSync(others.folder);
  await others(['init', '--quiet', '--initial-branch=main']);
  await others(['commit', '--quiet', '--allow-empty', '-m', 'Not by a publish']);
  await others(['commit', '--quiet', '--allow-empty', '-m', 'Neither is this']);
  const url = join(others.folder, '.git');
  await others(['config', 'receive.denyCurrentBranch', 'ignore']);
  const next = await publishOptions(stage, second, { checkout: options.checkout });
  const moved = { ...next, target: { ...next.target, url } };
  expect((await publishTree(moved)).outcome).toBe('published');
  expect((await publishTree(moved)).outcome).toBe('unchanged');
  expect(await others(['show', 'main:chart/Chart.yaml'])).toBe(`version: ${second}\n`);
  expect(await remoteFile('chart/Chart.yaml')).toBe(`version: ${first}\n`);
});

it('repairs a checkout that a killed run left behind', async () => {
  stage = makeStage(2);
  const [first = '', second = ''] = stage.commits;
  const options = await publishOptions(stage, first);
  await publishTree(options);
  const { folder } = options.checkout.git;
  writeFileSync(join(folder, '.git', 'index.lock'), '');
  writeFileSync(join(folder, 'chart', 'half'), 'cut o');
  writeFileSync(join(folder, 'chart', 'Chart.yaml'), 'cut o');
  const next = await publishOptions(stage, second, { checkout: options.checkout });
  await publishTree(next);
  expect(await remoteFile('chart/Chart.yaml')).toBe(`version: ${second}\n`);
  expect(await stage.git(stage.remote)(['ls-tree', '-r', '--name-only', 'main'])).toBe(
    'chart/Chart.yaml\n',
  );
  writeFileSync(join(folder, '.git', 'HEAD'), '');
  expect((await publishTree(next)).outcome).toBe('unchanged');
});

it('ends with the newest source when twenty publish at once', async () => {
  stage = makeStage(20);
  const runs = await Promise.all(
    stage.commits.toReversed().map(async (commit) => publishOptions(stage, commit)),
  );
  const outcomes = await Promise.allSettled(runs.map(publishTree));
  const refused = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [(outcome.reason as { code?: string }).code] : [],
  );
  expect(new Set(refused)).toEqual(refused.length > 0 ? new Set(['older-source']) : new Set());
  expect(await remoteFile('chart/Chart.yaml')).toBe(`version: ${stage.commits.at(-1)}\n`);
  await stage.git(stage.remote)(['fsck', '--strict']);
  const sources = (await remoteLog()).map((text) => /Dhallmark-Source: (\w+)/.exec(text)?.[1]);
  const order = sources.map((source) => stage.commits.indexOf(source ?? ''));
  expect(order).toEqual(order.toSorted((a, b) => b - a));
});
