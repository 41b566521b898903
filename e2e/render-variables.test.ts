import { readFileSync, rmSync } from 'node:fs';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { renderAgeRule } from './support/sops-config.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

// An image tag and a commit, which are set per run and are not secret (docs/render-variables.md).

const key = generateAgeIdentity();
const declaration = `let Render = ../../dhall/Render/package.dhall

in  { renderVariables =
      [ Render.Variable::{ name = "IMAGE_TAG", description = "the tag of the images" }
      , Render.Variable::{ name = "COMMIT", description = "the commit", default = Some "none" }
      ]
    }
`;
const release = `{ apiVersion = "v1"
, kind = "ConfigMap"
, metadata = { name = "release", namespace = "shop" }
, data = { image = "registry.example/web:\${env:IMAGE_TAG as Text}", commit = env:COMMIT as Text }
}
`;

let workspace: Workspace;
const nx = (args: readonly string[], env: Record<string, string> = {}): Promise<Run> =>
  runNx(workspace, args, {
    env: {
      SOPS_AGE_KEY: key.identity,
      WEB_TOKEN: 'token-value',
      WEB_KEY: 'a2V5',
      WEB_FILE: './web-file.txt',
      DB_PASSWORD: 'password-value',
      ...env,
    },
  });
const render = (env: Record<string, string> = {}): Promise<Run> =>
  nx(['run-many', '-t', 'render', '-c', 'prod', '--verbose'], env);
const make = (env: Record<string, string> = {}): Promise<Run> =>
  nx(['run', 'chart:make', '-c', 'prod'], env);
/** The charts whose renders were restored from Nx's cache. */
const restored = ({ text }: Run): readonly string[] =>
  [...text.matchAll(/nx run (chart[\w-]*):render\S*\s+\[(?:local|remote|existing)[^\]]*\]/g)]
    .map(([, name = '']) => name)
    .toSorted();
const read = (path: string): string => readFileSync(workspace.path(path), 'utf8');
const staged = (): string => read('dist/charts/prod/web/chart/templates/release.yaml');

beforeAll(() => {
  workspace = createWorkspace({
    copy: ['dhall/Secret', 'dhall/Render'],
    files: {
      ...charts,
      'charts/web/dhallmark.dhall': declaration,
      'charts/web/release.dhall': release,
      '.sops.yaml': renderAgeRule(key.recipient),
    },
  });
});
afterAll(() => workspace.remove());

describe("Nx's cache", () => {
  test('has a render per value, of the charts that read the variable', async () => {
    const first = await render({ IMAGE_TAG: 'v1' });
    expect(first.code, first.text).toBe(0);
    expect(staged()).toContain('image: registry.example/web:v1\n');
    expect(staged()).toContain('commit: none\n');
    const all = ['chart', 'chart-db', 'chart-plain', 'chart-web'];
    expect(restored(await render({ IMAGE_TAG: 'v1' }))).toEqual(all);
    const second = await render({ IMAGE_TAG: 'v2' });
    expect(restored(second)).toEqual(['chart', 'chart-db', 'chart-plain']);
    expect(staged()).toContain('web:v2\n');
    expect(restored(await render({ IMAGE_TAG: 'v1' }))).toEqual(all);
    expect(staged()).toContain('web:v1\n');
    // a variable that no chart declares is in no key
    expect(restored(await render({ IMAGE_TAG: 'v1', OTHER: 'x' }))).toEqual(all);
    const committed = await render({ IMAGE_TAG: 'v1', COMMIT: 'abc123' });
    expect(restored(committed)).toEqual(['chart', 'chart-db', 'chart-plain']);
    expect(staged()).toContain('commit: abc123\n');
  });

  test('a variable does not decide which charts a commit affects', async () => {
    commitAll(workspace.root);
    workspace.write({ 'charts/plain/quota.dhall': `${charts['charts/plain/quota.dhall']}-- x\n` });
    commitAll(workspace.root);
    const args = ['show', 'projects', '--affected', '--base=HEAD~1', '--json'];
    for (const IMAGE_TAG of ['v1', 'v9']) {
      const shown = await nx(args, { IMAGE_TAG });
      const names = (JSON.parse(shown.stdout) as string[]).filter((name) =>
        /^chart(-|$)/.test(name),
      );
      expect(names).toContain('chart-plain');
      expect(names).not.toContain('chart-web');
    }
  });

  test('has no value of a variable from when it becomes that of a secret', async () => {
    const inputs = async (): Promise<string> => {
      const shown = await nx(['show', 'project', 'chart-web', '--json'], {});
      const { targets } = JSON.parse(shown.stdout) as {
        readonly targets: { readonly render: { readonly inputs: readonly object[] } };
      };
      return JSON.stringify(targets.render.inputs);
    };
    expect(await inputs()).toContain('{"env":"IMAGE_TAG"}');
    expect((await render({ IMAGE_TAG: 'v1' })).code).toBe(0);
    workspace.write({ 'charts/db/more-secret.dhall': 'env:IMAGE_TAG as Text\n' });
    expect(await inputs()).not.toContain('IMAGE_TAG');
    const run = await render({ IMAGE_TAG: 'v1' });
    expect(run.code).toBe(1);
    expect(run.text).toContain('charts/db/more-secret.dhall');
    rmSync(workspace.path('charts/db/more-secret.dhall'));
  });

  test('has no render of a value from an env file that Nx loads', async () => {
    for (const file of ['.env', '.env.prod', '.render.env']) {
      workspace.write({ [file]: 'IMAGE_TAG=from-file\n' });
      const run = await render({});
      expect(run.code).toBe(1);
      expect(run.text).toContain('render-variable-env-file');
      workspace.write({ [file]: '\n' });
    }
  });
});

describe('a make', () => {
  test('writes what was rendered with the values of its own environment', async () => {
    for (const IMAGE_TAG of ['v1', 'v3', 'v1']) {
      const run = await make({ IMAGE_TAG });
      expect(run.code, run.text).toBe(0);
      expect(read('deploy/prod/chart/charts/web/templates/release.yaml')).toContain(
        `web:${IMAGE_TAG}\n`,
      );
    }
  });

  test('names all variables that are missing, once, and keeps the tree', async () => {
    const before = read('deploy/prod/chart/charts/web/templates/release.yaml');
    const run = await make();
    expect(run.code).toBe(1);
    expect(run.text.match(/render-variable-unset/g)).toHaveLength(1);
    expect(run.text).toContain('IMAGE_TAG');
    expect(read('deploy/prod/chart/charts/web/templates/release.yaml')).toBe(before);
  });
});
