import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderFault } from '@dhallmark/fault/render';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lint } from '../lint/lint.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import { requireTrackedSources } from '../sources/tracked-sources.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { renderOutdated } from './render-outdated.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'custom-kinds-')));
  write('dhallmark.json', '{}');
  write('charts/chart.dhall', '{ apiVersion = "v2", name = "shop", version = "1.0.0" }');
  write('charts/environments/prod.dhall', 'λ(values : {}) → values');
  write('charts/values.dhall', '{=}');
  write('charts/web/chart.dhall', '{ apiVersion = "v2", name = "web", version = "1.0.0" }');
  write('charts/web/thing.dhall', thing('Thing', '2'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const thing = (kind: string, size: string): string =>
  `{ apiVersion = "example.org/v1", kind = "${kind}", metadata.name = "a", spec.size = ${size} }`;

const crd = (most: number, rule = 'self.size > 1'): string => `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: things.example.org }
spec:
  group: example.org
  names: { kind: Thing, plural: things }
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              x-kubernetes-validations: [{ rule: '${rule}' }]
              properties:
                size: { type: integer, maximum: ${most} }
`;

const open = (environment = 'local') => openWorkspace({ root, env: { HOME: root }, environment });

const render = async (): Promise<readonly string[]> => {
  try {
    return (await renderOutdated(open())).rendered.map(({ chart }) => chart.name);
  } catch (error) {
    return failuresOf(error);
  }
};

const failuresOf = (error: unknown): readonly string[] => {
  if (!(error instanceof CollectedFailures)) throw error;
  return error.failures.map((each) => renderFault(each.error));
};

it('every chart is rendered again when a definition changes', async () => {
  write('dhall/crds/things/crds.yaml', crd(5));
  expect(await render()).toEqual(['.', 'web']);
  expect(await render()).toEqual([]);
  write('dhall/crds/things/crds.yaml', crd(1));
  const [failure, ...others] = await render();
  expect(others).toEqual([]);
  expect(failure).toContain('spec.size must be at most 1');
  expect(failure).toContain('--> charts/web/thing.dhall:1:83');
  // the definition of another chart counts before
  write('charts/crds/things.yaml', crd(3));
  expect(await render()).toEqual(['.', 'web']);
});

it('rules are evaluated in the process that renders', async () => {
  write('charts/web/crds/things.yaml', crd(5, 'self.size > 2'));
  const [failure] = await render();
  expect(failure).toContain('spec breaks a rule of its definition: self.size > 2');
});

it('lint warns of what is not checked', async () => {
  write('charts/web/crds/things.yaml', crd(5, 'self.?size.orValue(2) > 1'));
  write('charts/web/other.dhall', thing('Other', '"any"'));
  write('charts/web/dhallmark.dhall', '{ allowedKinds = [ "example.org/v1/Other" ] }');
  await render();
  const { failures } = await lint(open());
  const found = failures.filter(({ error }) => error.code.startsWith('unchecked'));
  expect(found.map(({ severity, error }) => [severity, renderFault(error)])).toEqual([
    ['warning', expect.stringMatching(/unchecked-kind.*Other a: only its metadata is checked/)],
    ['warning', expect.stringMatching(/unchecked-rule.*Thing a: a rule of its definition/)],
  ]);
  expect(readFileSync(join(root, 'dist/charts/local/web/secrets.json'), 'utf8')).toContain(
    'its syntax is not supported',
  );
});

it('a definition that Git does not track is refused, except for local', () => {
  const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: root });
  git('init', '--quiet');
  git('add', '.');
  write('dhall/crds/things/crds.yaml', crd(5));
  let failures: readonly string[] = [];
  try {
    requireTrackedSources(open('prod'));
  } catch (error) {
    failures = failuresOf(error);
  }
  expect(failures[0]).toContain('dhall/crds/things/crds.yaml is not tracked by Git');
  git('add', '.');
  expect(() => requireTrackedSources(open('prod'))).not.toThrow();
});
