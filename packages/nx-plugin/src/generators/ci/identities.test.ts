import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readAll } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { identityOf } from './identities.ts';

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs commands as GitLab's runner does: one shell, which ends at the first one that fails. */
async function runJob(
  commands: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Run> {
  const child = spawn('sh', ['-e'], { env: { PATH: process.env['PATH'] ?? '', ...env } });
  child.stdin.end(commands.join('\n'));
  const [stdout, stderr, code] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  return { code, stdout, stderr };
}

describe('Google', () => {
  const provider = 'projects/123/locations/global/workloadIdentityPools/gitlab/providers/main';
  const commands = [
    ...(identityOf('gcp', undefined)?.commands ?? []),
    'cat "$GOOGLE_CREDENTIALS"',
    'test -z "${GCP_ID_TOKEN:-}"',
    `sed -n 's/.*"file": "\\([^"]*\\)".*/\\1/p' "$GOOGLE_CREDENTIALS" | xargs cat >&2`,
    'ls -l "$GOOGLE_CREDENTIALS" | cut -c1-10 >&2',
  ];
  const job = (env: Readonly<Record<string, string>>): Promise<Run> =>
    runJob(commands, { GCP_ID_TOKEN: 'header.claims.signature', ...env });

  test('the file names the provider and the file of the token', async () => {
    const { code, stdout, stderr } = await job({ GCP_WORKLOAD_IDENTITY_PROVIDER: provider });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      type: 'external_account',
      audience: `//iam.googleapis.com/${provider}`,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: 'https://sts.googleapis.com/v1/token',
      credential_source: { file: expect.any(String) as string, format: { type: 'text' } },
    });
    expect(stderr).toBe('header.claims.signature-rw-------\n');
    expect(stdout).not.toContain('claims');
  });

  test('a service account is impersonated', async () => {
    const account = 'sops@shop.iam.gserviceaccount.com';
    const { stdout } = await job({
      GCP_WORKLOAD_IDENTITY_PROVIDER: provider,
      GCP_SERVICE_ACCOUNT: account,
    });
    expect(JSON.parse(stdout)).toMatchObject({
      service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
    });
  });

  test.each([
    {},
    { GCP_WORKLOAD_IDENTITY_PROVIDER: 'main' },
    { GCP_WORKLOAD_IDENTITY_PROVIDER: `${provider}", "token_url": "https://evil.example` },
    { GCP_WORKLOAD_IDENTITY_PROVIDER: provider, GCP_SERVICE_ACCOUNT: 'x"%s\\' },
  ])('%j stops the job', async (env) => {
    const { code, stdout } = await job(env);
    expect(code).toBe(1);
    expect(stdout).toContain('GCP_WORKLOAD_IDENTITY_PROVIDER');
  });
});

describe('Vault', () => {
  const requests: { url: string | undefined; namespace: unknown; body: unknown }[] = [];
  let answer: (response: ServerResponse) => void;
  let server: Server;
  let address: string;

  beforeEach(async () => {
    requests.length = 0;
    const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const { url, headers } = request;
      const body: unknown = JSON.parse(await readAll(request));
      requests.push({ url, namespace: headers['x-vault-namespace'], body });
      answer(response);
    };
    server = createServer((request, response) => void receive(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => server.close());

  const job = (env: Readonly<Record<string, string>>): Promise<Run> => {
    const commands = identityOf('vault', address)?.commands ?? [];
    const shown = ['printf "%s" "$VAULT_TOKEN"', 'test -z "${VAULT_ID_TOKEN:-}"'];
    return runJob([...commands, ...shown], {
      VAULT_ID_TOKEN: 'header.claims.signature',
      VAULT_AUTH_ROLE: 'dhallmark',
      ...env,
    });
  };

  test('the job logs in with its role and gets a token', async () => {
    answer = (response) => response.end('{"auth":{"client_token":"hvs.abc","lease_duration":600}}');
    expect(await job({})).toEqual({ code: 0, stdout: 'hvs.abc', stderr: '' });
    expect(await job({ VAULT_AUTH_PATH: 'ci/gitlab', VAULT_NAMESPACE: 'shop' })).toMatchObject({
      code: 0,
    });
    const body = { role: 'dhallmark', jwt: 'header.claims.signature' };
    expect(requests).toEqual([
      { url: '/v1/auth/jwt/login', namespace: undefined, body },
      { url: '/v1/auth/ci/gitlab/login', namespace: 'shop', body },
    ]);
  });

  test('a refused login shows why, and neither token nor what steers a terminal', async () => {
    answer = (response) => {
      response.statusCode = 400;
      response.end(
        JSON.stringify({ errors: ['role \u001b[2J not found', 'header.claims.signature'] }),
      );
    };
    const { code, stdout, stderr } = await job({});
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      String.raw`Vault: the login was refused with status 400 ["role \u001b[2J not found","[redacted]"]` +
        '\n',
    );
  });

  test('a redirect gets no token', async () => {
    answer = (response) => response.writeHead(307, { location: `${address}/other` }).end();
    expect(await job({})).toMatchObject({ code: 1, stdout: '' });
    expect(requests).toHaveLength(1);
  });

  test.each([
    [{ VAULT_AUTH_ROLE: '' }, 'VAULT_AUTH_ROLE'],
    [{ VAULT_AUTH_PATH: '../sys/raw' }, 'VAULT_AUTH_PATH'],
  ])('%j stops the job', async (env, named) => {
    const { code, stderr } = await job(env);
    expect(code).toBe(1);
    expect(stderr).toContain(named);
    expect(requests).toEqual([]);
  });
});
