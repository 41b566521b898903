import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { runNx } from './support/run-nx.ts';
import { commitAll, createWorkspace, renderNxJson, type Workspace } from './support/workspace.ts';

let workspace: Workspace;
beforeAll(() => {
  workspace = createWorkspace({
    files: {
      ...charts,
      'charts/plain/other.dhall': '../web/values.dhall\n',
      // charts that import files of each other: no file does, but both projects would
      'charts/web/uses-plain.dhall': '../plain/quota.dhall\n',
    },
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
interface Project {
  readonly targets?: Readonly<Record<string, Target>>;
  readonly namedInputs?: Readonly<Record<string, readonly string[]>>;
}
interface Graph {
  readonly graph: {
    readonly nodes: Readonly<Record<string, { readonly data: Project }>>;
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

  const web = nodes['chart-web']?.data;
  const sources = web?.namedInputs?.['sources']?.filter((input) => !input.includes('/packages/'));
  expect(sources?.filter((input) => !/\}\/.*[*{]/.test(input))).toEqual(
    [
      'charts/plain/quota.dhall',
      'charts/shared/labels.dhall',
      'charts/web/chart.dhall',
      'charts/web/deployment.dhall',
      'charts/web/environments/prod.dhall',
      'charts/web/secrets.dhall',
      'charts/web/uses-plain.dhall',
      'charts/web/values.dhall',
      'dhall/Secret/Form.dhall',
      'dhall/Secret/Key.dhall',
      'dhall/Secret/Part.dhall',
      'dhall/Secret/SecretType.dhall',
      'dhall/Secret/Spec.dhall',
      'dhall/Secret/Variable.dhall',
      'dhall/Secret/constructors.dhall',
      'dhall/Secret/package.dhall',
    ].map((file) =>
      file.startsWith('charts/web/')
        ? file.replace('charts/web', '{projectRoot}')
        : `{workspaceRoot}/${file}`,
    ),
  );
  expect(web?.targets?.['render']?.inputs).toEqual([
    'sources',
    { env: 'DHALLMARK_REQUESTED_LIMITS' },
    'versions',
  ]);
  expect(nodes['chart']?.data.targets?.['make']).toMatchObject({
    cache: false,
    dependsOn: [{ target: 'render' }],
  });
});

test('the graph has no cycle, although charts import files of the umbrella and of each other', async () => {
  const { dependencies } = await readGraph();
  expect(dependencies['chart-web']?.map(({ target }) => target)).toEqual([]);
  expect(findCycle(dependencies)).toBeUndefined();
});

/** The first cycle that a walk finds, as the names on it. */
function findCycle(dependencies: Graph['graph']['dependencies']): string | undefined {
  const finished = new Set<string>();
  const visit = (name: string, path: readonly string[]): string | undefined => {
    if (path.includes(name)) return [...path, name].join(' → ');
    if (finished.has(name)) return undefined;
    for (const { target } of dependencies[name] ?? []) {
      const found = visit(target, [...path, name]);
      if (found !== undefined) return found;
    }
    finished.add(name);
    return undefined;
  };
  return Object.keys(dependencies)
    .map((name) => visit(name, []))
    .find((found) => found !== undefined);
}

async function affected(target?: string): Promise<readonly string[]> {
  const args = ['show', 'projects', '--affected', '--base=HEAD', '--json'];
  const run = await runNx(workspace, target === undefined ? args : [...args, '-t', target]);
  expect(run.code, run.text).toBe(0);
  return (JSON.parse(run.stdout) as readonly string[]).toSorted();
}

describe('affected selects', () => {
  beforeAll(() => {
    workspace.write({ '.sops.yaml': 'creation_rules: []\n' });
    commitAll(workspace.root);
  });
  afterEach(() => git('checkout', '--quiet', '.'));

  test('the importers of what changed, and nothing else', async () => {
    workspace.write({ 'charts/shared/labels.dhall': '{ app = "other" }\n' });
    expect(await affected('render')).toEqual(['chart-web']);
    expect(await affected('make')).toEqual(['chart', 'chart-web']);
    git('checkout', '--quiet', '.');
    workspace.write({ 'unused.dhall': '1' });
    expect(await affected('render')).toEqual([]);
    rmSync(workspace.path('unused.dhall'));
  });

  test('a chart of which a file was deleted', async () => {
    rmSync(workspace.path('charts/db/service.dhall'));
    expect(await affected('render')).toEqual(['chart-db']);
  });

  test('every chart, for definitions of custom kinds', async () => {
    const definition = 'kind: CustomResourceDefinition\n';
    workspace.write({ 'dhall/crds/argo/crds.yaml': definition });
    const all = ['chart', 'chart-db', 'chart-plain', 'chart-web'];
    expect(await affected('render')).toEqual(all);
    rmSync(workspace.path('dhall/crds/argo'), { recursive: true });
    workspace.write({ 'charts/db/crds/argo.yaml': definition });
    expect(await affected('render')).toEqual(all);
    rmSync(workspace.path('charts/db/crds'), { recursive: true });
  });

  const withSecrets = ['chart', 'chart-db', 'chart-web'];
  test('for the rules, charts with Secrets: not their renders', async () => {
    workspace.write({ '.sops.yaml': 'creation_rules: [] # changed\n' });
    expect(await affected('make')).toEqual(withSecrets);
    // a deploy tree is verified whole
    expect(await affected('verify')).toEqual(['chart']);
    expect(await affected('lint')).toEqual([]);
    expect(await affected('render')).toEqual([]);
    expect(await affected()).toEqual(expect.arrayContaining(withSecrets));
  });

  test('for the example values, what reads them', async () => {
    workspace.write({ 'secrets.env.example': 'WEB_TOKEN=other\n' });
    expect(await affected('env')).toEqual(withSecrets);
    expect(await affected('verify')).toEqual([]);
    expect(await affected('render')).toEqual([]);
  });

  test('for options of the plugin, every chart', async () => {
    workspace.write({ 'nx.json': renderNxJson({ allowedHosts: ['prelude.example.org'] }) });
    const all = ['chart', 'chart-db', 'chart-plain', 'chart-web'];
    expect(await affected('render')).toEqual(all);
    expect(await affected('make')).toEqual(all);
  });
});

describe('a render that is in the cache', () => {
  const hits = async (args: readonly string[], env: Record<string, string> = {}) => {
    const { text } = await runNx(workspace, ['run', 'chart-db:env', ...args], { env });
    return /Cache: +(\d+)\/\d+ hit/.exec(text)?.[1] ?? text;
  };

  test('is found, whatever options only change the report', async () => {
    expect(await hits([])).toBe('0');
    expect(await hits(['--json'])).toBe('1');
    expect(await hits(['--quiet', '--max-size', '0'], { FORCE_COLOR: '1' })).toBe('0');
    expect(await hits(['--max-size=0', '--json'])).toBe('1');
  });
});

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: workspace.root, stdio: 'ignore' });
}
