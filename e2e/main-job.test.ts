import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts, umbrellaOf } from './support/charts.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { filesBelow, snapshot } from './support/snapshot.ts';
import { createWorkspace, type Workspace } from './support/workspace.ts';

let workspace: Workspace;
const nx = (...args: readonly string[]): Promise<Run> => runNx(workspace, args);
const make = (...args: readonly string[]): Promise<Run> => nx('run', 'chart:make', ...args);
const read = (path: string): string => readFileSync(workspace.path(path), 'utf8');
const UMBRELLA = 'charts/chart.dhall';
/** It lists the digest of every generated file. */
const MANIFEST = '.dhallmark/manifest.json';
const localKey = (): string => join(workspace.home, '.config/dhallmark/age/local.txt');

/** Makes again whatever a test changed, so that each starts from a made tree. */
async function restored(files: readonly string[], during: () => Promise<void>): Promise<void> {
  const before = files.map((path) => read(path));
  try {
    await during();
  } finally {
    files.forEach((path, index) => workspace.write({ [path]: before[index] ?? '' }));
    await make();
  }
}

/** Every test begins with a made tree. */
let first: Run;
beforeAll(async () => {
  workspace = createWorkspace({ copy: ['dhall/Secret'], files: charts });
  first = await make();
});
afterAll(() => workspace.remove());

describe('a first make, without a key or an env file', () => {
  test('succeeds, and says where values come from and how to decrypt', () => {
    expect(first.text).toContain('secrets.env.example');
    expect(first.text).toContain(localKey());
    expect(first.code).toBe(0);
  });

  test('writes the chart and the Secrets', () => {
    expect(
      filesBelow(workspace.path('deploy/local')).filter((path) => !path.startsWith('.')),
    ).toEqual([
      'chart/Chart.yaml',
      'chart/charts/db/Chart.yaml',
      'chart/charts/db/templates/service.yaml',
      'chart/charts/plain/Chart.yaml',
      'chart/charts/plain/templates/NOTES.txt',
      'chart/charts/plain/templates/quota.yaml',
      'chart/charts/web/Chart.yaml',
      'chart/charts/web/templates/deployment.yaml',
      'chart/charts/web/values.schema.json',
      'chart/charts/web/values.yaml',
      'chart/templates/settings.yaml',
      'chart/values.schema.json',
      'chart/values.yaml',
      'secrets/db/db-secret.yaml',
      'secrets/kustomization.yaml',
      'secrets/web/web-token.yaml',
    ]);
    expect(read('deploy/local/chart/templates/settings.yaml')).toContain('host: shop.example');
  });

  test('encrypts every value', () => {
    for (const file of [
      'deploy/local/secrets/db/db-secret.yaml',
      'deploy/local/secrets/web/web-token.yaml',
    ]) {
      expect(read(file)).toMatch(/ENC\[AES256_GCM,/);
      expect(read(file)).not.toMatch(/example|exa\$mple/);
    }
  });

  test('generates a key that only its owner can read', () => {
    expect(statSync(localKey()).mode & 0o777).toBe(0o600);
  });

  test('changes no tracked file', () => {
    const status = execFileSync('git', ['status', '--porcelain'], {
      cwd: workspace.root,
      encoding: 'utf8',
    });
    expect(status).toBe('');
  });

  test('a second make writes nothing', async () => {
    const before = snapshot(workspace.path('deploy'));
    const again = await make();
    expect(again.code).toBe(0);
    expect(snapshot(workspace.path('deploy'))).toEqual(before);
    expect(again.text).not.toContain('re-encrypted');
  });

  test('in another environment charts with Secrets fail for lack of a key, with a remedy', async () => {
    const variables = {
      WEB_TOKEN: 't',
      WEB_KEY: 'a2V5',
      WEB_FILE: './web-file.txt',
      DB_PASSWORD: 'p',
    };
    const run = await runNx(workspace, ['run', 'chart:make', '-c', 'prod'], { env: variables });
    expect(run.code).toBe(1);
    expect(run.text).toContain('There is no .sops.yaml');
    expect(existsSync(workspace.path('deploy/prod/chart/charts/web'))).toBe(false);
    expect(read('deploy/prod/chart/templates/settings.yaml')).toContain('host: shop.prod.example');
  });

  test('outside local the env file is not read', async () => {
    const run = await make('-c', 'prod');
    expect(run.code).toBe(1);
    expect(run.text).toMatch(/WEB_TOKEN[^]*DB_PASSWORD|DB_PASSWORD[^]*WEB_TOKEN/);
    expect(run.text).not.toContain('secrets.env.example are used');
  });
});

describe('the environment', () => {
  test.each([
    'chart:make',
    'chart-web:make',
    'chart-web:render',
    'chart:verify',
    'chart:lint',
    'chart:env',
  ])('%s refuses one that does not exist', async (target) => {
    const before = snapshot(workspace.path('deploy'));
    const run = await nx('run', target, '-c', 'produciton');
    expect(run.text).toContain('There is no environment "produciton"');
    expect(run.code).toBe(1);
    expect(snapshot(workspace.path('deploy'))).toEqual(before);
  });

  test('is refused for many projects too', async () => {
    const run = await nx('run-many', '-t', 'lint', '-c', 'produciton');
    expect(run.text).toContain('There is no environment "produciton"');
    expect(run.code).toBe(1);
  });

  test('has to be chosen in CI', async () => {
    const none = await runNx(workspace, ['run', 'chart:make'], { env: { CI: 'true' } });
    expect(none.text).toContain('No environment is chosen');
    expect(none.code).toBe(1);
    const local = await runNx(workspace, ['run', 'chart:make', '-c', 'local'], {
      env: { CI: 'true' },
    });
    expect(local.code).toBe(0);
  });
});

describe('what changes', () => {
  test('a value: that Secret alone is re-encrypted, and its key is named', async () => {
    await restored(['secrets.env.example'], async () => {
      const before = snapshot(workspace.path('deploy/local'));
      workspace.write({
        'secrets.env.example': read('secrets.env.example').replace('example-token', 'other-token'),
      });
      const run = await make();
      expect(run.text).toMatch(/web-token +re-encrypted.*token/);
      expect(changed(before)).toEqual([MANIFEST, 'secrets/web/web-token.yaml']);
    });
  });

  test('the content of a file variable at the same path: the new value is encrypted', async () => {
    await restored(['web-file.txt'], async () => {
      const before = snapshot(workspace.path('deploy/local'));
      workspace.write({ 'web-file.txt': 'new content\n' });
      const run = await make();
      expect(run.text).toMatch(/web-token +re-encrypted.*file/);
      expect(changed(before)).toEqual([MANIFEST, 'secrets/web/web-token.yaml']);
    });
  });

  test('a shared file: only its importers are rendered', async () => {
    await restored(['charts/shared/labels.dhall'], async () => {
      workspace.write({ 'charts/shared/labels.dhall': `{ app = "renamed" }\n` });
      const run = await make();
      expect(run.text).toContain('Cache:             3/5 hit');
      expect(read('deploy/local/chart/charts/web/templates/deployment.yaml')).toContain(
        'app: renamed',
      );
    });
  });

  test('a file edited by hand in the tree is made again', async () => {
    workspace.write({ 'deploy/local/chart/Chart.yaml': 'name: edited\n' });
    await make();
    expect(read('deploy/local/chart/Chart.yaml')).toContain('name: shop');
  });

  test('a deleted chart is removed with its Secret', async () => {
    const files = Object.keys(charts).filter((path) => path.startsWith('charts/db/'));
    const texts = Object.fromEntries([...files, UMBRELLA].map((path) => [path, read(path)]));
    rmSync(workspace.path('charts/db'), { recursive: true });
    const refused = await make();
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('db');
    workspace.write({ [UMBRELLA]: umbrellaOf(['plain', 'web']) });
    writeFileSync(workspace.path('deploy/local/chart/charts/mine.txt'), 'foreign');
    const run = await make();
    expect(run.code).toBe(0);
    expect(existsSync(workspace.path('deploy/local/chart/charts/db'))).toBe(false);
    expect(existsSync(workspace.path('deploy/local/secrets/db'))).toBe(false);
    expect(existsSync(workspace.path('deploy/local/chart/charts/mine.txt'))).toBe(true);
    workspace.write(texts);
    await make();
    expect(existsSync(workspace.path('deploy/local/secrets/db/db-secret.yaml'))).toBe(true);
  });
});

describe('bad input', () => {
  test('errors of two charts are reported together, and nothing changes', async () => {
    await restored(['charts/web/deployment.dhall', 'charts/db/service.dhall'], async () => {
      const before = snapshot(workspace.path('deploy'));
      workspace.write({
        'charts/web/deployment.dhall': `1 + "text"\n`,
        'charts/db/service.dhall': `{ kind = ./absent.dhall }\n`,
      });
      const run = await make();
      expect(run.code).toBe(1);
      expect(run.text).toContain('charts/web/deployment.dhall:1:');
      expect(run.text).toContain('1 | 1 + "text"');
      expect(run.text).toContain('charts/db/service.dhall:1:10');
      expect(snapshot(workspace.path('deploy'))).toEqual(before);
    });
  });

  test('missing variables of two charts are reported together, and the other charts are made', async () => {
    await restored(['secrets.env.example', 'charts/plain/quota.dhall'], async () => {
      const before = snapshot(workspace.path('deploy/local'));
      workspace.write({
        'secrets.env.example': `WEB_KEY=ZXhhbXBsZQ==\nWEB_FILE=./web-file.txt\n`,
        'charts/plain/quota.dhall': read('charts/plain/quota.dhall').replace('"10"', '"20"'),
      });
      const run = await make();
      expect(run.code).toBe(1);
      expect(run.text).toContain('WEB_TOKEN');
      expect(run.text).toContain('DB_PASSWORD');
      expect(changed(before)).toEqual([MANIFEST, 'chart/charts/plain/templates/quota.yaml']);
    });
  });

  test('a malformed value is reported without the value', async () => {
    await restored(['secrets.env.example'], async () => {
      workspace.write({
        'secrets.env.example': read('secrets.env.example').replace('ZXhhbXBsZQ==', 'not*base64'),
      });
      const run = await make();
      expect(run.code).toBe(1);
      expect(run.text).toContain('WEB_KEY');
      expect(run.text).not.toContain('not*base64');
    });
  });

  test('options of a target may be written in kebab-case, and are checked', async () => {
    const options = { 'if-undecryptable': 'guess' };
    await restored(['nx.json'], async () => {
      const settings = JSON.parse(read('nx.json')) as object;
      const targetDefaults = { make: { options } };
      workspace.write({ 'nx.json': JSON.stringify({ ...settings, targetDefaults }) });
      const run = await make();
      expect(run.text).toContain("Property 'ifUndecryptable' does not match the schema");
      expect(run.code).toBe(1);
    });
  });

  test('wrong options of the plugin are reported', async () => {
    await restored(['nx.json'], async () => {
      workspace.write({
        'nx.json': read('nx.json').replace('"options": {}', '"options": { "engin": "sops" }'),
      });
      const run = await make();
      expect(run.code).not.toBe(0);
      expect(run.text).toContain('there is no option "engin"');
    });
  });
});

function changed(before: Readonly<Record<string, string>>): readonly string[] {
  const after = snapshot(workspace.path('deploy/local'));
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path] !== after[path]).toSorted();
}
