import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDeployWorkspace, type DeployWorkspace } from '../support/deploy-workspace.ts';
import { renderAgeRule } from '../support/sops-config.ts';

// A Git server refuses a push and says why. People see all that it says and programs get it as JSON,
// but what it says steers no terminal and shows no credential.

const steering = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const reasons = {
  'protected branch':
    'GitLab: You are not allowed to push code to protected branches on this project.',
  'push rule': "GitLab: Commit message does not follow the pattern '^[A-Z]+-[0-9]+'",
  'secret push protection':
    'PUSH BLOCKED: Secrets detected in code changes\n\nSecret push protection found the following secrets in commit: 1a2b\n-- secrets/web/web-token.yaml:3 | GitLab Personal Access Token\n\nTo push your changes you must remove the identified secrets.',
  'file size':
    'GitLab: File "chart/a.tgz" is larger than the allowed size of 1 MiB. Use Git LFS to manage this file.',
};

const [first, second] = [generateAgeIdentity(), generateAgeIdentity()];
const env = {
  WEB_TOKEN: 'canary-4711',
  WEB_KEY: 'a2V5',
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'canary-4712',
  SOPS_AGE_KEY: first.identity,
};
let workspace: DeployWorkspace;

beforeAll(async () => {
  workspace = createDeployWorkspace(renderAgeRule(first.recipient));
  const { code, text } = await workspace.run(['publish', '--environment=prod'], env);
  if (code !== 0) throw new Error(text);
});
afterAll(() => workspace.remove());

/** The hook writes the text and refuses every push. */
function refusePushes(said: string): () => void {
  const hook = join(workspace.remote, 'hooks/pre-receive');
  writeFileSync(join(workspace.remote, 'said'), `${said}\n`);
  writeFileSync(hook, '#!/bin/sh\ncat said >&2\nexit 1\n');
  chmodSync(hook, 0o755);
  return () => rmSync(hook);
}

/** Runs a command whose push is refused with this text. */
async function expectReason(
  [said, shown = said]: readonly [said: string, shown?: string],
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<void> {
  const allow = refusePushes(said);
  const before = workspace.git('rev-parse', 'main');
  const { code, text, stdout } = await workspace.run([...args, '--json'], variables);
  allow();
  expect(code).toBe(1);
  expect(workspace.git('rev-parse', 'main')).toBe(before);
  const { success, problems } = JSON.parse(stdout) as {
    success: boolean;
    problems: readonly { code: string; details: readonly { label: string; text: string }[] }[];
  };
  expect(success).toBe(false);
  expect(problems).toMatchObject([{ code: 'git-failed' }]);
  expect(text).not.toMatch(steering);
  expect(text).not.toMatch(/canary|pa@|ss@|glpat-0/);
  const remote = problems[0]?.details.find(({ label }) => label === 'remote')?.text;
  expect(remote).toBe(shown);
  const missing = shown.split('\n').filter((line) => !steering.test(line) && !text.includes(line));
  expect(missing).toEqual([]);
}

describe('publish', () => {
  const changed = { ...env, WEB_TOKEN: 'canary-4713' };
  test.each(Object.entries(reasons))('%s', async (_kind, said) => {
    await expectReason([said], ['publish', '--environment=prod'], changed);
  });

  test('neither credentials nor what steers a terminal', async () => {
    const steers = '\u001b[2J\u202e\u200b';
    await expectReason(
      [
        `see https://oauth2:pa@ss@git.example/x ${steers} glpat-0123456789_abcdefghij x`,
        `see https://[redacted]@git.example/x ${steers} [redacted] x`,
      ],
      ['publish', '--environment=prod'],
      changed,
    );
  });

  test('a person without --json sees all of it, too', async () => {
    const allow = refusePushes(reasons['push rule']);
    const { code, stdout, stderr } = await workspace.run(
      ['publish', '--environment=prod'],
      changed,
    );
    allow();
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(`Git push failed: ${reasons['push rule']}`);
  });
});

describe('rekey', () => {
  beforeAll(() => {
    workspace.commit({ '.sops.yaml': renderAgeRule(`${first.recipient},${second.recipient}`) });
  });
  const shown = ['protected branch', 'file size'] as const;
  test.each(shown)('%s', async (kind) => {
    await expectReason([reasons[kind]], ['rekey', '--environment=prod', '--publish'], env);
  });
});
