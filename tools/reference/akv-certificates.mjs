// The certificates of the stand-in for Azure Key Vault (fake-akv.mjs), made by openssl.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EXTENSIONS = [
  'subjectAltName=DNS:*.vault.azure.net,DNS:login.microsoftonline.com,DNS:localhost,IP:127.0.0.1',
  'extendedKeyUsage=serverAuth',
];

/**
 * The key and the certificate of the server, and the path of the certificate authority that clients have
 * to trust. They are made in `folder`, unless it has them.
 */
export function createCertificates(folder) {
  mkdirSync(folder, { recursive: true });
  const file = (name) => join(folder, name);
  if (!existsSync(file('ca.pem'))) {
    makeAuthority(file);
    makeServerCertificate(file);
  }
  return {
    key: readFileSync(file('server.key')),
    cert: readFileSync(file('server.pem')),
    ca: file('ca.pem'),
  };
}

function makeAuthority(file) {
  runOpenssl(
    'req -x509 -newkey rsa:2048 -nodes -days 30',
    ['-keyout', file('ca.key'), '-out', file('ca.pem'), '-subj', '/CN=fake azure CA'],
    ['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign'],
  );
}

function makeServerCertificate(file) {
  runOpenssl('req -newkey rsa:2048 -nodes -subj /CN=vault.azure.net', [
    '-keyout',
    file('server.key'),
    '-out',
    file('server.csr'),
  ]);
  writeFileSync(file('server.ext'), `${EXTENSIONS.join('\n')}\n`);
  runOpenssl(
    'x509 -req -days 30 -CAcreateserial',
    ['-in', file('server.csr'), '-CA', file('ca.pem'), '-CAkey', file('ca.key')],
    ['-out', file('server.pem'), '-extfile', file('server.ext')],
  );
}

function runOpenssl(command, ...more) {
  execFileSync('openssl', [...command.split(' '), ...more.flat()], { stdio: 'pipe' });
}
