import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderFault } from '@dhallmark/fault/render';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  createDeepClosures,
  createDeepPrograms,
} from '../../../dhall/src/testing/deep-programs.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import type { LimitOptions } from '../workspace/options.ts';
import { startRenderProcess } from './start-render-process.ts';
import { withSecretProcess } from './start-secret-process.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'deep-charts-')));
  write('dhallmark.json', '{}');
  write('charts/chart.dhall', '{ apiVersion = "v2", name = "shop", version = "1.0.0" }');
  write('charts/web/chart.dhall', '{ apiVersion = "v2", name = "web", version = "1.0.0" }');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const open = (options: Partial<LimitOptions> = {}) =>
  openWorkspace({ root, env: { HOME: root }, environment: 'local', options });

async function render(options: Partial<LimitOptions> = {}): Promise<number> {
  const renders = startRenderProcess(open(options));
  try {
    return await renders.render('web');
  } finally {
    await renders.end();
  }
}

const failuresOf = (result: Promise<unknown>): Promise<readonly string[]> =>
  result.then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof CollectedFailures)) throw error;
      return error.failures.map((each) => renderFault(each.error));
    },
  );

const configMap = (data: string) =>
  `{ apiVersion = "v1", kind = "ConfigMap", metadata.name = "a", data = ${data} }`;
const state = (steps: number): string =>
  createDeepClosures(steps).get('a fold over a state')?.[0] ?? '';

it('renders programs of every shape that nest deeper than the stack of Node', async () => {
  const programs = [...createDeepPrograms(3000)];
  programs.forEach(([, program], index) => write(`lib/${index}.dhall`, program));
  const parts = programs.map(
    ([name], index) => `${JSON.stringify(name)} = ../../lib/${index}.dhall`,
  );
  const quoted = parts.map((part) => part.replace(/"([^"]*)"/, '`$1`'));
  const closures = [...createDeepClosures(3000).values()].map(([program]) => `(${program})`);
  write(
    'charts/web/config.dhall',
    `let programs = { ${quoted.join(', ')} }
    in ${configMap(`{ a = Natural/show (${closures.join(' + ')} + programs.brackets) }`)}`,
  );
  const expected = [...createDeepClosures(3000).values()].reduce(
    (sum, [, n]) => sum + Number(n),
    1,
  );
  expect(await render()).toBe(2);
  const file = join(root, 'dist/charts/local/web/chart/templates/config.yaml');
  expect(readFileSync(file, 'utf8')).toContain(`a: "${expected}"`);
});

it('renders 100,000 levels', async () => {
  write('charts/web/config.dhall', configMap(`{ a = Natural/show (${state(100_000)}) }`));
  expect(await render()).toBe(2);
});

it('evaluates deep files of Secrets', async () => {
  write(
    'charts/web/web-secret.dhall',
    `{ apiVersion = "v1", kind = "Secret", metadata = { name = "a", namespace = "b" }, type = "Opaque"
    , stringData = { a = env:PASSWORD as Text, b = Natural/show (${state(3000)}) } }`,
  );
  write('charts/web/dhallmark.dhall', '{ variables = [ "PASSWORD" ] }');
  const secrets = await withSecretProcess(open(), (evaluator) =>
    evaluator.evaluate('web', { PASSWORD: 'canary' }, []),
  );
  expect(JSON.stringify(secrets)).toContain('"3000"');
});

it.each([0, 1])('names the setting where %i MiB do not suffice', async (stackMemory) => {
  write('charts/web/config.dhall', configMap(`{ a = Natural/show (${state(4000)}) }`));
  const [failure, ...others] = await failuresOf(render({ stackMemory }));
  expect(failure).toMatch(/^error\[too-deep\].*\n {2}--> charts\/web\/config\.dhall:1:1/);
  expect(failure).toContain(
    `Raise \`stackMemory\` (\`--stack-memory\`), which is ${stackMemory} MiB`,
  );
  expect(others).toEqual([]);
});

it('keeps to its other limits', async () => {
  write('charts/web/config.dhall', configMap(`{ a = Natural/show (${state(4000)}) }`));
  const [failure] = await failuresOf(render({ maxSteps: 20_000 }));
  expect(failure).toMatch(/^error\[limit-steps\]/);
});

it('refuses a value that is too deep for files', async () => {
  write('charts/web/values.dhall', '{a='.repeat(1500) + '1' + '}'.repeat(1500));
  expect(await failuresOf(render())).toEqual([expect.stringMatching(/^error\[value-depth\]/)]);
});
