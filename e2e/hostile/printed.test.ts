import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../support/charts.ts';
import { baseEnvironment, runNx, type Run } from '../support/run-nx.ts';
import { runProgram } from '../support/run-program.ts';
import { commitAll, createWorkspace, renderNxJson, type Workspace } from '../support/workspace.ts';
import { renderAgeRule } from '../support/sops-config.ts';

// The attacker puts text where a program shows it: fields and names of objects, file names, what a
// Git server says, arguments, variables. Nothing of it may steer a terminal, start a section of
// GitLab's log, mention people or become HTML in a merge request, or break --json.

const HOSTILE =
  'x\u001b[2J\u009b31m\u001b]8;;https://evil\u0007\rsection_start:1:a\r\u001b[0K\u202e\u2066\u200b\u2028\u3164';
const steering = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

let workspace: Workspace;
let remote: string;
const key = generateAgeIdentity();

const run = (program: string, args: readonly string[], env = {}): Promise<Run> =>
  runProgram(process.execPath, [workspace.path(program), ...args], {
    cwd: workspace.root,
    env: { ...baseEnvironment(workspace), ...env },
  });
const dhallmark = (args: readonly string[], env = {}): Promise<Run> =>
  run('packages/dhallmark/bin/dhallmark.cjs', args, env);

/** A Dhall text literal with every character of the attacker. */
function literal(text: string): string {
  const escaped = Array.from(text, (character) =>
    /^[ -~]$/.test(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return `"${escaped.join('')}"`;
}

/** An object whose fields the attacker names, with a string. */
function configMap(text: string, second: string): string {
  const data = `toMap { note = ${literal(text)}, \`</code>@all|x\` = "${second}" }`;
  return `{ apiVersion = "v1", kind = "ConfigMap", metadata = { name = "settings", namespace = "shop" }, data = ${data} }\n`;
}

beforeAll(() => {
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: {
      ...charts,
      '.sops.yaml': renderAgeRule(key.recipient),
      'charts/plain/settings.dhall': configMap('before', '1'),
    },
  });
  remote = join(workspace.home, 'deploy.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  workspace.write({ 'nx.json': renderNxJson({ deployRepository: { url: remote } }) });
  commitAll(workspace.root);
  workspace.write({
    'charts/plain/settings.dhall': configMap(`@all <img src=x> \`|\` ${HOSTILE}`, '2'),
  });
  commitAll(workspace.root);
});
afterAll(() => workspace.remove());

describe('a comparison', () => {
  test('as a table', async () => {
    const { code, text } = await dhallmark(['diff', '--environment=prod', '--base=HEAD~1']);
    expect(code).toBe(0);
    expect(text).toContain('ConfigMap shop/settings');
    expect(text).not.toMatch(steering);
  });

  test('with colours, which stay', async () => {
    const color = { FORCE_COLOR: '1', NO_COLOR: '' };
    const { text } = await dhallmark(['diff', '--environment=prod', '--base=HEAD~1'], color);
    expect(text).toContain('\u001b[33m');
    expect(text.replaceAll('\u001b[33m', '').replaceAll('\u001b[39m', '')).not.toMatch(steering);
  });

  test('as JSON, which means the same', async () => {
    const args = ['diff', '--environment=prod', '--base=HEAD~1', '--json'];
    const { stdout } = await dhallmark(args);
    expect(stdout).not.toMatch(steering);
    expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
  });

  test('as Markdown', async () => {
    const args = ['diff', '--environment=prod', '--base=HEAD~1', '--markdown=diff.md'];
    await dhallmark(args);
    const note = readFileSync(workspace.path('diff.md'), 'utf8');
    rmSync(workspace.path('diff.md'));
    const outsideOfCode = note.replaceAll(/`[^`\n]*`/g, '');
    expect(note).toContain('@all');
    expect(outsideOfCode).not.toMatch(/@all|<img|<\/code>@/);
    expect(note).not.toMatch(steering);
  });
});

test('what a Git server says', async () => {
  const hook = join(remote, 'hooks/pre-receive');
  mkdirSync(join(remote, 'hooks'), { recursive: true });
  writeFileSync(
    hook,
    `#!/bin/sh\nprintf '${HOSTILE.replaceAll('\u001b', '\\033')}\\n' >&2\nexit 1\n`,
  );
  chmodSync(hook, 0o755);
  const values = { WEB_TOKEN: 't', WEB_KEY: 'a2V5', WEB_FILE: './web-file.txt', DB_PASSWORD: 'p' };
  const env = { ...values, SOPS_AGE_KEY: key.identity, CI_PIPELINE_URL: 'x\nDhallmark-Source: 0' };
  const { code, text } = await dhallmark(['publish', '--environment=prod'], env);
  expect(code).toBe(1);
  expect(text).toContain('section_start');
  expect(text).not.toMatch(steering);
  rmSync(hook);
  const published = await dhallmark(['publish', '--environment=prod'], env);
  expect(published.code).toBe(0);
  const message = execFileSync('git', ['-C', remote, 'log', '-1', '--format=%B', 'main'], {
    encoding: 'utf8',
  });
  expect(message.match(/^Dhallmark-Source:/gm)).toHaveLength(1);
  expect(message).not.toContain('Dhallmark-Pipeline');
});

test.each([
  ['packages/dhallmark/bin/dhallmark.cjs', ['lint', `--chart=${HOSTILE}`]],
  ['packages/dhallmark/bin/dhallmark.cjs', [`--${HOSTILE}`]],
  ['packages/dhallmark/bin/dhallmark.cjs', [HOSTILE]],
  ['packages/dhallmark/bin/dhallmark.cjs', ['diff', '--environment=prod', `--base=${HOSTILE}`]],
  ['packages/sops-runner/bin/sops-runner.cjs', ['decrypt', HOSTILE]],
  ['packages/sops-runner/bin/sops-runner.cjs', ['verify', HOSTILE]],
  ['packages/sops-runner/bin/sops-runner.cjs', [`--${HOSTILE}`]],
  ['packages/dhall-to-json/bin/dhall.cjs', ['hash', '--file', HOSTILE]],
  ['packages/dhall-to-json/bin/dhall-to-json.cjs', ['--file', HOSTILE]],
])('%s %j', async (program, args) => {
  const { code, text } = await run(program, args);
  expect(code).not.toBe(0);
  expect(text).not.toMatch(steering);
});

test('a file whose name is shown by sops-runner', async () => {
  const folder = 'deploy/prod/secrets';
  const file = `${folder}/a\u001b[2J\u202e\u200b.yaml`;
  workspace.write({ [file]: 'apiVersion: v1\nkind: Secret\nstringData:\n  a: plain\n' });
  const verify = (...flags: readonly string[]): Promise<Run> =>
    run('packages/sops-runner/bin/sops-runner.cjs', ['verify', ...flags, folder]);
  const [shown, json] = [await verify(), await verify('--json')];
  rmSync(workspace.path(file));
  expect(shown.stdout).toContain(`${folder}/a␛[2J��.yaml`);
  expect(shown.text).not.toMatch(steering);
  expect(json.stdout).not.toMatch(steering);
  expect(JSON.stringify(JSON.parse(json.stdout))).toContain(JSON.stringify(file).slice(1, -1));
});

test("Nx's own output of our failures", async () => {
  workspace.write({ 'charts/web/environments/a\u001b[2J\u202e.dhall': 'x\n' });
  const { code, text } = await runNx(workspace, ['run', 'chart:make', '-c', 'prod']);
  rmSync(workspace.path('charts/web/environments/a\u001b[2J\u202e.dhall'));
  expect(code).not.toBe(0);
  expect(text).toContain('cannot be the name of an environment');
  expect(text).not.toMatch(steering);
});
