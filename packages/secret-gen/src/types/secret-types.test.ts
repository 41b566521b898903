import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateSecrets } from '../secrets/generate-secrets.ts';
import { codes, from, shown, spec, text } from '../testing/specs.ts';

let pem: { certificate: string; key: string; otherKey: string };

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-gen-'));
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  openssl(
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    'a.key',
    '-out',
    'a.crt',
    '-subj',
    '/CN=a',
    '-days',
    '9',
  );
  openssl('ecparam', '-genkey', '-name', 'prime256v1', '-noout', '-out', 'b.key');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  pem = { certificate: read('a.crt'), key: read('a.key'), otherKey: read('b.key') };
  rmSync(folder, { recursive: true });
});

describe('types', () => {
  const tls = (certificate: string, key: string) =>
    generateSecrets(
      spec({ type: 'kubernetes.io/tls', keys: { 'tls.crt': text('C'), 'tls.key': text('K') } }),
      from({ C: certificate, K: key }),
    );

  it('tls needs a certificate and the key that belongs to it', () => {
    expect(codes(tls(pem.certificate, pem.key))).toEqual([]);
    expect(codes(tls(pem.certificate, pem.otherKey))).toEqual(['malformed-value tls.key']);
    expect(codes(tls('canary', 'canary'))).toEqual([
      'malformed-value tls.crt',
      'malformed-value tls.key',
    ]);
    expect(shown(tls('canary', 'canary').problems)).not.toContain('canary');
  });

  it.each([
    ['{"auths":{"r.example":{"auth":"eA=="}}}', []],
    ['{"auth":{}}', ['malformed-value .dockerconfigjson']],
    ['canary', ['malformed-value .dockerconfigjson']],
  ])('dockerconfigjson needs auths', (value, expected) => {
    const made = generateSecrets(
      spec({ type: 'kubernetes.io/dockerconfigjson', keys: { '.dockerconfigjson': text('A') } }),
      from({ A: value }),
    );
    expect(codes(made)).toEqual(expected);
    expect(shown(made.problems)).not.toContain('canary');
  });

  it('basic-auth needs one of its keys, ssh-auth a private key', () => {
    expect(
      codes(
        generateSecrets(
          spec({ type: 'kubernetes.io/basic-auth', keys: { other: text('A') } }),
          from({ A: 'x' }),
        ),
      ),
    ).toEqual(['required-key username']);
    expect(
      codes(
        generateSecrets(
          spec({ type: 'kubernetes.io/basic-auth', keys: { password: text('A') } }),
          from({ A: 'x' }),
        ),
      ),
    ).toEqual([]);
    const ssh = spec({ type: 'kubernetes.io/ssh-auth', keys: { 'ssh-privatekey': text('A') } });
    expect(codes(generateSecrets(ssh, from({ A: pem.key })))).toEqual([]);
    expect(codes(generateSecrets(ssh, from({ A: 'ssh-ed25519 AAAA' })))).toEqual([
      'malformed-value ssh-privatekey',
    ]);
  });
});
