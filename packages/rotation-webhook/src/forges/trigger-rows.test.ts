import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { isFault } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { forges } from '@dhallmark/forges';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { readConfig } from '../config/read-config.ts';
import { forgeCases } from '../testing/forge-cases.ts';
import { startForgeDouble, type ForgeDouble } from '../testing/forge-double.ts';
import { faultOf } from '../testing/read-fault.ts';
import { createTrigger, secretSettings } from './create-trigger.ts';

// One suite for every row: what holds for one forge holds for all.

function noFile(): string {
  throw new Error('ENOENT');
}

function start(env: Record<string, string>, readFile: (path: string) => string = noFile) {
  return createTrigger(readConfig({ env, readFile }).forge).start();
}

function problemsOf(env: Record<string, string>): string {
  try {
    readConfig({ env, readFile: noFile });
    return '';
  } catch (error) {
    if (!isFault(error) || error.code !== 'invalid-configuration') throw error;
    return error.causes.flatMap((cause) => (isFault(cause) ? renderFault(cause) : [])).join('\n');
  }
}

test('every forge has a case', () => {
  expect(forgeCases.map(({ id }) => id)).toEqual(Object.keys(forges));
  expect(secretSettings).toEqual(
    expect.arrayContaining(forgeCases.map(({ token: [name] }) => name)),
  );
});

test('another forge is a problem', () => {
  expect(problemsOf({ FORGE: 'gitea' })).toContain('FORGE must be one of gitlab, github');
});

describe.each(forgeCases)('$id', (forge) => {
  const [tokenSetting, token] = forge.token;
  let double: ForgeDouble;
  const byToken = () => start(forge.settings(double.url));

  beforeEach(async () => {
    double = await startForgeDouble(forge.accepted);
  });
  afterEach(() => double.close());

  it('starts the pipeline of the branch, and sends nothing else', async () => {
    expect(await byToken()).toBe(forge.address);
    const { path, headers, body } = forge.request;
    expect(double.requests).toHaveLength(1);
    expect(double.requests[0]).toMatchObject({ method: 'POST', path, headers, body });
  });

  it('takes the token from a file', async () => {
    const { [tokenSetting]: _token, ...env } = forge.settings(double.url);
    await start({ ...env, [`${tokenSetting}_FILE`]: '/run/token' }, () => `${token}\n`);
    expect(double.requests[0]).toMatchObject({ headers: forge.request.headers });
  });

  it('reports all problems together and no token', () => {
    const none = Object.fromEntries(
      Object.entries(forge.settings(double.url)).filter(([name]) => !/^(GIT|AZURE)/.test(name)),
    );
    const problems = problemsOf(none);
    for (const name of forge.required) expect(problems).toContain(`${name} is missing`);
    const broken = problemsOf({ ...forge.settings(double.url), [tokenSetting]: 'canary\u001b[2J' });
    expect(broken).toContain(`${tokenSetting} must be one line`);
    expect(broken).not.toContain('canary');
  });

  it.each([408, 429, 500, 502, 503, 504])('%i passes by itself', async (status) => {
    double.status = status;
    double.headers = { 'retry-after': '90' };
    expect(await faultOf(byToken())).toMatchObject({
      code: 'trigger-failed',
      message: `${forge.title} answered ${status}`,
      temporary: { retryAfterMs: 90_000 },
    });
  });

  it.each(forge.refused)('%i does not, and its message has no token', async (status) => {
    double.status = status;
    const { authorization = token } = forge.request.headers;
    const sent = authorization.replace(/^\w+ /, '');
    const forms = [sent, token, encodeURIComponent(token), Buffer.from(token).toString('base64')];
    double.body = JSON.stringify({ message: `no: ${forms.join(' ')} \u001b[2J\n` });
    const { code, message, answer, temporary } = await faultOf(byToken());
    expect({ code, temporary }).toEqual({ code: 'trigger-refused', temporary: false });
    expect(`${message} ${answer}`).not.toMatch(/canary|Y2FuYXJ5/);
    expect(answer).toMatch(/^no: \[removed\].* ␛\[2J$/);
  });

  it('shows its own words', async () => {
    const { status, body, said } = forge.refusal;
    double.status = status;
    double.body = body;
    expect(await faultOf(byToken())).toMatchObject({ code: 'trigger-refused', answer: said });
  });

  it.each(forge.moved)('%i is a move, and nothing is sent there', async (status) => {
    const other = await startForgeDouble();
    double.status = status;
    double.headers = { location: `${other.url}/new/charts?token=x` };
    const { code, message, hint, temporary } = await faultOf(byToken());
    expect([code, temporary]).toEqual(['project-moved', false]);
    expect(message).toBe(`${forge.place} has another address now: ${other.url}/new/charts`);
    expect(hint).toMatch(/^Set [A-Z_]+_URL and [A-Z_]+ to it/);
    expect(other.requests).toHaveLength(0);
    await other.close();
  });

  it('a connection that fails passes by itself', async () => {
    await double.close();
    expect(await faultOf(byToken())).toMatchObject({ code: 'forge-unreachable', temporary: {} });
    double = await startForgeDouble();
  });

  it('takes a forge that does not answer in time for one that is away', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const limit = forge.required[0]?.replace(/_(URL|REPOSITORY)$/, '_TIMEOUT_MS') ?? '';
    const env = { ...forge.settings(`http://127.0.0.1:${port}`), [limit]: '200' };
    expect(await faultOf(start(env))).toMatchObject({
      code: 'forge-unreachable',
      message: `${forge.title} cannot be reached: no answer in time`,
      temporary: {},
    });
    silent.close();
  });

  it('an address that is not one is not logged, and a token in one is removed', async () => {
    double.body = '<html>';
    expect(await byToken()).toBe('');
    double.body = forge.accepted.body.replace(forge.address, `${forge.address}?t=${token}`);
    expect(await byToken()).toBe(`${forge.address}?t=[removed]`);
    double.body = forge.accepted.body.replace(forge.address, 'javascript:alert(1)');
    expect(await byToken()).toBe('');
  });
});
