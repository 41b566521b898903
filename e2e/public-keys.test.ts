import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDeployWorkspace, type DeployWorkspace } from './support/deploy-workspace.ts';
import { renderAgeRule } from './support/sops-config.ts';

// A job that may encrypt and not decrypt: what doctor, diff and publish say has to agree.

const { identity, recipient } = generateAgeIdentity();
const key = { DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(32) };
const values = {
  WEB_TOKEN: 'canary-token-4711',
  WEB_KEY: Buffer.from('canary-key-4711').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'canary$password',
};
let place: DeployWorkspace;
const run = async (verb: string, env: Record<string, string>, ...args: readonly string[]) => {
  const result = await place.run([verb, '-e', 'prod', ...args], { ...values, ...env });
  expect(result.text).not.toContain('canary');
  return result;
};

beforeAll(() => {
  place = createDeployWorkspace(renderAgeRule(recipient));
});
afterAll(() => place.remove());

describe('without the right to decrypt', () => {
  test('doctor accepts a fingerprint key, and publish works with it', async () => {
    // leaves Secrets in the checkout that it could neither check nor push
    expect((await run('publish', {})).text).toContain('error[mac-unchecked]');
    const doctor = await run('doctor', key);
    expect(doctor.text).toContain('decrypt: no identity was found');
    expect(doctor.code, doctor.text).toBe(0);
    const published = await run('publish', key);
    expect(published.code, published.text).toBe(0);
    const again = await run('doctor', key);
    expect(again.text).toContain('published Secrets: all 2 were written with this fingerprint key');
    expect(again.code).toBe(0);
  });

  test('diff finds by fingerprint that a Secret changed', async () => {
    expect((await run('diff', key)).stdout).toBe('No changes.\n');
    const env = { ...key, DB_PASSWORD: 'canary-another' };
    const changed = await run('diff', env, '--detailed-exitcode');
    expect(changed.stdout).toMatch(
      /^~ Secret shop\/db-password\n {4}a value changed; without the right/,
    );
    expect(changed.code).toBe(1);
  });

  test.each([
    ['nothing that proves values', {}, 'no identity was found for the age recipient'],
    ['a missing variable', { ...key, DB_PASSWORD: '' }, 'DB_PASSWORD'],
  ])('with %s, diff says that it cannot know', async (_what, env, reason) => {
    const { stdout, code } = await run('diff', env, '--detailed-exitcode');
    expect(stdout).toContain('? Secret ');
    expect(stdout).toMatch(new RegExp(`the values could not be compared: .*${reason}`));
    expect(stdout).not.toContain('No changes');
    expect(code).toBe(1);
  });

  test('doctor and publish refuse a fingerprint key that is too short', async () => {
    const short = { DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(31) };
    const doctor = await run('doctor', short);
    expect(doctor.text).toContain('DHALLMARK_FINGERPRINT_KEY is shorter than 32 characters');
    expect(doctor.code).toBe(1);
    expect((await run('publish', short)).code).toBe(1);
  });

  test('doctor finds what publish refuses: Secrets that were published without the key', async () => {
    const entries = '.dhallmark/fingerprints.json';
    place.push((read, write) => {
      write(entries, read(entries).replaceAll(/,\s*"file": "[^"]*"/g, ''));
    });
    const doctor = await run('doctor', key);
    expect(doctor.text).toMatch(/failed +published Secrets: .*secrets\/db\/db-secret\.yaml/);
    expect(doctor.text).toContain('--if-undecryptable=rewrite');
    expect(doctor.code).toBe(1);
    const refused = await run('publish', key);
    expect(refused.text).toContain('error[mac-unchecked]');
    expect(refused.text).toContain('--if-undecryptable=rewrite');
    const rewritten = await run('publish', key, '--if-undecryptable=rewrite');
    expect(rewritten.code, rewritten.text).toBe(0);
  });
});

test('with one of two recipients, doctor warns about the other', async () => {
  const both = `${recipient},${generateAgeIdentity().recipient}`;
  place.commit({ '.sops.yaml': renderAgeRule(both) });
  const { text, code } = await run('doctor', { SOPS_AGE_KEY: identity });
  expect(text.match(/^warning +age .*: decrypt: /gm)).toHaveLength(1);
  expect(code, text).toBe(0);
  expect((await run('doctor', {})).code).toBe(1);
});

test('in local, diff names the key whose value changed', async () => {
  const local = (verb: string, ...args: readonly string[]) =>
    place.run([verb, ...args], { CI: '' });
  const lines = { ...values, DB_PASSWORD: 'canary-first' };
  const file = join(place.root, 'secrets.env');
  const write = (variables: Readonly<Record<string, string>>): void =>
    writeFileSync(
      file,
      Object.entries(variables)
        .map((pair) => `${pair.join('=')}\n`)
        .join(''),
    );
  write(lines);
  expect((await local('make')).code).toBe(0);
  expect((await local('diff')).stdout).toBe('No changes.\n');
  write({ ...lines, DB_PASSWORD: 'canary-second' });
  const changed = await local('diff', '--detailed-exitcode');
  expect(changed.stdout).toMatch(/^~ Secret shop\/db-password\n {4}~ key password\n$/);
  expect(changed.code).toBe(1);
  rmSync(file);
});
