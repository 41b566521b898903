import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { runNx } from './support/run-nx.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

let workspace: Workspace;
beforeAll(() => {
  workspace = createWorkspace({
    files: { ...charts, 'charts/plain/other.dhall': '../web/values.dhall\n' },
    copy: ['dhall/Secret'],
  });
});
afterAll(() => workspace.remove());

interface Target {
  readonly cache?: boolean;
  readonly inputs?: readonly unknown[];
  readonly outputs?: readonly string[];
  readonly options?: Readonly<Record<string, unknown>>;
  readonly configurations?: Readonly<Record<string, unknown>>;
  readonly dependsOn?: readonly { readonly params?: string }[];
}
interface Graph {
  readonly graph: {
    readonly nodes: Readonly<
      Record<string, { readonly data: { readonly targets?: Readonly<Record<string, Target>> } }>
    >;
    readonly dependencies: Readonly<Record<string, readonly { readonly target: string }[]>>;
  };
}

async function readGraph(): Promise<Graph['graph']> {
  const file = workspace.path('graph.json');
  const run = await runNx(workspace, ['graph', `--file=${file}`]);
  expect(run.code).toBe(0);
  return (JSON.parse(readFileSync(file, 'utf8')) as Graph).graph;
}

test('the graph: projects, targets, inputs, outputs, who imports whom', async () => {
  const { nodes, dependencies } = await readGraph();
  const ours = Object.entries(nodes).filter(
    ([name]) => name === 'chart' || name.startsWith('chart-'),
  );
  expect(
    ours
      .map(([name]) => name)
      .filter((name) => name !== 'chart-gen')
      .toSorted(),
  ).toEqual(['chart', 'chart-db', 'chart-plain', 'chart-web']);
  expect(dependencies['chart']?.map(({ target }) => target).toSorted()).toEqual([
    'chart-db',
    'chart-plain',
    'chart-web',
  ]);
  expect(dependencies['chart-plain']?.map(({ target }) => target)).toEqual(['chart-web']);

  const targets = ours.flatMap(([, { data }]) => Object.values(data.targets ?? {}));
  const environments = new Set(
    targets.map((target) => Object.keys(target.configurations ?? {}).join()),
  );
  expect([...environments]).toEqual(['local,prod']);
  const outputs = targets.flatMap((target) => target.outputs ?? []);
  expect(new Set(outputs).size).toBe(outputs.length);
  expect(
    outputs.every((output) =>
      output.startsWith('{workspaceRoot}/dist/charts/{options.environment}/'),
    ),
  ).toBe(true);

  const render = nodes['chart-web']?.data.targets?.['render'];
  const sources = render?.inputs?.filter((input) => !String(input).includes('/packages/'));
  expect(sources).toEqual(
    [
      'charts/shared/labels.dhall',
      'charts/web/chart.dhall',
      'charts/web/deployment.dhall',
      'charts/web/environments/prod.dhall',
      'charts/web/secrets.dhall',
      'charts/web/values.dhall',
      'dhall/Secret/Form.dhall',
      'dhall/Secret/Key.dhall',
      'dhall/Secret/Part.dhall',
      'dhall/Secret/SecretType.dhall',
      'dhall/Secret/Spec.dhall',
      'dhall/Secret/Variable.dhall',
      'dhall/Secret/constructors.dhall',
      'dhall/Secret/package.dhall',
    ].map((file) => `{workspaceRoot}/${file}`),
  );
  expect(render?.inputs?.filter((input) => typeof input !== 'string')).toEqual([]);
  expect(nodes['chart']?.data.targets?.['make']).toMatchObject({
    cache: false,
    dependsOn: [{ params: 'forward' }],
  });
});

test('affected selects the importers of what changed, and nothing else', async () => {
  commitAll(workspace.root);
  const affected = async (): Promise<readonly string[]> => {
    const run = await runNx(workspace, [
      'affected',
      '-t',
      'render',
      '--base=HEAD',
      '--graph=affected.json',
    ]);
    expect(run.code).toBe(0);
    const { tasks } = JSON.parse(readFileSync(workspace.path('affected.json'), 'utf8')) as {
      readonly tasks: { readonly tasks: Readonly<Record<string, unknown>> };
    };
    return Object.keys(tasks.tasks).toSorted();
  };
  workspace.write({ 'charts/shared/labels.dhall': '{ app = "other" }\n' });
  expect(await affected()).toEqual(['chart-web:render']);
  workspace.write({
    'charts/shared/labels.dhall': charts['charts/shared/labels.dhall'] ?? '',
    'unused.dhall': '1',
  });
  expect(await affected()).toEqual([]);
});
