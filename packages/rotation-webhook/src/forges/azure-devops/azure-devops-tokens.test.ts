import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../config/read-config.ts';
import { forgeCases } from '../../testing/forge-cases.ts';
import { startForgeDouble, type ForgeDouble } from '../../testing/forge-double.ts';
import { faultOf } from '../../testing/read-fault.ts';
import { createTrigger } from '../create-trigger.ts';

// Azure DevOps, and what issues tokens of Entra ID, cannot run here; the doubles answer as learn.microsoft.com
// describes it: managed identities of App Service and of virtual machines, the client credentials flow.

const client = '22222222-2222-3333-4444-555555555555';
const tenant = '11111111-2222-3333-4444-555555555555';
const resource = '499b84ac-1321-427f-aa17-267ca6975798';
const token = 'eyJcanary.eyJhdWQiOiJ4In0.c2lnbg';

let azure: ForgeDouble;
let issuer: ForgeDouble;

beforeEach(async () => {
  azure = await startForgeDouble({ status: 200, body: '{}' });
  const expires = String(Math.floor(Date.now() / 1000) + 86_400);
  issuer = await startForgeDouble({
    body: JSON.stringify({ access_token: token, expires_on: expires, resource }),
  });
});
afterEach(() => Promise.all([azure.close(), issuer.close()]));

function trigger(more: Record<string, string>, readFile: (path: string) => string = () => '') {
  const { AZURE_DEVOPS_TOKEN: _token, ...rest } =
    forgeCases.find(({ id }) => id === 'azure-devops')?.settings(azure.url) ?? {};
  return createTrigger(readConfig({ env: { ...rest, ...more }, readFile }).forge);
}

const ofFunction = (): Record<string, string> => ({
  AZURE_DEVOPS_IDENTITY: 'managed',
  IDENTITY_ENDPOINT: `${issuer.url}/msi/token`,
  IDENTITY_HEADER: 'canary-header',
  AZURE_CLIENT_ID: client,
});
const ofMachine = (): Record<string, string> => ({
  AZURE_DEVOPS_IDENTITY: 'managed',
  AZURE_POD_IDENTITY_AUTHORITY_HOST: issuer.url,
});
const ofPod = (): Record<string, string> => ({
  AZURE_DEVOPS_IDENTITY: 'workload',
  AZURE_AUTHORITY_HOST: `${issuer.url}/`,
  AZURE_TENANT_ID: tenant,
  AZURE_CLIENT_ID: client,
  AZURE_FEDERATED_TOKEN_FILE: '/run/token',
});

describe.each([
  ['a function', ofFunction],
  ['a virtual machine', ofMachine],
  ['a pod', ofPod],
])('the identity of %s', (_what, settings) => {
  it('gets a token once, and starts the pipeline with it', async () => {
    const { start } = trigger(settings());
    await start();
    await start();
    expect(issuer.requests).toHaveLength(1);
    expect(azure.requests.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${token}`,
      `Bearer ${token}`,
    ]);
  });

  it('asks again when the sign-in page answers', async () => {
    const { start } = trigger(settings());
    azure.status = 302;
    azure.headers = { location: 'https://spsprod.vssps.visualstudio.com/_signin?realm=x' };
    const fault = await faultOf(start());
    expect(fault).toMatchObject({ code: 'trigger-refused', temporary: false });
    expect(fault.message).toContain('not a user of the organization');
    await faultOf(start());
    expect(issuer.requests).toHaveLength(2);
  });

  it.each([410, 429, 500, 503])('%i for a token passes by itself', async (status) => {
    issuer.status = status;
    issuer.headers = { 'retry-after': '9' };
    expect(await faultOf(trigger(settings()).start())).toMatchObject({
      code: 'trigger-failed',
      temporary: { retryAfterMs: 9000 },
    });
    expect(azure.requests).toHaveLength(0);
  });

  it.each([400, 401, 403])('%i for a token does not, and shows no token', async (status) => {
    issuer.status = status;
    issuer.body = JSON.stringify({
      error: 'invalid_client',
      error_description: `AADSTS700213 ${token} canary-header canary-assertion`,
    });
    const fault = await faultOf(trigger(settings(), () => 'canary-assertion').start());
    expect(fault).toMatchObject({ code: 'trigger-refused', temporary: false });
    expect(fault.answer).toContain('invalid_client; AADSTS700213 [removed]');
    const sent = Object.values(issuer.requests[0]?.headers ?? {}).includes('canary-header')
      ? 'canary-header'
      : (issuer.requests[0]?.form.get('client_assertion') ?? 'canary-none');
    expect(fault.answer).not.toContain(sent);
  });

  it.each(['{}', '<html>', '{"access_token":"x"}'])('%s is not a token', async (body) => {
    issuer.body = body;
    expect(await faultOf(trigger(settings()).start())).toMatchObject({ code: 'trigger-refused' });
  });
});

it('asks the endpoint of a function as Azure documents it', async () => {
  await trigger(ofFunction()).start();
  expect(issuer.requests[0]).toMatchObject({
    method: 'GET',
    path: `/msi/token?api-version=2019-08-01&resource=${resource}&client_id=${client}`,
    headers: { 'x-identity-header': 'canary-header' },
  });
});

it('asks the metadata service of a machine', async () => {
  await trigger(ofMachine()).start();
  expect(issuer.requests[0]).toMatchObject({
    path: `/metadata/identity/oauth2/token?api-version=2018-02-01&resource=${resource}`,
    headers: { metadata: 'true' },
  });
});

it("exchanges the service account's token, which it reads each time", async () => {
  let assertion = 'first';
  issuer.body = JSON.stringify({ access_token: token, expires_in: 200 });
  const { start } = trigger(ofPod(), () => `${assertion}\n`);
  await start();
  assertion = 'second';
  await start();
  expect(issuer.requests.map(({ form }) => form.get('client_assertion'))).toEqual([
    'first',
    'second',
  ]);
  expect(issuer.requests[0]?.path).toBe(`/${tenant}/oauth2/v2.0/token`);
  expect(Object.fromEntries(issuer.requests[0]?.form ?? [])).toMatchObject({
    client_id: client,
    grant_type: 'client_credentials',
    scope: `${resource}/.default`,
  });
});

it.each<[string, Record<string, string>, string]>([
  ['another kind of identity', { AZURE_DEVOPS_IDENTITY: 'x' }, 'managed or workload'],
  ['a token, too', { AZURE_DEVOPS_IDENTITY: 'managed', AZURE_DEVOPS_TOKEN: 'x' }, 'both set'],
  ['no file', { AZURE_DEVOPS_IDENTITY: 'workload' }, 'AZURE_FEDERATED_TOKEN_FILE'],
  [
    'an endpoint on another machine',
    { AZURE_DEVOPS_IDENTITY: 'managed', IDENTITY_ENDPOINT: 'http://evil.example' },
    'IDENTITY_ENDPOINT must be',
  ],
])('refuses %s', (_what, more, problem) => {
  let problems = '';
  try {
    trigger(more);
  } catch (error) {
    problems = (error as { causes: readonly Error[] }).causes.map(String).join('\n');
  }
  expect(problems).toContain(problem);
});

it.each([
  [203, { 'content-type': 'text/html; charset=utf-8' }],
  [200, { 'content-type': 'text/html' }],
  [302, { location: '/_signin' }],
  [401, {}],
])('%i with %o is the sign-in page', async (status, headers) => {
  azure.status = status;
  azure.headers = headers;
  azure.body = '<html><title>Azure DevOps Services | Sign In</title></html>';
  const fault = await faultOf(trigger({ AZURE_DEVOPS_TOKEN: 'canary-pat' }).start());
  expect(fault).toMatchObject({ code: 'trigger-refused', temporary: false });
  expect(fault.message).toContain('wrong, has expired or was revoked');
});

it('a request that was blocked for its resources passes by itself', async () => {
  azure.status = 400;
  azure.body = JSON.stringify({
    message: 'TF400733: The request has been canceled: Request was blocked',
  });
  expect(await faultOf(trigger({ AZURE_DEVOPS_TOKEN: 'x' }).start())).toMatchObject({
    code: 'trigger-failed',
    temporary: {},
  });
});
