import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEntraCheck, createGoogleCheck, type TokenCheck } from './bearer-token.ts';

const tenantId = '11111111-2222-3333-4444-555555555555';
let jwks: Server;
let entra: TokenCheck;
let google: TokenCheck;
let signer: CryptoKey;
let stranger: CryptoKey;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  signer = pair.privateKey;
  stranger = (await generateKeyPair('RS256')).privateKey;
  const keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }];
  // the issuers' key servers are not to be had here; this serves real keys over real HTTP
  jwks = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => {
    jwks.listen(0, '127.0.0.1', resolve);
  });
  const jwksUrl = `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/keys`;
  entra = createEntraCheck({
    tenantId,
    audience: 'api://dhallmark',
    appRole: 'AzureEventGridSecureWebhookSubscriber',
    issuers: [`https://sts.windows.net/${tenantId}/`],
    jwksUrl,
  });
  google = createGoogleCheck({
    audience: 'https://hook.example/gcp',
    email: 'push@p.iam.gserviceaccount.com',
    jwksUrl,
  });
});

afterAll(async () => {
  await new Promise((resolve) => jwks.close(resolve));
});

interface Change {
  readonly claims?: Record<string, unknown>;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string | number;
  readonly key?: CryptoKey;
}

async function entraToken(change: Change = {}): Promise<string> {
  return new SignJWT({
    tid: tenantId,
    roles: ['AzureEventGridSecureWebhookSubscriber'],
    ...change.claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .setIssuer(change.issuer ?? `https://sts.windows.net/${tenantId}/`)
    .setAudience(change.audience ?? 'api://dhallmark')
    .setIssuedAt()
    .setExpirationTime(change.expires ?? '5m')
    .sign(change.key ?? signer);
}

describe('Entra ID', () => {
  it('takes a good token', async () => {
    expect(await entra(await entraToken())).toBe(true);
  });

  it.each<[string, () => Change]>([
    ['another signer', () => ({ key: stranger })],
    ['another issuer', () => ({ issuer: 'https://sts.windows.net/other/' })],
    ['another audience', () => ({ audience: 'api://other' })],
    ['another tenant', () => ({ claims: { tid: 'other' } })],
    ['no app role', () => ({ claims: { roles: [] } })],
    ['an expired token, replayed', () => ({ expires: Math.floor(Date.now() / 1000) - 60 })],
  ])('refuses %s', async (_name, change) => {
    expect(await entra(await entraToken(change()))).toBe(false);
  });

  it('refuses unsigned and mangled tokens', async () => {
    const [, payload] = (await entraToken()).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const token of ['', 'x', 'a.b.c', `${none}.${payload}.`]) {
      expect(await entra(token)).toBe(false);
    }
  });
});

it("takes only the push subscription's service account from Google", async () => {
  const token = async (email: string) =>
    new SignJWT({ email, email_verified: true })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer('https://accounts.google.com')
      .setAudience('https://hook.example/gcp')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(signer);
  expect(await google(await token('push@p.iam.gserviceaccount.com'))).toBe(true);
  expect(await google(await token('somebody@p.iam.gserviceaccount.com'))).toBe(false);
});
