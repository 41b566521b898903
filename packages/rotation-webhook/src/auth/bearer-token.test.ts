import { generateKeyPair, type CryptoKey } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startIssuer,
  tenantId,
  type IssuerDouble,
  type TokenChange,
} from '../testing/issuer-double.ts';
import { createEntraCheck, createGoogleCheck, type TokenCheck } from './bearer-token.ts';

let issuer: IssuerDouble;
let stranger: CryptoKey;
let entra: TokenCheck;
let google: TokenCheck;

beforeAll(async () => {
  issuer = await startIssuer();
  stranger = (await generateKeyPair('RS256')).privateKey;
  const edge = { now: Date.now, onFailure: () => undefined };
  const jwksUrl = `${issuer.url}/keys`;
  entra = createEntraCheck(
    {
      tenantId,
      audience: 'api://dhallmark',
      appRole: 'AzureEventGridSecureWebhookSubscriber',
      issuers: [`https://sts.windows.net/${tenantId}/`],
      jwksUrl,
    },
    edge,
  );
  google = createGoogleCheck(
    { audience: 'https://hook.example/gcp', email: 'push@p.iam.gserviceaccount.com', jwksUrl },
    edge,
  );
});
afterAll(() => issuer.close());

const refused = (reason: string | RegExp) =>
  expect.objectContaining({
    code: 'not-authenticated',
    temporary: undefined,
    message: expect.stringMatching(reason) as string,
  }) as Error;
const seconds = () => Math.floor(Date.now() / 1000);

describe('Entra ID', () => {
  it('takes a good token, and one of a clock that is some seconds ahead', async () => {
    await expect(entra(await issuer.token())).resolves.toBeUndefined();
    const ahead = await issuer.token({ claims: { nbf: seconds() + 10 } });
    await expect(entra(ahead)).resolves.toBeUndefined();
  });

  it.each<[string, () => TokenChange, RegExp]>([
    ['another signer', () => ({ key: stranger }), /signature/],
    ['another issuer', () => ({ claims: { iss: 'https://sts.windows.net/canary/' } }), /claim iss/],
    ['another audience', () => ({ claims: { aud: 'api://canary' } }), /claim aud/],
    ['another tenant', () => ({ claims: { tid: 'canary' } }), /claim tid/],
    ['no app role', () => ({ claims: { roles: ['canary'] } }), /app role/],
    ['an expired token, replayed', () => ({ claims: { exp: seconds() - 60 } }), /expired/],
    ['a token that is not valid yet', () => ({ claims: { nbf: seconds() + 600 } }), /claim nbf/],
  ])('refuses %s, and says what differs', async (_name, change, reason) => {
    const check = entra(await issuer.token(change()));
    await expect(check).rejects.toEqual(refused(reason));
    await expect(check).rejects.not.toThrow('canary');
  });

  it('refuses unsigned and mangled tokens without a look at the keys', async () => {
    const [, payload] = (await issuer.token()).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const before = issuer.requests;
    for (const token of ['', 'x', 'a.b.c', `${none}.${payload}.`]) {
      await expect(entra(token)).rejects.toEqual(refused(/malformed|RS256/));
    }
    expect(issuer.requests).toBe(before);
  });
});

it("takes only the push subscription's service account from Google", async () => {
  const token = (email: string) =>
    issuer.token({
      claims: {
        iss: 'https://accounts.google.com',
        aud: 'https://hook.example/gcp',
        email,
        email_verified: true,
      },
    });
  await expect(google(await token('push@p.iam.gserviceaccount.com'))).resolves.toBeUndefined();
  const other = google(await token('canary@p.iam.gserviceaccount.com'));
  await expect(other).rejects.toEqual(refused('GOOGLE_PUSH_ACCOUNT'));
});
