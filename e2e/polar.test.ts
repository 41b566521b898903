import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { findProgram, missingPrograms } from '../tools/reference/find-program.ts';
import { missingPolar, polarFolders, withVariables } from '../tools/reference/polar.ts';
import { copyPolar, polarVariables } from './support/polar.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { filesBelow, snapshot } from './support/snapshot.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

const absent = missingPolar() ?? missingPrograms('sops', 'helm3');

let workspace: Workspace;

/** Parsed documents of each file; a Secret decrypted by real sops. */
function objectsBelow(folder: string, identityFile: string): Readonly<Record<string, unknown>> {
  const yaml = filesBelow(folder).filter(
    (path) => /\.ya?ml$/.test(path) && !path.startsWith('.dhallmark'),
  );
  return Object.fromEntries(yaml.map((path) => [path, read(join(folder, path), identityFile)]));
}

function read(file: string, identityFile: string): unknown {
  const text = readFileSync(file, 'utf8');
  const clear = /^sops:/m.test(text) ? decrypt(file, identityFile) : text;
  return parseAllDocuments(clear).map((document): unknown => document.toJS());
}

/** What the tree's own script made of it, its Secrets with this test's values. */
function recordedObjects(): Readonly<Record<string, unknown>> {
  const folder = polarFolders.objects;
  const yaml = filesBelow(folder).filter((path) => path.endsWith('.yaml'));
  return Object.fromEntries(
    yaml.map((path) => {
      const documents = parseAllDocuments(readFileSync(join(folder, path), 'utf8'));
      return [path, documents.map((one) => withVariables(one.toJS(), polarVariables))];
    }),
  );
}

function decrypt(file: string, identityFile: string): string {
  return execFileSync(findProgram('sops') ?? 'sops', ['decrypt', file], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], SOPS_AGE_KEY_FILE: identityFile },
  });
}

const make = (): Promise<Run> => runNx(workspace, ['run', 'chart:make'], { env: polarVariables });
const localKey = (): string => join(workspace.home, '.config/dhallmark/age/local.txt');
const chart = (): string => workspace.path('deploy/local/chart');

function helm(...args: readonly string[]): string {
  return execFileSync(findProgram('helm3') ?? 'helm', args, {
    encoding: 'utf8',
    env: { HOME: workspace.home, PATH: process.env['PATH'] },
  });
}

function place(secretPlacement: string): void {
  workspace.write({
    'nx.json': readFileSync(workspace.path('nx.json'), 'utf8').replace(
      /kustomize|templates/,
      secretPlacement,
    ),
  });
}

beforeAll(() => {
  if (absent !== undefined) return;
  workspace = createWorkspace({
    options: {
      chartsRoot: 'src/deploy/polar',
      secretPlacement: 'templates',
      allowedHosts: ['raw.githubusercontent.com'],
    },
  });
  copyPolar(workspace);
  commitAll(workspace.root);
});
afterAll(() => workspace?.remove());

describe.skipIf(absent !== undefined)(
  `the real chart tree${absent === undefined ? '' : ` (skipped: ${absent})`}`,
  () => {
    test('with Secrets in the templates the output equals that of its script', async () => {
      const run = await make();
      expect(run.text).toContain('gitlab-secret');
      expect(run.code).toBe(0);
      const ours = objectsBelow(chart(), localKey());
      const theirs = recordedObjects();
      expect(Object.keys(ours)).toEqual(Object.keys(theirs));
      expect(ours).toEqual(theirs);
      expect(JSON.stringify(ours)).toContain(polarVariables['GRAPH_PASSWORD']);
    });

    test('helm lints and renders it', () => {
      expect(helm('lint', '--with-subcharts', chart())).toContain('0 chart(s) failed');
      expect(helm('template', chart())).toContain('kind: StatefulSet');
    });

    test('a second make writes nothing', async () => {
      const before = snapshot(workspace.path('deploy'));
      expect((await make()).code).toBe(0);
      expect(snapshot(workspace.path('deploy'))).toEqual(before);
    });

    test('with Secrets outside the chart the two folders hold the same objects', async () => {
      const before = Object.values(objectsBelow(chart(), localKey()));
      place('kustomize');
      const run = await make();
      expect(run.code).toBe(0);
      const secrets = Object.entries(
        objectsBelow(workspace.path('deploy/local/secrets'), localKey()),
      );
      const manifests = secrets
        .filter(([path]) => path !== 'kustomization.yaml')
        .map(([, objects]) => objects);
      expect(manifests).toHaveLength(3);
      const after = [...Object.values(objectsBelow(chart(), localKey())), ...manifests];
      // only a Kustomization substitutes variables in Secrets, so only there they forbid it
      const added = ',"annotations":{"kustomize.toolkit.fluxcd.io/substitute":"disabled"}';
      expect(manifests.every((objects) => JSON.stringify(objects).includes(added))).toBe(true);
      const sorted = (objects: readonly unknown[]): readonly string[] =>
        objects.map((object) => JSON.stringify(object).replace(added, '')).toSorted();
      expect(sorted(after)).toEqual(sorted(before));
      expect(helm('lint', '--with-subcharts', chart())).toContain('0 chart(s) failed');
      expect(helm('template', chart())).not.toContain('ENC[');
    });

    test('an environment cannot change what imports values.dhall directly', async () => {
      cpSync(workspace.path('src/deploy/polar'), workspace.path('../polar-before'), {
        recursive: true,
      });
      workspace.write({ 'src/deploy/polar/environments/prod.dhall': 'λ(values : {}) → values\n' });
      const run = await runNx(workspace, ['run', 'chart:make', '-c', 'prod'], {
        env: polarVariables,
      });
      expect(run.code).toBe(1);
      expect(run.text).toContain('environments/prod.dhall');
    });
  },
);
