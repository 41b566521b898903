import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultOptions, type ChartFolder } from 'dhallmark/adapter';
import { describe, expect, test } from 'vitest';
import { serviceProject, umbrellaProject } from './targets.ts';

const here = join(import.meta.dirname, '..');
interface Schema {
  readonly properties: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly additionalProperties?: boolean;
}
const read = (path: string): Schema => JSON.parse(readFileSync(join(here, path), 'utf8')) as Schema;

describe('the targets', () => {
  const secretFiles = ['charts/web/login-secret.dhall'];
  const chart = {
    name: 'web',
    root: 'charts/web',
    copied: [],
    secretFiles,
  } as Partial<ChartFolder> as ChartFolder;
  const umbrella = {
    name: '.',
    root: 'charts',
    secretFiles: [],
  } as Partial<ChartFolder> as ChartFolder;
  const input = {
    options: defaultOptions,
    charts: [umbrella, chart],
    environments: ['local', 'prod'],
    inputsOf: () => ['{workspaceRoot}/x'],
    variablesOf: () => ['IMAGE_TAG'],
    tools: 'tools@1',
    installed: [],
  };
  const projects = [serviceProject(chart, input), umbrellaProject(input)];
  const targets = projects.flatMap((project) => Object.entries(project.targets ?? {}));
  const executors = (
    JSON.parse(readFileSync(join(here, '../executors.json'), 'utf8')) as { executors: object }
  ).executors;

  test('give each executor only options that its schema takes, in every environment', () => {
    const unknown = targets.flatMap(([name, target]) => {
      const executor = String(target.executor?.split(':')[1]);
      const { properties, additionalProperties } = read(`executors/${executor}/schema.json`);
      if (additionalProperties !== false) return [];
      const all: readonly object[] = [
        target.options as object,
        ...Object.values(target.configurations ?? {}),
      ];
      return all.flatMap((options) =>
        Object.keys(options)
          .filter((option) => properties[option] === undefined)
          .map((option) => `${name} ${option}`),
      );
    });
    expect(unknown).toEqual([]);
  });

  test('have every environment as a configuration that says it was chosen, and a default that does not', () => {
    for (const [, target] of targets.filter(
      ([, each]) => each.options !== undefined && 'environment' in (each.options as object),
    )) {
      expect(target.options).toMatchObject({ environment: 'local', chosen: false });
      expect(target.configurations).toEqual({
        local: { environment: 'local', chosen: true },
        prod: { environment: 'prod', chosen: true },
      });
    }
  });

  test('but the renders refuse options that they do not know', () => {
    const open = Object.keys(executors).filter(
      (name) => read(`executors/${name}/schema.json`).additionalProperties !== false,
    );
    expect(open).toEqual(['render']);
  });

  test('that are cached own nothing in the output folder', () => {
    const outputs = targets.flatMap(([, target]) => target.outputs ?? []);
    expect(outputs).toHaveLength(2);
    expect(outputs.filter((output) => !output.startsWith('{workspaceRoot}/dist/charts/'))).toEqual(
      [],
    );
    const others = targets.filter(([name, target]) => target.cache === true && name !== 'render');
    expect(others).toEqual([['lint', projects[1]?.targets?.['lint']]]);
  });

  test('have options only where the workspace differs from the defaults', () => {
    const fixed = { environment: 'local', chosen: false, chartsRoot: 'charts' };
    const web = { ...fixed, chart: 'web' };
    expect(projects[0]?.targets?.['make']?.options).toEqual(web);
    expect(projects[1]?.targets?.['publish']?.options).toEqual(fixed);
    const given = { name: 'shop', timeout: 5, allowedHosts: ['a.example'] };
    const options = { ...defaultOptions, ...given, lint: { profile: 'baseline' as const } };
    const changed = serviceProject(chart, { ...input, options }).targets;
    expect(changed?.['lint']?.options).toEqual({ ...web, ...given, lint: { profile: 'baseline' } });
    expect(changed?.['render']?.options).toEqual({ ...web, ...given, tools: 'tools@1' });
  });

  test('of a service chart are about this chart alone', () => {
    const [web, whole] = projects.map((project) => Object.keys(project.targets ?? {}).toSorted());
    expect(web).toEqual(['dependencies', 'dev', 'diff', 'env', 'lint', 'make', 'render']);
    expect(whole).toEqual(Object.keys(executors).toSorted());
  });

  test('keep their options from the renders that they depend on, which would miss the cache', () => {
    const make = projects[1]?.targets?.['make'];
    expect(make?.dependsOn).toEqual([{ projects: ['chart', 'chart-web'], target: 'render' }]);
    const depending = targets.flatMap(([, { dependsOn = [] }]) => dependsOn);
    expect(depending.filter((each) => typeof each === 'string' || 'params' in each)).toEqual([]);
    // run-many passes the same options to every target, so a render must not refuse them
    expect(read('executors/render/schema.json').additionalProperties).toBe(true);
  });

  test('read the rules and the example only where there are Secrets', () => {
    const rules = '{workspaceRoot}/.sops.yaml';
    const [web, whole] = projects;
    expect(web?.targets?.['make']?.inputs).toEqual([
      'sources',
      rules,
      '{workspaceRoot}/secrets.env.example',
      'versions',
    ]);
    expect(web?.targets?.['lint']?.inputs).toEqual(['sources', 'versions']);
    expect(web?.namedInputs?.['sources']).toContain('{workspaceRoot}/x');
    const services = { input: 'sources', projects: ['chart-web'] };
    expect(whole?.targets?.['verify']?.inputs).toEqual(['sources', services, rules, 'versions']);
    const without = serviceProject({ ...chart, secretFiles: [], secretSpecs: undefined }, input);
    const inputs = Object.values(without.targets ?? {}).flatMap((target) => target.inputs ?? []);
    expect(inputs).not.toContain(rules);
  });

  test('describe themselves to Nx Console, with an option that exists as the example', () => {
    for (const [name, { metadata }] of targets) {
      const { properties } = read(`executors/${name}/schema.json`);
      expect(metadata?.description, name).toMatch(/^[A-Z]/);
      expect(metadata?.technologies, name).toContain('helm');
      const options = Object.keys(metadata?.help?.example.options ?? {});
      expect(options, name).toHaveLength(1);
      expect(properties, name).toHaveProperty(options[0] ?? '');
    }
    const make = targets.find(([name]) => name === 'make');
    expect(make?.[1].metadata?.help?.command).toBe('nx run chart-web:make --help');
    expect(projects.map(({ metadata }) => metadata?.technologies?.includes('dhall'))).toEqual([
      true,
      true,
    ]);
  });

  test('each executor has its folder, and each folder its executor', () => {
    expect(
      readdirSync(join(here, 'executors'))
        .filter((name) => !name.includes('.'))
        .toSorted(),
    ).toEqual(Object.keys(executors).toSorted());
  });
});
