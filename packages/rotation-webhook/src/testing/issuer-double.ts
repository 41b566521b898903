import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

export const tenantId = '11111111-2222-3333-4444-555555555555';

/** A stand-in for a token issuer, which cannot be had here: real keys over real HTTP. */
export interface IssuerDouble {
  readonly url: string;
  /** Requests for the keys. */
  requests: number;
  /** What it answers from now on, instead of its keys. */
  failure:
    | { readonly status: number; readonly body?: string; readonly headers?: object }
    | 'silence'
    | undefined;
  /** Publishes another key, instead of the present ones or beside them. */
  addKey(kid: string, more?: { readonly replaces: boolean }): Promise<void>;
  /** A token that Entra ID would issue for the tests' webhook, with other claims or another signer. */
  token(change?: TokenChange): Promise<string>;
  close(): Promise<void>;
}

export interface TokenChange {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly kid?: string;
  /** The key that signs; the one of `kid` where it is left out. */
  readonly key?: CryptoKey;
}

/** Settings with which the webhook takes tokens of this issuer. */
export function issuerSettings({ url }: IssuerDouble): Record<string, string> {
  return { ENTRA_TENANT_ID: tenantId, ENTRA_AUDIENCE: 'api://dhallmark', ENTRA_AUTHORITY: url };
}

export async function startIssuer(): Promise<IssuerDouble> {
  let keys: JWK[] = [];
  const signers = new Map<string, CryptoKey>();
  const server = createServer((_request, response) => {
    issuer.requests += 1;
    if (issuer.failure === 'silence') return;
    const { status, body, headers } = issuer.failure ?? { status: 200 };
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body ?? JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const issuer: IssuerDouble = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: 0,
    failure: undefined,
    addKey: async (kid, { replaces } = { replaces: false }) => {
      const pair = await generateKeyPair('RS256', { extractable: true });
      signers.set(kid, pair.privateKey);
      const jwk = { ...(await exportJWK(pair.publicKey)), kid, alg: 'RS256', use: 'sig' };
      keys = replaces ? [jwk] : [...keys, jwk];
    },
    token: async ({ claims, kid = 'one', key = signers.get(kid) } = {}) => {
      if (key === undefined) throw new Error(`no key ${kid}`);
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({
        iss: `https://sts.windows.net/${tenantId}/`,
        aud: 'api://dhallmark',
        tid: tenantId,
        roles: ['AzureEventGridSecureWebhookSubscriber'],
        iat: now,
        exp: now + 300,
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', kid })
        .sign(key);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  await issuer.addKey('one');
  return issuer;
}
