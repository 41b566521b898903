import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareJob } from './job-preparation.ts';

const [script = ''] = prepareJob({});
const shells = ['/bin/sh', '/bin/bash'].filter(
  (shell) => spawnSync(shell, ['-c', 'exit 0']).status === 0,
);
let base: string;
let checkout: string;

beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'job-')));
  checkout = join(base, 'checkout');
  mkdirSync(join(checkout, 'charts'), { recursive: true });
});
afterAll(() => rmSync(base, { recursive: true }));

describe.each(shells)('%s', (shell) => {
  const run = (env: Readonly<Record<string, string>>): string => {
    const { stdout, stderr } = spawnSync(shell, ['-e', '-c', `${script}\nenv`], {
      cwd: checkout,
      env: { PATH: '/usr/bin:/bin', HOME: base, ...env },
      encoding: 'utf8',
    });
    return stdout + stderr;
  };

  test.each([
    ['PATH', './bin:/usr/bin:/bin'],
    ['PATH', '/proc/self/cwd/node_modules/.bin:/usr/bin:/bin'],
    ['PATH', 'BASE/./checkout/node_modules/.bin:/usr/bin:/bin'],
    ['PATH', 'BASE/checkout/node_modules/.bin:/usr/bin:/bin'],
    ['PATH', '/usr/bin::/bin'],
    ['PATH', '/usr/bin:/bin:'],
    ['HOME', '.'],
    ['HOME', '/proc/self/cwd'],
    ['TMPDIR', '/proc/self/cwd/charts'],
    ['TMP', 'charts'],
    ['TEMP', 'BASE/x/../checkout/charts'],
    ['NODE_EXTRA_CA_CERTS', '/proc/self/environ'],
    ['NODE_EXTRA_CA_CERTS', '/usr/../proc/self/environ'],
    ['GIT_SSL_CAINFO', '/dev/fd/0'],
    ['SSL_CERT_DIR', '/etc/ssl/certs:/proc/self'],
    ['VAULT_CACERT', '/proc/self/environ'],
  ])('refuses %s=%s', (name, value) => {
    const text = run({ [name]: value.replace('BASE', base) });
    expect(text).toMatch(new RegExp(`^${name} .*\n$`));
  });

  test('keeps what companies and honest jobs set, and unsets what steers a program', () => {
    const honest = {
      PATH: '/usr/local/bin:/usr/bin:/bin:/nonexistent/bin',
      TMPDIR: base,
      NODE_EXTRA_CA_CERTS: '/etc/ssl/company.pem',
      SSL_CERT_DIR: '/etc/ssl/certs:/usr/share/ca-certificates',
      GIT_SSL_CAINFO: `${checkout}.tmp/GIT_SSL_CAINFO`,
      VAULT_CACERT: 'company.pem',
      NPM_TOKEN: 't',
      HTTPS_PROXY: 'http://proxy.example:3128',
    };
    const text = run({ ...honest, Npm_Config_script_shell: 'x', NODE_OPTIONS: 'x', XDG_X: 'x' });
    for (const [name, value] of Object.entries(honest))
      expect(text).toContain(`${name}=${value}\n`);
    expect(text).not.toMatch(/^(?:Npm_Config|NODE_OPTIONS|XDG_)/m);
  });
});
