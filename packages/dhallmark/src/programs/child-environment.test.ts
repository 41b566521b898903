import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitEnvironment } from '@dhallmark/gitops';
import { allowedEnv } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { childEnvironment } from './child-environment.ts';
import { requireProgram } from './cluster-programs.ts';

// The table of docs/adr/0014: what each program that is started sees of the environment.

const classes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  values: { WEB_TOKEN: 'canary-value', DB_PASSWORD: 'canary-password' },
  keys: { SOPS_AGE_KEY: 'canary-identity' },
  credentials: {
    AZURE_CLIENT_SECRET: 'canary-azure',
    AWS_SECRET_ACCESS_KEY: 'canary-aws',
    GOOGLE_CREDENTIALS: 'canary-google',
    VAULT_TOKEN: 'canary-vault',
  },
  'fingerprint and proof keys': {
    DHALLMARK_FINGERPRINT_KEY: 'canary-fingerprint',
    DHALLMARK_PROOF_KEY: 'canary-proof',
  },
  'the right to push': { DHALLMARK_DEPLOY_TOKEN: 'canary-push' },
  'tokens of the job': { CI_JOB_TOKEN: 'canary-job', NPM_TOKEN: 'canary-npm' },
  steering: {
    NODE_OPTIONS: '--no-warnings',
    LD_PRELOAD: '',
    GIT_DIR: '/canary',
    BASH_ENV: '/canary',
  },
};
const env: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/home/of/a/user',
  ...Object.assign({}, ...Object.values(classes)),
};

/** The classes of which an environment has a variable. */
function classesIn(seen: Readonly<Record<string, string>>): readonly string[] {
  const isIn = ([name, value]: [string, string]): boolean =>
    name in seen || (value.startsWith('canary') && Object.values(seen).includes(value));
  return Object.keys(classes).filter((each) => Object.entries(classes[each] ?? {}).some(isIn));
}

test.each<[program: string, seen: Readonly<Record<string, string>>, expected: readonly string[]]>([
  ['git in the workspace', gitEnvironment(env).env, []],
  ['helm, evaluation', childEnvironment(env), []],
  [
    'git in a checkout, by https',
    gitEnvironment(env, 'https://git.example/d.git').env,
    ['the right to push'],
  ],
  ['git in a checkout, by ssh', gitEnvironment(env, 'git@git.example:d.git').env, []],
  ['the sops program, key clients', allowedEnv(env), ['keys', 'credentials']],
])('%s', (_program, seen, expected) => {
  expect(seen['PATH']).toBe(env['PATH']);
  expect(classesIn(seen)).toEqual(expected);
});

describe.skipIf(process.platform === 'win32')('a program for the cluster', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cluster-program-'));
    writeFileSync(join(folder, 'kubectl'), '#!/bin/sh\nexec env -0\n');
    chmodSync(join(folder, 'kubectl'), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has none of them either', async () => {
    const path = `${folder}:${env['PATH']}`;
    const kubectl = requireProgram(['kubectl'], { ...env, PATH: path, KUBECONFIG: '/kube' });
    const { stdout } = await kubectl([]);
    const seen = Object.fromEntries(stdout.split('\0').map((line) => line.split('=', 2)));
    expect(seen).toMatchObject({ KUBECONFIG: '/kube', HOME: env['HOME'] });
    expect(classesIn(seen)).toEqual([]);
  });
});
