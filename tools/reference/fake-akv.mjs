// Stand-in, for tests only, for Azure Key Vault (keys), Microsoft Entra's token endpoint and the
// App Service managed-identity endpoint, in one process with no dependencies.
//   node fake-akv.mjs DIR      (DIR receives ca.pem, server.pem/key; prints one JSON line when ready)
// Real clients keep real URLs (https://myvault.vault.azure.net/...): the process
// is also an HTTPS CONNECT proxy which sends *.vault.azure.net:443 and
// login.microsoftonline.com:443 to itself and refuses every other host.
// On the plain port: GET /log lists the requests, POST /deny {"rights": ["get"]} takes rights
// away (get, encrypt, decrypt), GET /calls counts what was encrypted and decrypted, POST /make
// {"vault": "HOST", "name": "NAME"} makes a key, POST /delay {"ms": 50} slows every answer of the vault,
// POST /answer {"status", "headers", "body", "times"} forces every answer of the vault: `times` blocks of 64 kB
// of the body, or none without a body; null ends it.
// POST /fault {"per10s": 250, "windowMs": 10000, "after": true} refuses more requests with 429, `after` with
// Retry-After; "others": 240 counts so many requests of others just before the first one. {"every": 3, "status": 500}
// fails every third one (status 0 closes the connection); {"accept": 25, "refuse": 10, "after": true} accepts
// 25 requests and refuses the next 10, again and again; {} ends all of them.
// GET /stats counts the requests of each operation and what was refused, and starts again from 0.
// POST /attr {"vault": "HOST", "name": "NAME", "enabled": false, "nbf": SECONDS, "exp": SECONDS} changes the
// newest version of a key.
import { createServer as http } from 'node:http';
import { createServer as https } from 'node:https';
import { connect } from 'node:net';
import {
  generateKeyPairSync,
  randomBytes,
  constants,
  publicEncrypt,
  privateDecrypt,
} from 'node:crypto';
import { createCertificates } from './akv-certificates.mjs';
import {
  answerFault,
  answerForced,
  countRequest,
  forceAnswer,
  setFault,
  takeStats,
} from './akv-faults.mjs';

const certificates = createCertificates(process.argv[2] ?? '.');

const TENANT = '11111111-2222-3333-4444-555555555555';
const vaults = new Map(); // host -> Map(name -> { versions: [{version, key, pub, enabled, created, ops}] })
const tokens = new Set();
const denied = new Set();
let delay = 0;
let calls = 0;
const log = [];
const now = () => Math.floor(Date.now() / 1000);
const part = (o) => Buffer.from(JSON.stringify(o)).toString('base64url');
const mint = (aud) => {
  // JWT-shaped, unsigned: MSAL reads some claims from it
  const t = `${part({ alg: 'none', typ: 'JWT' })}.${part({ aud, tid: TENANT, exp: now() + 3600, jti: randomBytes(8).toString('hex') })}.x`;
  tokens.add(t);
  return t;
};
class HttpError extends Error {
  constructor(status, code, message, inner) {
    super(message);
    Object.assign(this, { status, code, inner });
  }
}
const newVersion = (ops, size = 2048) => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: size });
  return {
    version: randomBytes(16).toString('hex'),
    pub: publicKey,
    key: privateKey,
    enabled: true,
    created: now(),
    ops,
    size,
  };
};
const bundle = (host, name, v) => {
  const { n, e } = v.pub.export({ format: 'jwk' });
  return {
    key: { kid: `https://${host}/keys/${name}/${v.version}`, kty: 'RSA', key_ops: v.ops, n, e },
    attributes: {
      enabled: v.enabled,
      ...(v.nbf && { nbf: v.nbf }),
      ...(v.exp && { exp: v.exp }),
      created: v.created,
      updated: v.created,
      recoveryLevel: 'Recoverable+Purgeable',
      recoverableDays: 90,
    },
  };
};
const oaep = { 'RSA-OAEP': 'sha1', 'RSA-OAEP-256': 'sha256' };
const defaults = ['encrypt', 'decrypt', 'sign', 'verify', 'wrapKey', 'unwrapKey'];

const secrets = new Map(); // host/name -> versions' values

function secretsApi(host, method, name, body) {
  const id = `${host}/${name}`;
  const values = secrets.get(id) ?? [];
  if (method === 'PUT') secrets.set(id, [...values, body.value]);
  const value = secrets.get(id)?.at(-1);
  if (value === undefined) {
    throw new HttpError(404, 'SecretNotFound', `A secret with (name/id) ${name} was not found.`);
  }
  const version = String(secrets.get(id).length).padStart(32, '0');
  return { value, id: `https://${host}/secrets/${name}/${version}`, attributes: { enabled: true } };
}

function vaultApi(host, method, path, body) {
  const keys = vaults.get(host) ?? vaults.set(host, new Map()).get(host);
  const p = path.split('/').filter(Boolean);
  if (p[0] === 'secrets' && p.length >= 2) return secretsApi(host, method, p[1], body);
  if (p[0] !== 'keys') throw new HttpError(404, 'NotFound', `no such path ${path}`);
  if (p.length === 1)
    return {
      value: [...keys].map(([n, k]) => ({
        kid: `https://${host}/keys/${n}`,
        attributes: bundle(host, n, k.versions.at(-1)).attributes,
      })),
      nextLink: null,
    };
  const name = p[1];
  if (method === 'POST' && p[2] === 'create' && p.length === 3) {
    if (!['RSA', 'RSA-HSM'].includes(body.kty))
      throw new HttpError(400, 'BadParameter', 'only RSA here');
    const k = keys.get(name) ?? { versions: [] };
    k.versions.push(newVersion(body.key_ops ?? defaults, body.key_size));
    keys.set(name, k);
    return bundle(host, name, k.versions.at(-1));
  }
  const k = keys.get(name);
  if (!k)
    throw new HttpError(
      404,
      'KeyNotFound',
      `A key with (name/id) ${name} was not found in this key vault.`,
    );
  if (p[2] === 'rotate') {
    k.versions.push(newVersion(k.versions.at(-1).ops, k.versions.at(-1).size));
    return bundle(host, name, k.versions.at(-1));
  }
  if (p[2] === 'versions')
    return {
      value: k.versions.map((v) => {
        const b = bundle(host, name, v);
        return { kid: b.key.kid, attributes: b.attributes };
      }),
      nextLink: null,
    };
  if (p[2] === 'rotationpolicy') {
    if (method === 'PUT') k.policy = body;
    return {
      id: `https://${host}/keys/${name}/rotationpolicy`,
      lifetimeActions: [],
      attributes: {},
      ...k.policy,
    };
  }
  const op = ['encrypt', 'decrypt', 'wrapkey', 'unwrapkey'].includes(p.at(-1))
    ? p.at(-1)
    : undefined;
  const ver = op ? (p.length === 4 ? p[2] : undefined) : p[2];
  const v = ver ? k.versions.find((x) => x.version === ver) : k.versions.at(-1);
  if (!v)
    throw new HttpError(
      404,
      'KeyNotFound',
      `A key with (name/id) ${name}/${ver} was not found in this key vault.`,
    );
  if (method === 'PATCH') {
    if (body.attributes?.enabled !== undefined) v.enabled = body.attributes.enabled;
    return bundle(host, name, v);
  }
  if (method === 'DELETE') {
    keys.delete(name);
    return { ...bundle(host, name, v), recoveryId: `https://${host}/deletedkeys/${name}` };
  }
  const right = op ?? 'get';
  if (denied.has(right))
    throw new HttpError(
      403,
      'Forbidden',
      `The user, group or application 'appid=app;oid=o' does not have keys ${right} permission on key vault '${host}'.`,
      'AccessDenied',
    );
  if (!op) return bundle(host, name, v);
  calls += 1;
  if (!v.enabled)
    throw new HttpError(
      403,
      'Forbidden',
      `Operation ${op} is not allowed on a disabled key.`,
      'KeyDisabled',
    );
  const wraps = op === 'encrypt' || op === 'wrapkey';
  if (wraps && v.exp && v.exp < now())
    throw new HttpError(
      403,
      'Forbidden',
      `Operation ${op} is not allowed on an expired key.`,
      'KeyExpired',
    );
  if (wraps && v.nbf && v.nbf > now())
    throw new HttpError(
      403,
      'Forbidden',
      `Operation ${op} is not allowed on a key that is not yet valid.`,
      'KeyNotYetValid',
    );
  if (!v.ops.map((o) => o.toLowerCase()).includes(op))
    throw new HttpError(
      403,
      'Forbidden',
      `Operation ${op} is not permitted on this key.`,
      'KeyOperationForbidden',
    );
  const hash = oaep[body.alg];
  if (!hash) throw new HttpError(400, 'BadParameter', `unsupported alg ${body.alg}`);
  const value = Buffer.from(body.value, 'base64url');
  let out;
  try {
    out =
      op === 'encrypt' || op === 'wrapkey'
        ? publicEncrypt(
            { key: v.pub, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: hash },
            value,
          )
        : privateDecrypt(
            { key: v.key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: hash },
            value,
          );
  } catch {
    throw new HttpError(400, 'BadParameter', 'The parameter is incorrect.');
  }
  return { kid: `https://${host}/keys/${name}/${v.version}`, value: out.toString('base64url') };
}

const readBody = (req) =>
  new Promise((ok) => {
    const c = [];
    req.on('data', (d) => c.push(d));
    req.on('end', () => ok(Buffer.concat(c).toString()));
  });
const send = (res, status, obj, headers = {}) => {
  const b = JSON.stringify(obj);
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(b),
    ...headers,
  });
  res.end(b);
};

const tls = https({ key: certificates.key, cert: certificates.cert }, async (req, res) => {
  const text = await readBody(req);
  const url = new URL(req.url, `https://${req.headers.host}`);
  log.push(`${req.method} ${url.host}${url.pathname}`);
  if (url.hostname === 'login.microsoftonline.com') {
    // Entra ID, client-credentials flow
    const base = 'https://login.microsoftonline.com';
    if (url.pathname.endsWith('/discovery/instance'))
      return send(res, 200, {
        tenant_discovery_endpoint: `${base}/${TENANT}/v2.0/.well-known/openid-configuration`,
        'api-version': '1.1',
        metadata: [
          {
            preferred_network: 'login.microsoftonline.com',
            preferred_cache: 'login.windows.net',
            aliases: ['login.microsoftonline.com', 'login.windows.net'],
          },
        ],
      });
    if (url.pathname.endsWith('/openid-configuration'))
      return send(res, 200, {
        token_endpoint: `${base}/${TENANT}/oauth2/v2.0/token`,
        authorization_endpoint: `${base}/${TENANT}/oauth2/v2.0/authorize`,
        issuer: `${base}/${TENANT}/v2.0`,
        jwks_uri: `${base}/${TENANT}/discovery/v2.0/keys`,
      });
    const form = new URLSearchParams(text);
    if (form.get('client_secret') === 'wrong')
      return send(res, 401, {
        error: 'invalid_client',
        error_description: 'AADSTS7000215: Invalid client secret provided.',
      });
    return send(res, 200, {
      token_type: 'Bearer',
      expires_in: 3600,
      ext_expires_in: 3600,
      access_token: mint(form.get('scope')),
    });
  }
  const auth = req.headers.authorization?.replace(/^Bearer /, '');
  if (!auth || !tokens.has(auth))
    return send(
      res,
      401,
      {
        error: {
          code: 'Unauthorized',
          message: 'AKV10000: Request is missing a Bearer or PoP token.',
        },
      },
      {
        'www-authenticate': `Bearer authorization="https://login.microsoftonline.com/${TENANT}", resource="https://vault.azure.net"`,
      },
    );
  if (!url.searchParams.get('api-version'))
    return send(res, 400, { error: { code: 'BadParameter', message: 'missing api-version' } });
  if (delay > 0) await new Promise((ok) => setTimeout(ok, delay));
  if (await answerForced(res)) return;
  countRequest(req.method, url.pathname);
  if (answerFault(req, res, send)) return;
  try {
    send(res, 200, vaultApi(url.host, req.method, url.pathname, text ? JSON.parse(text) : {}));
  } catch (e) {
    send(res, e.status ?? 500, {
      error: {
        code: e.code ?? 'InternalError',
        message: e.message,
        ...(e.inner && { innererror: { code: e.inner } }),
      },
    });
  }
});

// plain HTTP: CONNECT proxy + managed identity + request log
const plain = http(async (req, res) => {
  const url = new URL(req.url, 'http://x');
  if (url.pathname === '/msi/token') {
    if (!req.headers['x-identity-header'] && !req.headers.metadata)
      return send(res, 400, { error: 'missing header' });
    return send(res, 200, {
      access_token: mint(url.searchParams.get('resource')),
      expires_on: String(now() + 3600),
      expires_in: '3600',
      resource: url.searchParams.get('resource'),
      token_type: 'Bearer',
    });
  }
  if (url.pathname === '/log') return send(res, 200, log);
  if (url.pathname === '/calls') return send(res, 200, { calls });
  if (url.pathname === '/make') {
    const { vault, name } = JSON.parse(await readBody(req));
    const path = `/keys/${name}/create`;
    return send(res, 200, vaultApi(vault, 'POST', path, { kty: 'RSA' }).key);
  }
  if (url.pathname === '/answer') {
    forceAnswer(JSON.parse(await readBody(req)));
    return send(res, 200, {});
  }
  if (url.pathname === '/fault') {
    setFault(JSON.parse(await readBody(req)));
    return send(res, 200, {});
  }
  if (url.pathname === '/stats') return send(res, 200, takeStats());
  if (url.pathname === '/attr') {
    const { vault, name, ...attributes } = JSON.parse(await readBody(req));
    Object.assign(vaults.get(vault).get(name).versions.at(-1), attributes);
    return send(res, 200, {});
  }
  if (url.pathname === '/deny') {
    denied.clear();
    for (const right of JSON.parse(await readBody(req)).rights) denied.add(right);
    return send(res, 200, {});
  }
  if (url.pathname === '/delay') {
    delay = JSON.parse(await readBody(req)).ms;
    return send(res, 200, {});
  }
  send(res, 404, {});
});
plain.on('connect', (req, sock, head) => {
  const host = req.url.split(':')[0];
  if (!host.endsWith('.vault.azure.net') && host !== 'login.microsoftonline.com') {
    sock.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    return;
  }
  const up = connect(tls.address().port, '127.0.0.1', () => {
    sock.write('HTTP/1.1 200 OK\r\n\r\n');
    up.write(head);
    up.pipe(sock).pipe(up);
  });
  up.on('error', () => sock.destroy());
  sock.on('error', () => up.destroy());
});
tls.listen(Number(process.env.TLS_PORT ?? 0), '127.0.0.1', () =>
  plain.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () =>
    console.log(
      JSON.stringify({
        proxy: `http://127.0.0.1:${plain.address().port}`,
        tls: tls.address().port,
        ca: certificates.ca,
      }),
    ),
  ),
);
