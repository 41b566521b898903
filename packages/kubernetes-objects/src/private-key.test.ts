import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hasPrivateKey } from './private-key.ts';

const { privateKey: ed25519 } = generateKeyPairSync('ed25519');
const { privateKey: rsa, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const { privateKey: ec } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const pem = (key: typeof rsa, type: 'pkcs8' | 'pkcs1' | 'sec1' = 'pkcs8'): string =>
  key.export({ format: 'pem', type }).toString();
const der = (key: typeof rsa, type: 'pkcs8' | 'pkcs1' | 'sec1' = 'pkcs8'): Buffer =>
  key.export({ format: 'der', type });
const protect = { cipher: 'aes-256-cbc', passphrase: 'x' };
const encrypted = rsa.export({ format: 'pem', type: 'pkcs1', ...protect }).toString();
const encryptedDer = rsa.export({ format: 'der', type: 'pkcs8', ...protect });
const base64 = (content: string | Buffer): string => Buffer.from(content).toString('base64');
const indented = (text: string): string => text.replaceAll(/^/gm, '    ');
const folded = (text: string): string => text.replaceAll(/(.{60})/g, '$1\n  ');

describe('a private key is found', () => {
  it.each<[string, string | Buffer]>([
    ['PKCS#8', pem(ed25519)],
    ['PKCS#1', pem(rsa, 'pkcs1')],
    ['SEC1', pem(ec, 'sec1')],
    ['encrypted PEM', encrypted],
    ['PEM with Windows line ends', pem(rsa).replaceAll('\n', '\r\n')],
    ['PEM as a field of YAML', `tls:\n  key: |\n${indented(pem(rsa))}`],
    ['PEM in one line of JSON', JSON.stringify({ key: pem(rsa) })],
    ['PEM in one line without breaks', pem(ec).replaceAll('\n', ' ')],
    ['PEM in a Dhall string', `{ key = ${JSON.stringify(pem(ec))} }`],
    ['PEM after a certificate', `-----BEGIN CERTIFICATE-----\nMIIB\n-----END…\n${pem(ec)}`],
    ['PEM after a sentence', `The key: ${pem(rsa)}`],
    ['PEM in UTF-16', Buffer.from(`\uFEFF${pem(rsa)}`, 'utf16le')],
    ['PEM in Base64, as in a kubeconfig', `client-key-data: ${base64(pem(rsa))}\n`],
    ['PEM in Base64 after one other byte', base64(`\n${pem(ec)}`)],
    ['PEM in Base64 after two other bytes', base64(`\r\n${pem(ec)}`)],
    ['PEM in Base64 with line breaks', `data:\n  key: ${folded(base64(pem(rsa)))}`],
    ['a placeholder for a body', '-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n'],
    ['OpenPGP', '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOYBF\n'],
    ['SSH2', '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "x"\nP2/56wAA\n'],
    ['WireGuard', '[Interface]\nPrivateKey = yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=\n'],
    ['an identity of an age plugin', 'AGE-PLUGIN-YUBIKEY-1QQQQQQQQQQQQ\n'],
    ['PuTTY', 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n'],
    ['age', '# created: 2026\nAGE-SECRET-KEY-1QQPQYZGZ\n'],
    ['age, post-quantum', 'AGE-SECRET-KEY-PQ-1QQPQYZGZ'],
    ['JSON Web Key', JSON.stringify({ keys: [rsa.export({ format: 'jwk' })] })],
    ['DER of PKCS#8', der(rsa)],
    ['DER of PKCS#8 with Ed25519', der(ed25519)],
    ['DER of PKCS#1', der(rsa, 'pkcs1')],
    ['DER of SEC1', der(ec, 'sec1')],
    ['DER of encrypted PKCS#8', encryptedDer],
    ['PKCS#12', Buffer.from('308209c70201033082098d06092a864886f70d010701a082097e', 'hex')],
    ['a Java key store', Buffer.from('feedfeed00000002', 'hex')],
    ['a KeePass store', Buffer.from('03d9a29a67fb4bb5', 'hex')],
    // tag 5, two bytes of length, version 4, created in 2024, RSA
    ['a binary OpenPGP key', Buffer.from('9503980465900000010800', 'hex')],
  ])('%s', (_name, content) => {
    expect(hasPrivateKey(Buffer.from(content as string))).toBe(true);
  });
});

describe('no private key is seen in', () => {
  const certificate = `-----BEGIN CERTIFICATE-----\n${base64(der(rsa))}\n-----END CERTIFICATE-----\n`;
  it.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['a public key', publicKey.export({ format: 'pem', type: 'spki' }).toString()],
    ['the DER of a public key', publicKey.export({ format: 'der', type: 'spki' })],
    ['a public JSON Web Key', JSON.stringify(publicKey.export({ format: 'jwk' }))],
    [
      'a certificate',
      '-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIU\n-----END CERTIFICATE-----\n',
    ],
    ['a CA bundle in Base64', `caBundle: ${base64(certificate)}`],
    ['prose', '# Put the PRIVATE KEY into the Secret tls-key, never into this file.\n'],
    [
      'prose with the label',
      'The file starts with -----BEGIN PRIVATE KEY----- and is encrypted.\n',
    ],
    [
      'prose that ends with the label',
      'Its first line is -----BEGIN PRIVATE KEY-----\nand more follows.',
    ],
    [
      'a template',
      'key: |\n  -----BEGIN PRIVATE KEY-----\n  {{ .Values.key }}\n  -----END PRIVATE KEY-----\n',
    ],
    ['documentation', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n'],
    ['documentation with an ellipsis', '-----BEGIN PRIVATE KEY-----\n…\n'],
    ['a call', '{{ genPrivateKey "ed25519" }}'],
    ['documentation of age', 'A line that starts with AGE-SECRET-KEY-1... is an identity.'],
    ['an age recipient', 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kudd9zp6q4vu65n'],
    ['a PNG image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a gzip file', Buffer.from('1f8b0800000000000003', 'hex')],
  ])('%s', (_name, content) => {
    expect(hasPrivateKey(Buffer.from(content as string))).toBe(false);
  });

  it.each([['-----BEGIN '], ['"kty":'], ['"d":"abcdefghijklmnopqrstuvw",'], ['A'], ['\\n']])(
    'five megabytes of %j, in linear time',
    (part) => {
      const content = Buffer.from(part.repeat(Math.ceil(5_000_000 / part.length)));
      expect(hasPrivateKey(content)).toBe(false);
    },
  );
});

it('more labels than any honest file has are refused unread', () => {
  for (const part of ['a -----BEGIN PRIVATE KEY----- b ', 'CRUdJTi ']) {
    expect(hasPrivateKey(Buffer.from(part.repeat(20)))).toBe(false);
    expect(hasPrivateKey(Buffer.from(part.repeat(100_000)))).toBe(true);
  }
});
