import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { checkTemplateBytes } from '../helm/check-template-file.ts';
import { faultsOfRun, MemoryWorkspace, printedOf } from '../testing/workspace.ts';

const chart = '{ apiVersion = "v2", name = "web", version = "1.2.3" }';
const configMap = '{ apiVersion = "v1", kind = "ConfigMap", metadata.name = "a", data.x = "y" }';

const web = (files: Record<string, string>) =>
  new MemoryWorkspace({
    'charts/web/chart.dhall': chart,
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`charts/web/${path}`, text]),
    ),
  });

const codes = async (run: Promise<unknown>) => (await faultsOfRun(run)).map(({ code }) => code);

describe('files of a chart', () => {
  it('an object, a list, a Text, nothing', async () => {
    const files = await web({
      'one.dhall': configMap,
      'two.dhall': `[ ${configMap}, ${configMap} ⫽ { metadata.name = "b" } ]`,
      'text.dhall': '"kind: ConfigMap\\nname: {{ .Release.Name }}"',
      'none.dhall': 'None { apiVersion : Text }',
      'empty.dhall': '[] : List { apiVersion : Text }',
    }).render('web');
    expect(Object.keys(files)).toEqual([
      'Chart.yaml',
      'templates/one.yaml',
      'templates/text.yaml',
      'templates/two.yaml',
    ]);
    expect(files['templates/two.yaml']?.split('---\n')).toHaveLength(2);
    expect(files['templates/text.yaml']).toBe('kind: ConfigMap\nname: {{ .Release.Name }}\n');
    expect(files['Chart.yaml']).toBe('apiVersion: v2\nname: web\nversion: 1.2.3\n');
  });

  it('plain templates, crds, files and notes are copied', async () => {
    const files = await web({
      '_helpers.tpl': '{{- define "x" -}}{{- end -}}',
      'NOTES.txt': 'hello',
      'service.yaml': 'apiVersion: v1\nkind: Service',
      'templates/more.yaml': 'apiVersion: v1\nkind: Service',
      'templates/tests/ping.yaml': 'apiVersion: v1\nkind: Pod',
      'templates/tests/pong.dhall': '"apiVersion: v1\\nkind: Pod"',
      'crds/c.yaml': 'kind: CustomResourceDefinition',
      'files/deep/data.bin': '\u0000',
      '.helmignore': '*.md',
      'lib/not-a-template.dhall': '1',
    }).render('web');
    expect(Object.keys(files)).toEqual([
      '.helmignore',
      'Chart.yaml',
      'crds/c.yaml',
      'files/deep/data.bin',
      'templates/NOTES.txt',
      'templates/_helpers.tpl',
      'templates/more.yaml',
      'templates/service.yaml',
      'templates/tests/ping.yaml',
      'templates/tests/pong.yaml',
    ]);
  });

  it('two sources of one template clash, and files that are generated from Dhall are refused', async () => {
    const { checkChartFolder } = await import('../folder/check-chart-folder.ts');
    const workspace = web({
      'a.dhall': configMap,
      'a.yaml': '',
      'templates/a.yaml': '',
      'values.yaml': '',
    });
    const problems = checkChartFolder(workspace.folder('web'), ['values.yaml']);
    expect(problems.map(({ code }) => code)).toEqual(['duplicate-file', 'reserved-file']);
  });

  it('Chart.yaml keeps to the rules of Helm', async () => {
    const bad = '{ apiVersion = "v3", name = "Web!", version = "1", nam = "x" }';
    const workspace = web({});
    workspace.files['charts/web/chart.dhall'] = bad;
    const messages = (await faultsOfRun(workspace.render('web'))).map(({ message }) => message);
    expect(messages).toEqual([
      'Chart.yaml: apiVersion must be "v2"',
      'Chart.yaml: name is missing or not valid',
      'Chart.yaml: version must be a SemVer 2 version',
      'Chart.yaml: unknown field nam',
    ]);
  });
});

describe('values', () => {
  const values = '{ replicas = 1, tag = "a", note = None Text, labels = toMap { x = "y" } }';
  const object =
    'λ(v : { replicas : Natural, tag : Text, note : Optional Text, labels : List { mapKey : Text, mapValue : Text } }) → { apiVersion = "v1", kind = "ConfigMap", metadata.name = "a", data.x = v.tag }';

  it('give values.yaml, its schema, and what functions are applied to', async () => {
    const files = await web({ 'values.dhall': values, 'a.dhall': object }).render('web');
    expect(parse(files['values.yaml'] ?? '')).toEqual({
      replicas: 1,
      tag: 'a',
      labels: { x: 'y' },
    });
    expect(JSON.parse(files['values.schema.json'] ?? '')).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      properties: {
        enabled: {},
        global: {},
        labels: { type: 'object', additionalProperties: { type: 'string' } },
        note: { type: ['string', 'null'] },
        replicas: { type: 'integer', minimum: 0 },
        tag: { type: 'string' },
        tags: {},
      },
      required: ['labels', 'replicas', 'tag'],
      additionalProperties: false,
    });
    expect(files['templates/a.yaml']).toContain('x: a');
  });

  it('come from the umbrella where a chart has none, and its environment changes them', async () => {
    const workspace = web({
      'a.dhall':
        'λ(v : { tag : Text }) → { apiVersion = "v1", kind = "ConfigMap", metadata.name = "a", data.x = v.tag }',
    });
    Object.assign(workspace.files, {
      'charts/chart.dhall': chart,
      'charts/values.dhall': '{ tag = "a" }',
      'charts/environments/prod.dhall': 'λ(v : { tag : Text }) → v with tag = "prod"',
    });
    expect((await workspace.render('web'))['templates/a.yaml']).toContain('x: a');
    expect((await workspace.render('web', 'prod'))['templates/a.yaml']).toContain('x: prod');
    expect((await workspace.render('.', 'prod'))['values.yaml']).toBe('tag: prod\n');
  });

  it('of the umbrella are not changed by the environment of a service chart', async () => {
    const workspace = web({ 'environments/prod.dhall': 'λ(v : { tag : Text }) → v' });
    workspace.files['charts/chart.dhall'] = chart;
    workspace.files['charts/values.dhall'] = '{ tag = "a" }';
    expect(await codes(workspace.render('web', 'prod'))).toEqual(['no-values']);
    expect(await codes(web({ 'environments/prod.dhall': '1' }).render('web', 'prod'))).toEqual([
      'no-values',
    ]);
  });

  it('imported directly refuse an override, and only then', async () => {
    const workspace = web({
      'values.dhall': '{ tag = "a" }',
      'lib/indirect.dhall': '(../values.dhall).tag',
      'a.dhall':
        '{ apiVersion = "v1", kind = "ConfigMap", metadata.name = "a", data.x = ./lib/indirect.dhall }',
      'environments/prod.dhall': 'λ(v : { tag : Text }) → v with tag = "prod"',
    });
    expect((await workspace.render('web'))['templates/a.yaml']).toContain('x: a');
    expect(await codes(workspace.render('web', 'prod'))).toEqual(['direct-values']);
  });

  it.each([
    ['λ(v : { tag : Text }) → v ⫽ { more = 1 }', 'environment-type', 'more : Natural'],
    ['λ(v : { tag : Natural }) → v', 'values-type', 'tag : Natural'],
    ['{ tag = "no function" }', 'environment-type', undefined],
  ])('refuse an environment that changes their type: %s', async (environment, code, part) => {
    const workspace = web({
      'values.dhall': '{ tag = "a" }',
      'environments/prod.dhall': environment,
    });
    const [problem] = await faultsOfRun(workspace.render('web', 'prod'));
    expect(problem).toMatchObject({
      code,
      location: { file: 'charts/web/environments/prod.dhall' },
    });
    expect(JSON.stringify(problem?.details)).toContain(part ?? '');
  });

  it('that a function needs must be there, and of its type', async () => {
    expect(await codes(web({ 'a.dhall': 'λ(v : { tag : Text }) → v.tag' }).render('web'))).toEqual([
      'no-values',
    ]);
    const workspace = web({
      'values.dhall': '{ tag = 1 }',
      'a.dhall': 'λ(v : { tag : Text }) → v.tag',
    });
    const [problem] = await faultsOfRun(workspace.render('web'));
    expect(problem).toMatchObject({
      code: 'values-type',
      location: { file: 'charts/web/a.dhall' },
      message: 'the function does not accept the values of charts/web/values.dhall',
    });
    expect(JSON.stringify(problem?.details)).toContain('Natural');
  });
});

it.each([
  ['{a=', '}', 1],
  ['{a=[', ']}', 2],
] as const)('values nest at most 200 levels deep: %s', async (open, end, perLevel) => {
  const nest = (levels: number): string =>
    open.repeat(levels / perLevel) + '1' + end.repeat(levels / perLevel);
  const run = (levels: number) => web({ 'values.dhall': nest(levels) }).render('web');
  expect(await run(200)).toHaveProperty(['values.schema.json']);
  expect(await codes(run(202))).toEqual(['value-depth']);
});

describe('objects', () => {
  it.each([
    [
      'an unknown field',
      '{ apiVersion = "v1", kind = "ConfigMap", metadata.name = "a", dta.x = "y" }',
      'unknown-field',
      'dta',
    ],
    [
      'a nested unknown field',
      '{ apiVersion = "apps/v1", kind = "Deployment", metadata.name = "a", spec = { selector.matchLabels = toMap { a = "b" }, template = { metadata.labels = toMap { a = "b" }, spec.containers = [ { name = "c", imagee = "i" } ] } } }',
      'unknown-field',
      'spec.template.spec.containers[0].imagee',
    ],
    [
      'a wrong type',
      '{ apiVersion = "apps/v1", kind = "Deployment", metadata.name = "a", spec = { replicas = "canary", selector.matchLabels = toMap { a = "b" }, template.spec.containers = [ { name = "c", image = "i" } ] } }',
      'schema',
      'spec.replicas must be an integer',
    ],
    [
      'an unknown kind',
      '{ apiVersion = "example.org/v1", kind = "Thing", metadata.name = "a" }',
      'unknown-kind',
      'Thing of example.org/v1',
    ],
    [
      'no name',
      '{ apiVersion = "v1", kind = "ConfigMap", metadata.namespace = "a" }',
      'schema',
      'lacks metadata.name',
    ],
    ['no kind', '{ apiVersion = "v1" }', 'not-an-object', 'no kind'],
    ['an empty kind', '{ apiVersion = "v1", kind = "" }', 'not-an-object', 'no kind'],
    ['a number', '1', 'not-an-object', 'must be a Kubernetes object'],
    [
      'a Secret',
      '{ apiVersion = "v1", kind = "Secret", metadata.name = "a", stringData.x = "canary" }',
      'misplaced-secret',
      'Secret a',
    ],
  ])('with %s are refused', async (_name, text, code, part) => {
    const [problem] = await faultsOfRun(web({ 'a.dhall': text }).render('web'));
    expect(problem).toMatchObject({ code, location: { file: 'charts/web/a.dhall' } });
    expect(problem?.message).toContain(part);
    // an excerpt shows what is in the source, but never of a Secret
    const shown = code === 'misplaced-secret' ? problem : problem?.with({ location: {} });
    expect(printedOf(shown ? [shown] : [])).not.toContain('canary');
  });

  it('of a kind that the chart lists pass', async () => {
    const files = await web({
      'dhallmark.dhall': '{ allowedKinds = [ "example.org/v1/Thing" ] }',
      'a.dhall':
        '{ apiVersion = "example.org/v1", kind = "Thing", metadata.name = "a", anything = 1 }',
    }).render('web');
    expect(parse(files['templates/a.yaml'] ?? '')).toMatchObject({ anything: 1 });
  });

  it('of a kind that the chart lists have checked metadata', async () => {
    const problems = await faultsOfRun(
      web({
        'dhallmark.dhall': '{ allowedKinds = [ "example.org/v1/Thing" ] }',
        'a.dhall':
          '{ apiVersion = "example.org/v1", kind = "Thing", metadata.labels.a = 1, anything = 1 }',
      }).render('web'),
    );
    expect(problems.map(({ message }) => message)).toEqual([
      'Thing (no name) lacks metadata.name',
      expect.stringContaining('metadata.labels.a must be') as unknown,
    ]);
  });

  it.each([
    [
      'cert-manager.io/v1',
      'Certificate',
      '{ secretName = "s", issuerRef.name = "i", secretNam = "s" }',
      'spec.secretNam',
    ],
    [
      'networking.istio.io/v1',
      'VirtualService',
      '{ hosts = [ "a" ], hots = [ "a" ] }',
      'spec.hots',
    ],
    [
      'helm.toolkit.fluxcd.io/v2',
      'HelmRelease',
      '{ interval = "1m", intervall = "1m" }',
      'spec.intervall',
    ],
    [
      'gateway.networking.k8s.io/v1',
      'HTTPRoute',
      '{ hostnames = [ "a" ], hostname = "a" }',
      'spec.hostname',
    ],
    [
      'monitoring.coreos.com/v1',
      'PrometheusRule',
      '{ groups = [ { name = "a", rule = "x" } ] }',
      'spec.groups[0].rule',
    ],
  ])('of %s %s are checked for unknown fields', async (apiVersion, kind, spec, path) => {
    const text = `{ apiVersion = "${apiVersion}", kind = "${kind}", metadata.name = "a", spec = ${spec} }`;
    const problems = await faultsOfRun(web({ 'a.dhall': text }).render('web'));
    expect(problems.map(({ message }) => message).join('\n')).toContain(path);
  });
});

it("the umbrella's release.dhall is written outside of the chart, unchanged", async () => {
  const workspace = web({});
  Object.assign(workspace.files, {
    'charts/chart.dhall': chart,
    'charts/values.dhall': '{ tag = "{{ x }}" }',
    'charts/release.dhall':
      'λ(v : { tag : Text }) → { apiVersion = "v1", kind = "ConfigMap", metadata.name = "a", data.x = v.tag }',
    'charts/web/release.dhall': configMap,
  });
  const files = await workspace.render('.');
  expect(parse(files['release/release.yaml'] ?? '')).toMatchObject({ data: { x: '{{ x }}' } });
  // in a service chart the name means nothing
  expect(Object.keys(await workspace.render('web'))).toEqual([
    'Chart.yaml',
    'templates/release.yaml',
  ]);
});

it('a Secret in a plain template or a Text is refused', async () => {
  const plain = 'apiVersion: v1\nkind: Secret\nmetadata: {name: x}\n';
  const wrapped = '{{- if .Values.on }}\napiVersion: v1\nkind: "Secret"\n{{- end }}\n';
  expect(await codes(web({ 's.yaml': plain }).render('web'))).toEqual(['misplaced-secret']);
  expect(await codes(web({ 'crds/s.yaml': plain }).render('web'))).toEqual(['misplaced-secret']);
  expect(await codes(web({ 'templates/s.yaml': wrapped }).render('web'))).toEqual([
    'misplaced-secret',
  ]);
  expect(await codes(web({ 's.dhall': JSON.stringify(plain) }).render('web'))).toEqual([
    'misplaced-secret',
  ]);
  const innocent = 'apiVersion: batch/v1\nkind: Job\nx: "kind: Secret"\nsecretName: a\n';
  expect(Object.keys(await web({ 's.yaml': innocent }).render('web'))).toContain(
    'templates/s.yaml',
  );
});

it('fields of an object are named that were probably meant', async () => {
  const text = '{ apiversion = "v1", Kind = "Service", metadata.name = "a" }';
  const [problem] = await faultsOfRun(web({ 'a.dhall': text }).render('web'));
  expect(problem).toMatchObject({
    message: 'the object has no apiVersion and no kind',
    hint: 'Did you mean apiVersion instead of apiversion? Did you mean kind instead of Kind?',
  });
});

it('a template that is not UTF-8, or not a Kubernetes object, is refused', async () => {
  const latin = Buffer.from('apiVersion: v1\nkind: ConfigMap\ndata:\n  a: größe\n', 'latin1');
  expect(checkTemplateBytes('charts/web/a.yaml', latin)).toMatchObject([
    { code: 'template-encoding', location: { file: 'charts/web/a.yaml', line: 4 } },
  ]);
  expect(checkTemplateBytes('charts/web/a.tpl', Buffer.from('\uFEFFa', 'utf16le'))).toMatchObject([
    { message: 'the template is UTF-16, and not valid UTF-8' },
  ]);
  expect(checkTemplateBytes('charts/web/a.yaml', Buffer.from('a: größe\n'))).toEqual([]);
  const [values] = await faultsOfRun(web({ 'values-prod.yaml': 'replicas: 3\n' }).render('web'));
  expect(values).toMatchObject({ code: 'not-an-object', location: { line: 1, column: 1 } });
  expect(values?.hint).toContain('environments/<name>.dhall');
});

it('all faults of a chart come together, each with its place', async () => {
  const problems = await faultsOfRun(
    web({
      'a.dhall': 'let x = 1\nin  x + "a"',
      'b.dhall': './absent.dhall',
      'c.dhall': 'let',
      'd.dhall': './e.dhall',
      'e.dhall': './d.dhall',
    }).render('web'),
  );
  const files = new Set(problems.map(({ location }) => location.file));
  expect(files.size).toBeGreaterThanOrEqual(4);
  const find = (file: string) => problems.find(({ location }) => location.file === file);
  expect(find('charts/web/a.dhall')).toMatchObject({ location: { line: 2 } });
  expect(find('charts/web/b.dhall')).toMatchObject({
    code: 'import-no-file',
    message: 'the file ./charts/web/absent.dhall does not exist',
  });
  for (const { message } of problems) expect(message).not.toBe('');
});
