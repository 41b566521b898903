import { faultToJson } from '@dhallmark/fault';
import { createServer } from 'node:http';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCheckout } from '../publish/checkout.ts';
import { updateCheckout } from '../publish/update-checkout.ts';
import { gitEnvironment } from './git-environment.ts';
import { createGit } from './run-git.ts';
import { resolveDeployTarget } from '../publish/deploy-target.ts';

const token = 'canary-token-5b1f';

function textsBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

/** Everything that a report may print of a fault. */
const shownOf = (error: unknown) => JSON.stringify(faultToJson(error));

it('hands the token to the server and leaves it nowhere', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization);
    response.writeHead(request.headers.authorization ? 403 : 401, {
      'www-authenticate': 'Basic realm="git"',
    });
    response.end();
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const folder = mkdtempSync(join(tmpdir(), 'dhallmark-credentials-'));
  try {
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/deploy.git`;
    const options = gitEnvironment(
      {
        PATH: process.env['PATH'],
        HOME: folder,
        DHALLMARK_DEPLOY_TOKEN: token,
        AZURE_CLIENT_SECRET: 'not for git',
      },
      url,
    );
    expect(Object.values(options.env)).not.toContain('not for git');
    const target = resolveDeployTarget({ environment: 'production', name: 'chart' }, { url }, {});
    const refused = updateCheckout(
      openCheckout({ root: folder, checkout: 'deploy' }, options),
      target,
    );
    const error: unknown = await refused.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'deploy-repository-unreachable' });
    expect(shownOf(error)).not.toContain(token);
    expect(String(error)).not.toContain(token);
    const basic = `Basic ${Buffer.from(`oauth2:${token}`).toString('base64')}`;
    expect(asked).toContain(basic);
    expect(textsBelow(folder)).not.toContain('canary');
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await new Promise((done) => server.close(done));
  }
});

it('takes secrets out of what git says', async () => {
  const git = createGit(tmpdir(), { ...gitEnvironment(process.env), secrets: [token] });
  const error: unknown = await git(['ls-remote', `/absent/${token}`]).catch(
    (reason: unknown) => reason,
  );
  expect(shownOf(error)).toContain('git ls-remote failed');
  expect(String(error)).not.toContain(token);
  expect(shownOf(error)).not.toContain(token);
});

it.each([
  ['https://user:canary@gitlab.example/d.git', 'deploy-url'],
  ['https://canary@gitlab.example/d.git', 'deploy-url'],
])('refuses credentials in a URL', (url, code) => {
  expect(() =>
    resolveDeployTarget({ environment: 'production', name: 'chart' }, { url }, {}),
  ).toThrowError(
    expect.objectContaining({ code, message: expect.not.stringContaining('canary') as string }),
  );
});

it('takes an ssh address with its user', () => {
  const url = 'ssh://git@gitlab.example/d.git';
  expect(resolveDeployTarget({ environment: 'production', name: 'chart' }, { url }, {}).url).toBe(
    url,
  );
});

it('refuses local, a missing repository and a path that leaves it', () => {
  const url = 'https://gitlab.example/d.git';
  const codeOf = (make: () => unknown): unknown => {
    try {
      return make();
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  expect(
    codeOf(() => resolveDeployTarget({ environment: 'local', name: 'chart' }, { url }, {})),
  ).toBe('local-environment');
  expect(
    codeOf(() => resolveDeployTarget({ environment: 'staging', name: 'chart' }, undefined, {})),
  ).toBe('no-deploy-repository');
  expect(
    codeOf(() =>
      resolveDeployTarget({ environment: 'staging', name: 'chart' }, { url, path: '../x' }, {}),
    ),
  ).toBe('deploy-path');
  expect(
    codeOf(() =>
      resolveDeployTarget(
        { environment: 'staging', name: 'chart' },
        { url, path: '.git/hooks' },
        {},
      ),
    ),
  ).toBe('deploy-path');
});

it('lets variables override the options', () => {
  const env = {
    DHALLMARK_DEPLOY_URL: '/x.git',
    DHALLMARK_DEPLOY_BRANCH: 'b',
    DHALLMARK_DEPLOY_PATH: 'p/{environment}',
  };
  expect(
    resolveDeployTarget(
      { environment: 'staging', name: 'chart' },
      { url: '/y.git', branch: 'c', path: 'q' },
      env,
    ),
  ).toEqual({
    environment: 'staging',
    url: '/x.git',
    branch: 'b',
    path: 'p/staging',
  });
});

it('has no credentials without a configured repository, nor for one of another kind', () => {
  const env = { DHALLMARK_DEPLOY_TOKEN: token, DHALLMARK_DEPLOY_SSH_KEY: '/key' };
  for (const url of [undefined, '/srv/deploy.git']) {
    expect(JSON.stringify(gitEnvironment(env, url).env)).not.toMatch(/canary|\/key/);
  }
  const web = JSON.stringify(gitEnvironment(env, 'https://git.example/x.git').env);
  expect(web).toContain('credential.https://git.example.helper');
  expect(web).not.toContain('/key');
  expect(JSON.stringify(gitEnvironment(env, 'git@git.example:x.git').env)).not.toContain(token);
});

it.each([
  ['DHALLMARK_DEPLOY_TOKEN', 'a\nhost=evil.example'],
  ['DHALLMARK_DEPLOY_USER', 'a\nhost=evil.example'],
])('refuses a line break in %s', (name, value) => {
  const env = { DHALLMARK_DEPLOY_TOKEN: token, [name]: value };
  expect(() => gitEnvironment(env, 'https://git.example/x.git')).toThrowError(
    expect.objectContaining({ code: 'deploy-credentials' }),
  );
});

it('sends credentials to the configured origin only', () => {
  const env = { DHALLMARK_DEPLOY_TOKEN: token };
  const configured = { url: 'https://git.example/deploy.git' };
  const codeOf = (url: string, options: { readonly url?: string }): unknown => {
    try {
      return resolveDeployTarget({ environment: 'staging', name: 'chart' }, options, {
        ...env,
        DHALLMARK_DEPLOY_URL: url,
      }).url;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  expect(codeOf('https://git.example/other.git', configured)).toBe('https://git.example/other.git');
  expect(codeOf('/srv/x.git', {})).toBe('/srv/x.git');
  for (const url of [
    'https://evil.example/x.git',
    'https://git.example:8443/x.git',
    'https://git.example.evil.example/x.git',
    'ssh://git@git.example/x.git',
    'git@evil.example:x.git',
  ]) {
    expect(codeOf(url, configured), url).toBe('deploy-host');
  }
  expect(codeOf('https://git.example/x.git', {})).toBe('deploy-host');
});
