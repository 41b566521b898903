import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  decryptFile,
  generateAgeIdentity,
  nodeContext,
  parseConfig,
  ruleGroups,
} from '@dhallmark/sops-runner';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dueForRetirement, parseRegister, renderRegister } from './key-register.ts';
import { addRecipient, removeRecipient } from './rule-recipients.ts';
import { storeKey } from './stores.ts';

const [first, second, third] = [1, 2, 3].map(() => generateAgeIdentity().recipient) as [
  string,
  string,
  string,
];

const recipients = (text: string): string[][] => {
  const config = parseConfig(text, '/w/.sops.yaml');
  return config.rules.map((rule) =>
    ruleGroups(config, rule)
      .flat()
      .map(({ id }) => id),
  );
};

describe.each([
  ['one text', `creation_rules:\n  - path_regex: a # all\n    age: ${first}\n`],
  ['a quoted text with commas', `creation_rules:\n  - age: "${third}, ${first}"\n`],
  ['a folded text', `creation_rules:\n  - age: >-\n      ${third},\n      ${first}\n`],
  [
    'key groups',
    `# top\ncreation_rules:\n  - key_groups:\n      - age:\n          - ${third} # old\n          - '${first}'\n`,
  ],
])('a recipient in %s', (_form, text) => {
  it('is joined by another, and goes', () => {
    const before = recipients(text)[0] ?? [];
    const joined = addRecipient(text, first, second);
    expect(recipients(joined)[0]).toEqual([...before, second]);
    expect(recipients(removeRecipient(joined, first))[0]).toEqual([
      ...before.filter((id) => id !== first),
      second,
    ]);
    expect(removeRecipient(joined, second)).toBe(text);
    const comments = text.match(/#.*$/gm) ?? [];
    for (const comment of comments) expect(joined).toContain(comment);
  });
});

it('retires a key when its successor has been there for the grace period', () => {
  const now = new Date('2026-11-24T00:00:00Z');
  const key = (recipient: string, added: string) => ({ environment: 'prod', recipient, added });
  const keys = [
    key(first, '2026-09-01T00:00:00Z'),
    key(second, '2026-10-01T00:00:00Z'),
    key(third, '2026-11-20T00:00:00Z'),
  ];
  const inUse = [first, second, third];
  expect(dueForRetirement(keys, 'prod', inUse, 14, now)).toEqual([first]);
  expect(dueForRetirement(keys, 'prod', inUse, 3, now)).toEqual([first, second]);
  expect(dueForRetirement(keys, 'staging', inUse, 3, now)).toEqual([]);
  expect(dueForRetirement([], 'prod', inUse, 3, now)).toEqual([]);
  expect(parseRegister(renderRegister(keys))).toEqual(keys);
  expect(() => parseRegister('[1]')).toThrowError(
    expect.objectContaining({ code: 'age-keys-broken' }),
  );
});

describe('the private half is kept', () => {
  let folder: string;
  const key = { ...generateAgeIdentity(), environment: 'prod' };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'age-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('in a file that nobody else reads, after what was there', async () => {
    const file = join(folder, 'deep', 'keys.txt');
    await storeKey(`file:${file}`, key, {});
    await storeKey(`file:${file}`, { ...generateAgeIdentity(), environment: 'prod' }, {});
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith(`# prod\n# public key: ${key.recipient}\n${key.identity}\n`)).toBe(true);
    expect(text.match(/AGE-SECRET-KEY-/g)).toHaveLength(2);
  });

  it('in a GitLab variable of its environment', async () => {
    const calls: { method: string; url: string; token: unknown; body: unknown }[] = [];
    // a stand-in for GitLab's API, which cannot run here; it speaks real HTTP
    const server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        calls.push({
          method,
          url,
          token: headers['private-token'],
          body: text === '' ? undefined : JSON.parse(text),
        });
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ value: 'before\n' }));
      });
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const env = { CI_API_V4_URL: url, CI_PROJECT_ID: '7', DHALLMARK_GITLAB_TOKEN: 't' };
    for (const configured of [undefined, 'https://git.example/deploy.git']) {
      await expect(storeKey('gitlab:SOPS_AGE_KEY_FILE', key, env, configured)).rejects.toThrow(
        `DHALLMARK_GITLAB_TOKEN is not sent to ${url}`,
      );
    }
    await expect(storeKey('gitlab:../../x', key, env, `${url}/x.git`)).rejects.toThrow(
      'is not the name of a variable',
    );
    expect(calls).toEqual([]);
    await storeKey('gitlab:SOPS_AGE_KEY_FILE', key, env, `${url}/deploy.git`);
    await new Promise((done) => server.close(done));
    expect(calls.map(({ method }) => method)).toEqual(['GET', 'PUT']);
    expect(calls[1]).toMatchObject({
      token: 't',
      url: '/projects/7/variables/SOPS_AGE_KEY_FILE?filter[environment_scope]=prod',
      body: {
        environment_scope: 'prod',
        protected: true,
        variable_type: 'file',
        value: expect.stringMatching(/^before\n[^]*AGE-SECRET-KEY-/) as string,
      },
    });
  });

  it("in another repository, encrypted to that one's recipients", async () => {
    const owner = generateAgeIdentity();
    const remote = join(folder, 'keys.git');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    git('init', '--quiet', '--initial-branch=main', 'seed');
    writeFileSync(
      join(folder, 'seed', '.sops.yaml'),
      `creation_rules:\n  - age: ${owner.recipient}\n`,
    );
    git('-C', 'seed', 'add', '.');
    git('-C', 'seed', 'commit', '--quiet', '-m', 'Rules');
    git('clone', '--quiet', '--bare', 'seed', 'keys.git');
    const env = {
      PATH: process.env['PATH'],
      HOME: folder,
      GIT_AUTHOR_NAME: 'x',
      GIT_AUTHOR_EMAIL: 'x@x',
      GIT_COMMITTER_NAME: 'x',
      GIT_COMMITTER_EMAIL: 'x@x',
    };
    await storeKey(`git:${remote}#prod/key.txt`, key, env);
    const text = git('-C', 'keys.git', 'show', 'main:prod/key.txt');
    expect(text).not.toContain('AGE-SECRET-KEY-');
    const context = nodeContext({ env: { SOPS_AGE_KEY: owner.identity } });
    const { plaintext } = await decryptFile(text, { path: 'key.txt', format: 'binary', context });
    expect(Buffer.from(plaintext).toString('utf8')).toContain(key.identity);
  });

  it('nowhere that is not known', async () => {
    const refused: unknown = await storeKey('cellar:', key, {}).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'key-store' });
    expect(JSON.stringify(refused)).not.toContain(key.identity);
  });
});
