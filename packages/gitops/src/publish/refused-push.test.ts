import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderFault } from '@dhallmark/fault/render';
import { afterEach, expect, test } from 'vitest';
import { makeStage, publishOptions, type Stage } from '../testing/publish-stage.ts';
import { publishTree } from './publish.ts';

let stage: Stage;

afterEach(() => stage.remove());

/** Publishes to a server whose hook writes this and refuses. Returns the failure, and how often it was tried. */
async function publishRefused(said: string): Promise<{ error: unknown; retries: number }> {
  stage = makeStage(1);
  const [commit = ''] = stage.commits;
  const hook = join(stage.remote, 'hooks/pre-receive');
  writeFileSync(join(stage.remote, 'said'), said);
  writeFileSync(hook, '#!/bin/sh\ncat said >&2\nexit 1\n');
  chmodSync(hook, 0o755);
  let retries = 0;
  const sleep = async (): Promise<void> => {
    retries++;
  };
  const options = await publishOptions(stage, commit, { sleep, attempts: 3 });
  const error = await publishTree(options).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  return { error, retries };
}

test('the reason is the message, and everything that the server said is shown', async () => {
  const protectedBranch =
    'GitLab: You are not allowed to push code to protected branches on this project.';
  const { error, retries } = await publishRefused(
    `\n====\n\n${protectedBranch}\n\nAsk an owner.\n`,
  );
  expect(error).toMatchObject({
    code: 'git-failed',
    message: `git push failed: ${protectedBranch}`,
    details: [
      { label: 'remote', text: `====\n\n${protectedBranch}\n\nAsk an owner.` },
      { label: 'git', text: expect.stringContaining('pre-receive hook declined') as string },
    ],
  });
  expect(retries).toBe(0);
});

test('an answer longer than a message is shown in full', async () => {
  const findings = Array.from(
    { length: 300 },
    (_, at) => `Secret leaked in blob: GitLab Personal Access Token, file-${at}.txt:${at}`,
  );
  const { error } = await publishRefused(`${findings.join('\n')}\n`);
  const shown = renderFault(error);
  expect(findings.filter((finding) => !shown.includes(finding))).toEqual([]);
});

test('an endless answer does not fill the log', async () => {
  const { error } = await publishRefused('File too large\n'.repeat(20_000));
  expect(renderFault(error).length).toBeLessThan(200_000);
  expect(renderFault(error)).toMatch(/… and \d+ more characters/);
});

test('credentials that the server repeats are not shown', async () => {
  const { error } = await publishRefused(
    'see https://oauth2:s3cret@git.example/x\nthe token glpat-0123456789_abcdefghij is not valid\n',
  );
  expect(renderFault(error)).not.toMatch(/s3cret|glpat-0123/);
  expect(renderFault(error)).toContain('git.example/x');
});

test('what a hook says does not make git try again', async () => {
  const said = 'the file [rejected] by the lock: non-fast-forward, cannot lock ref\n';
  const { error, retries } = await publishRefused(said);
  expect(error).toMatchObject({ code: 'git-failed' });
  expect(retries).toBe(0);
});
