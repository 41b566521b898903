import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createDeployWorkspace, type DeployWorkspace } from './support/deploy-workspace.ts';
import { renderAgeRule } from './support/sops-config.ts';
import type { Run } from './support/run-nx.ts';

// The release of every publish names a pin that no other chart and no other Secrets have.

const [key, next] = [generateAgeIdentity(), generateAgeIdentity()];
let workspace: DeployWorkspace;

const env = (more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  SOPS_AGE_KEY: `${key.identity}\n${next.identity}`,
  DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(32),
  WEB_TOKEN: 'token-of-this-test',
  WEB_KEY: Buffer.from('key-of-this-test').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'password-of-this-test',
  ...more,
});
const job = (args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Run> =>
  workspace.job([...args, '-e', 'prod'], env(more));
async function succeed(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const run = await job(args, more);
  expect(run.code, run.text).toBe(0);
  return run;
}

/** The pin that the published release names; its file is there. */
function publishedPin(): string {
  const release = parse(workspace.published('release/release.yaml')) as {
    spec: { chart: { spec: { valuesFiles: string[] } } };
  };
  const path = release.spec.chart.spec.valuesFiles.at(-1)?.replace('./', '') ?? '';
  expect(parse(workspace.published(path))).toEqual({});
  const listed = workspace.git('ls-tree', '-r', '--name-only', 'main', 'release/');
  expect(listed.trim().split('\n').toSorted()).toEqual([path, 'release/release.yaml'].toSorted());
  return path;
}

const changedFiles = (): readonly string[] =>
  workspace
    .git('diff', '--no-renames', '--name-only', 'main~1', 'main')
    .trim()
    .split('\n')
    .filter((path) => !path.startsWith('.dhallmark/'));

beforeAll(async () => {
  workspace = createDeployWorkspace(renderAgeRule(key.recipient));
  workspace.commit({
    'charts/release.dhall': `{ apiVersion = "helm.toolkit.fluxcd.io/v2"
, kind = "HelmRelease"
, metadata = { name = "shop", namespace = "flux-system" }
, spec =
  { interval = "5m"
  , chart.spec =
    { chart = "./chart"
    , reconcileStrategy = "ChartVersion"
    , sourceRef = { kind = "GitRepository", name = "shop" }
    , valuesFiles = [ "./chart/values.yaml", "./release/dhallmark.pin" ]
    }
  }
}\n`,
  });
  await succeed(['publish']);
});
afterAll(() => workspace.remove());

test('a publish that changes nothing changes no byte, and diff shows nothing', async () => {
  const before = publishedPin();
  expect((await succeed(['publish'])).text).toContain('no commit was made');
  const verified = await succeed(['publish', '--dry-run']);
  expect(verified.text).toContain('prod');
  expect((await workspace.run(['verify', '-e', 'prod'], env())).code).toBe(0);
  expect((await workspace.run(['diff', '-e', 'prod'], env())).text).not.toContain('HelmRelease');
  expect(publishedPin()).toBe(before);
});

test('a changed value changes the chart, the Secret and the pin, and reports no other chart', async () => {
  const before = publishedPin();
  await succeed(['publish'], { WEB_TOKEN: 'another-token' });
  const after = publishedPin();
  expect(after).not.toBe(before);
  expect(changedFiles()).toEqual(
    [
      'chart/charts/web/templates/deployment.yaml',
      after,
      before,
      'release/release.yaml',
      'secrets/web/web-token.yaml',
    ].toSorted(),
  );
  expect(workspace.git('log', '-1', '--format=%B', 'main')).not.toContain('umbrella');
  // the values of before come back, and their pin does not
  await succeed(['publish']);
  expect([before, after]).not.toContain(publishedPin());
});

test('a make of one chart pins the whole tree', async () => {
  await succeed(['publish', '--dry-run']);
  const changed = env({ WEB_TOKEN: 'token-of-one-chart' });
  const made = await workspace.run(['make', '--chart', 'web', '-e', 'prod'], changed);
  expect(made.code, made.text).toBe(0);
  const verified = await workspace.run(['verify', '-e', 'prod'], changed);
  expect(verified.code, verified.text).toBe(0);
});

test('a rekey pins what it re-encrypted, and the publish after it finds nothing to do', async () => {
  await succeed(['publish']);
  const before = publishedPin();
  workspace.commit({ '.sops.yaml': renderAgeRule(next.recipient) });
  await succeed(['rekey', '--publish']);
  expect(publishedPin()).not.toBe(before);
  expect(changedFiles()).toContain('release/release.yaml');
  expect((await succeed(['publish'])).text).toContain('no commit was made');
});

test('verify refuses a release of other Secrets', async () => {
  await succeed(['publish', '--dry-run']);
  const old = publishedPin();
  const file = join(workspace.root, 'deploy/prod/release/release.yaml');
  writeFileSync(
    file,
    workspace.published('release/release.yaml').replace(old, `release/${'0'.repeat(64)}.pin`),
  );
  const { code, text } = await workspace.run(['verify', '-e', 'prod'], env());
  expect(code).toBe(1);
  expect(text).toContain('error[release-pin]');
});
