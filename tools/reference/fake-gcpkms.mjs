// Stand-in, for tests only, for the part of Google Cloud KMS' REST API that sops uses
// (projects.locations.keyRings.cryptoKeys.encrypt/decrypt), no dependencies.
// A key has versions: encrypt uses the newest, decrypt finds the version in the ciphertext.
// Any bearer token is accepted but `denied`, which is answered 403.
//   POST /admin/rotate {"name": "projects/..."}    POST /admin/disable {"name": ..., "version": 1}
//   POST /admin/lag {"versions": 1, "milliseconds": 0} encrypts with an older version, as Google does
//   for hours after a rotation, and answers slowly.
import { createServer } from 'node:http';
import { randomBytes, createCipheriv, createDecipheriv } from 'node:crypto';
const keys = new Map();
let lag = { versions: 0, milliseconds: 0 };
const newVersion = () => ({ k: randomBytes(32), on: true, created: new Date().toISOString() });
const key = (n) => keys.get(n) ?? keys.set(n, [newVersion()]).get(n);
const crcTable = Array.from({ length: 256 }, (_, i) => {
  let c = i;
  for (let j = 0; j < 8; j++) c = c & 1 ? (c >>> 1) ^ 0x82f63b78 : c >>> 1;
  return c >>> 0;
});
const crc32c = (b) => {
  let c = ~0;
  for (const x of b) c = crcTable[(c ^ x) & 255] ^ (c >>> 8);
  return String(~c >>> 0);
};
const answer = (res, s, o) => {
  setTimeout(() => {
    res.writeHead(s, { 'content-type': 'application/json' });
    res.end(JSON.stringify(o));
  }, lag.milliseconds);
};
const refuse = (res, s, status, message) => answer(res, s, { error: { code: s, message, status } });
const srv = createServer((req, res) => {
  const c = [];
  req.on('data', (d) => c.push(d));
  req.on('end', () => {
    const body = c.length ? JSON.parse(Buffer.concat(c)) : {};
    const path = decodeURIComponent(req.url.split('?')[0]);
    if (path === '/admin/rotate') {
      key(body.name).push(newVersion());
      return answer(res, 200, { version: key(body.name).length });
    }
    if (path === '/admin/lag') {
      lag = { versions: 0, milliseconds: 0, ...body };
      return answer(res, 200, {});
    }
    if (path === '/admin/disable') {
      key(body.name)[body.version - 1].on = false;
      return answer(res, 200, {});
    }
    if (!/^Bearer ./.test(req.headers.authorization ?? ''))
      return refuse(
        res,
        401,
        'UNAUTHENTICATED',
        'Request is missing required authentication credential.',
      );
    if (req.headers.authorization === 'Bearer denied')
      return refuse(res, 403, 'PERMISSION_DENIED', 'Permission denied on the resource.');
    const get =
      /^\/v1\/(projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/:]+)$/.exec(path);
    if (get && req.method === 'GET') {
      const versions = key(get[1]);
      const primary = {
        name: `${get[1]}/cryptoKeyVersions/${versions.length}`,
        createTime: versions.at(-1).created,
        state: versions.at(-1).on ? 'ENABLED' : 'DISABLED',
      };
      return answer(res, 200, { name: get[1], primary });
    }
    const m =
      /^\/v1\/(projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/:]+):(encrypt|decrypt)$/.exec(
        path,
      );
    if (!m) return refuse(res, 404, 'NOT_FOUND', path);
    const vs = key(m[1]);
    if (m[2] === 'encrypt') {
      const v = Math.max(1, vs.length - lag.versions);
      if (!vs[v - 1].on)
        return refuse(
          res,
          400,
          'FAILED_PRECONDITION',
          `${m[1]}/cryptoKeyVersions/${v} is not enabled, current state is: DISABLED.`,
        );
      const iv = randomBytes(12),
        e = createCipheriv('aes-256-gcm', vs[v - 1].k, iv);
      const ct = Buffer.concat([
        Buffer.from([v]),
        iv,
        e.update(Buffer.from(body.plaintext, 'base64')),
        e.final(),
        e.getAuthTag(),
      ]);
      return answer(res, 200, {
        name: `${m[1]}/cryptoKeyVersions/${v}`,
        ciphertext: ct.toString('base64'),
        ciphertextCrc32c: crc32c(ct),
        protectionLevel: 'SOFTWARE',
      });
    }
    const ct = Buffer.from(body.ciphertext, 'base64'),
      ver = vs[ct[0] - 1];
    if (!ver)
      return refuse(res, 400, 'INVALID_ARGUMENT', 'Decryption failed: the ciphertext is invalid.');
    if (!ver.on)
      return refuse(
        res,
        400,
        'FAILED_PRECONDITION',
        `${m[1]}/cryptoKeyVersions/${ct[0]} is not enabled, current state is: DISABLED.`,
      );
    try {
      const d = createDecipheriv('aes-256-gcm', ver.k, ct.subarray(1, 13));
      d.setAuthTag(ct.subarray(-16));
      const pt = Buffer.concat([d.update(ct.subarray(13, -16)), d.final()]);
      answer(res, 200, {
        plaintext: pt.toString('base64'),
        plaintextCrc32c: crc32c(pt),
        usedPrimary: ct[0] === vs.length,
      });
    } catch {
      refuse(res, 400, 'INVALID_ARGUMENT', 'Decryption failed: the ciphertext is invalid.');
    }
  });
});
srv.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () =>
  console.log(JSON.stringify({ endpoint: `http://127.0.0.1:${srv.address().port}` })),
);
