import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { forgeIds } from '@dhallmark/forges/ids';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDeployWorkspace, type DeployWorkspace } from './support/deploy-workspace.ts';
import { startForgeServer, type ForgeServer } from './support/forge-server.ts';
import { expectReport } from './support/report-schema.ts';
import type { Run } from './support/run-nx.ts';
import { renderAgeRule } from './support/sops-config.ts';

// `--merge-request` on every forge: publish and rekey push a branch, and open a request to merge it. Git is
// real, over HTTP with a token; the API of a forge cannot be had here.

const token = 'canary-token-of-the-forge-7d30';
const key = generateAgeIdentity();

describe.each(forgeIds)('%s', (forge) => {
  let workspace: DeployWorkspace;
  let server: ForgeServer;
  let source: string;

  beforeAll(async () => {
    workspace = createDeployWorkspace(renderAgeRule(key.recipient));
    source = join(workspace.root, '..', 'charts.git');
    execFileSync('git', ['clone', '--quiet', '--bare', workspace.root, source]);
    const repositories = { deploy: workspace.remote, charts: source };
    server = await startForgeServer({ forge, token, repositories });
    const deployRepository = { url: server.url('deploy'), forge };
    workspace.commit({ 'dhallmark.json': JSON.stringify({ deployRepository }) });
    inRoot('remote', 'add', 'origin', server.url('charts'));
    inRoot('push', '--quiet', source, 'HEAD:main');
    const { code, text } = await run(['publish']);
    if (code !== 0) throw new Error(text);
  });
  afterAll(async () => {
    await server.close();
    workspace.remove();
  });

  const inRoot = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: workspace.root, encoding: 'utf8' });

  /** With the token, and with no URL but the one in dhallmark.json. */
  function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
    return workspace.job([...args, '-e', 'prod'], {
      DHALLMARK_DEPLOY_URL: server.url('deploy'),
      DHALLMARK_DEPLOY_TOKEN: token,
      CI_COMMIT_BRANCH: 'main',
      SOPS_AGE_KEY: key.identity,
      WEB_TOKEN: 'CANARY-token-7d30',
      WEB_KEY: Buffer.from('CANARY-key-7d30').toString('base64'),
      WEB_FILE: './web-file.txt',
      DB_PASSWORD: 'CANARY-password-7d30',
      ...env,
    });
  }

  const branches = (): string[] =>
    workspace
      .git('branch', '--list', '--format=%(refname:short)', 'dhallmark/*')
      .trim()
      .split('\n');

  test('publish opens a request, and names its address', async () => {
    const main = workspace.git('rev-parse', 'main');
    const published = await run(['publish', '--merge-request', '--json'], { WEB_TOKEN: 'other' });
    expect(published.code).toBe(0);
    const result = expectReport('publish', published.stdout);
    expect(result['request']).toBe(server.address('deploy', 1));
    expect(branches()).toEqual([result['branch']]);
    expect(workspace.git('rev-parse', 'main')).toBe(main);
    expect(published.text).not.toContain(token);
  });

  test('publish says the address to people', async () => {
    const published = await run(['publish', '--merge-request'], { WEB_TOKEN: 'one more' });
    expect(published.text).toContain(
      `for ${server.address('deploy', forge === 'gitlab' ? 1 : 2)}.`,
    );
  });

  test('rekey proposes the rules once, and finds the request of the run before', async () => {
    const keys = join(workspace.root, '..', 'keys.txt');
    const rekey = () =>
      run([
        'rekey',
        '--publish',
        '--merge-request',
        '--new-age-key',
        `--store=file:${keys}`,
        '--json',
      ]);
    const before = server.opened.length;
    const number = forge === 'gitlab' ? 1 : before + 1;
    for (let time = 0; time < 2; time += 1) {
      const result = await rekey();
      expect(result.code, result.text).toBe(0);
      expect(expectReport('rekey', result.stdout)).toMatchObject({
        rulesProposed: 'dhallmark/rules-prod',
        rulesRequest: server.address('charts', number),
      });
    }
    const opened = server.opened.filter(({ repository }) => repository === 'charts');
    expect(opened).toEqual(
      forge === 'gitlab'
        ? []
        : [
            {
              repository: 'charts',
              branch: 'dhallmark/rules-prod',
              target: 'main',
              title: 'Move the rules of prod to the newest keys',
            },
          ],
    );
    rmSync(keys);
  });

  test.skipIf(forge === 'gitlab')('without a right nothing is pushed', async () => {
    const pushed = branches();
    server.answer = (_request, response) => {
      response.writeHead(404).end('{"message":"Not Found"}');
      return true;
    };
    const refused = await run(['publish', '--merge-request'], { WEB_TOKEN: 'again' });
    server.answer = undefined;
    expect(refused.text).toContain('error[change-request-refused]');
    expect(refused.code).toBe(1);
    expect(branches()).toEqual(pushed);
  });

  // it does not depend on the forge
  test.skipIf(forge !== 'github')('a forge that is busy for a moment is asked again', async () => {
    let times = 0;
    server.answer = (request, response) => {
      if (request.method !== 'POST' || (times += 1) > 2) return false;
      response.writeHead(503, { 'retry-after': '0' }).end('{}');
      return true;
    };
    const published = await run(['publish', '--merge-request', '--json'], { WEB_TOKEN: 'busy' });
    server.answer = undefined;
    expect(published.code, published.text).toBe(0);
    expect(times).toBe(3);
  });

  // it does not depend on the forge
  test.skipIf(forge !== 'github')('a branch without a request is named', async () => {
    server.answer = (request, response) => {
      if (request.method !== 'POST') return false;
      response.writeHead(403).end(JSON.stringify({ message: `no ${token}\u001b[2J` }));
      return true;
    };
    const refused = await run(['publish', '--merge-request'], { WEB_TOKEN: 'refused' });
    server.answer = undefined;
    expect(refused.code).toBe(1);
    expect(refused.text).toMatch(/The branch dhallmark\/prod\/\w+ is pushed/);
    expect(refused.text).toContain('no [removed]␛[2J');
    expect(refused.text).not.toContain(token);
  });

  test.skipIf(forge === 'gitlab')('a redirect of the API gets no token', async () => {
    const other = await startForgeServer({ forge, token, repositories: {} });
    server.answer = (_request, response) => {
      response.writeHead(307, { location: `${other.origin}/x?${token}` }).end();
      return true;
    };
    const refused = await run(['publish', '--merge-request'], { WEB_TOKEN: 'moved' });
    server.answer = undefined;
    expect(refused.text).toContain('error[repository-moved]');
    expect(refused.text).toContain(`${other.origin}/x`);
    expect(refused.text).not.toContain(token);
    expect(other.calls).toEqual([]);
    await other.close();
  });
});
