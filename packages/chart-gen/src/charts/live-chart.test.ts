import { describe, expect, it } from 'vitest';
import { faultsOfRun, MemoryWorkspace } from '../testing/workspace.ts';

const live = '{ values = { mode = "live", exceptions = [] : List { value : Text, mode : Text } } }';
const except = (value: string, mode: string): string =>
  `{ values = { mode = "${mode === 'live' ? 'fixed' : 'live'}", exceptions = [ { value = "${value}", mode = "${mode}" } ] } }`;

const configMap = (data: string): string =>
  `{ apiVersion = "v1", kind = "ConfigMap", metadata.name = "web", data = { ${data} } }`;

/** A chart with a values.dhall. */
const web = (files: Record<string, string>) =>
  new MemoryWorkspace({
    'charts/web/chart.dhall': '{ apiVersion = "v2", name = "web", version = "1.2.3" }',
    'charts/web/dhallmark.dhall': live,
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`charts/web/${path}`, text]),
    ),
  });

const Values = '{ host : Text, port : Natural, note : Text }';
const values = { 'values.dhall': '{ host = "a.example", port = 80, note = "x" }' };

describe('a chart with live values', () => {
  it('reads them in its templates, and says which nothing reads', async () => {
    const files = await web({
      ...values,
      'settings.dhall': `λ(v : ${Values}) → ${configMap('url = "http://${v.host}:${Natural/show v.port}/", fixed = "{{ x }}"')}`,
    }).render('web');
    expect(files['templates/settings.yaml']).toBe(
      [
        'apiVersion: v1',
        'kind: ConfigMap',
        'metadata:',
        '  name: web',
        'data:',
        '  fixed: "{{ "{{" }} x }}"',
        '  url: {{ printf "http://%s:%s/" .Values.host (toString (int64 .Values.port)) | toJson }}',
        '',
      ].join('\n'),
    );
    expect(files['values.yaml']).toBe('host: a.example\nnote: x\nport: 80\n');
    const schema = JSON.parse(files['values.schema.json'] ?? '') as Record<string, unknown>;
    expect(schema['properties']).toMatchObject({
      host: { type: 'string' },
      note: { type: 'string', const: 'x' },
    });
    expect(schema['properties']).not.toHaveProperty('host.const');
  });

  it('does not change a file that depends on no value', async () => {
    const fixed = {
      'a.dhall': configMap('x = "y"'),
      'b.dhall': `λ(v : ${Values}) → ${configMap('x = "y"')}`,
    };
    const files = await web({ ...values, ...fixed }).render('web');
    expect(files['templates/a.yaml']).toBe(files['templates/b.yaml']);
    expect(files['templates/a.yaml']).not.toContain('{{');
  });

  it('fixes values by exceptions, and everything else that cannot follow a value', async () => {
    const files = await web({
      ...values,
      'dhallmark.dhall': except('port', 'fixed'),
      'settings.dhall': `λ(v : ${Values}) → ${configMap('a = Natural/show v.port, b = Text/show v.host, c = v.host')}`,
    }).render('web');
    expect(files['templates/settings.yaml']).toContain('  a: "80"\n');
    expect(files['templates/settings.yaml']).toContain('  b: "\\"a.example\\""\n');
    expect(files['templates/settings.yaml']).toContain('  c: {{ .Values.host | toJson }}\n');
  });

  it('fails for a value that must stay live and cannot, and for an unknown value', async () => {
    const settings = {
      'settings.dhall': `λ(v : ${Values}) → ${configMap('b = Text/show v.host')}`,
    };
    const run = web({ ...values, ...settings, 'dhallmark.dhall': except('host', 'live') }).render(
      'web',
    );
    const [fault] = await faultsOfRun(run);
    expect(fault).toMatchObject({
      code: 'value-not-live',
      location: { file: 'charts/web/settings.dhall' },
    });
    expect(fault?.message).toContain('data.b');
    const unknown = web({
      ...values,
      ...settings,
      'dhallmark.dhall': except('hosts', 'live'),
    }).render('web');
    expect(await faultsOfRun(unknown)).toMatchObject([{ code: 'unknown-value' }]);
  });

  it('never lets a value decide what kind an object has', async () => {
    const kind = {
      'a.dhall': `λ(v : ${Values}) → { apiVersion = "v1", kind = if Natural/isZero v.port then "Secret" else "ConfigMap", metadata.name = v.host }`,
    };
    const files = await web({ ...values, ...kind }).render('web');
    expect(files['templates/a.yaml']).toBe(
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a.example\n',
    );
  });

  it.each([
    ['an item', `kind = if Natural/isZero v.port then "Secret" else "ConfigMap"`],
    ['a part of the kind of an item', 'kind = "${v.host}"'],
  ])('never lets a value decide what kind %s of a List has', async (_what, kind) => {
    const item = `{ apiVersion = "v1", ${kind}, metadata.name = "i" }`;
    const list = `λ(v : ${Values}) → { apiVersion = "v1", kind = "List", metadata.name = "l", items = [ ${item} ] }`;
    const files = await web({
      'values.dhall': '{ host = "ConfigMap", port = 80, note = "x" }',
      'a.dhall': list,
      'dhallmark.dhall': live.replace('{ values', '{ allowedKinds = [ "v1/List" ], values'),
    }).render('web');
    expect(files['templates/a.yaml']).toContain('    kind: ConfigMap\n');
    expect(files['templates/a.yaml']).not.toContain('{{');
  });

  it('puts values into a Text that is a template', async () => {
    const text = `''
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: {{ .Release.Name }}-\${v.host}
      data:
        {{- with .Values.note }}
        size: "\${if Natural/isZero v.port then "none" else Natural/show v.port}"
        {{- end }}
      ''`.replaceAll('\\$', '$');
    const files = await web({ ...values, 'a.dhall': `λ(v : ${Values}) → ${text}` }).render('web');
    expect(files['templates/a.yaml']).toBe(
      [
        'apiVersion: v1',
        'kind: ConfigMap',
        'metadata:',
        '  name: {{ .Release.Name }}-{{ $.Values.host }}',
        'data:',
        '  {{- with .Values.note }}',
        '  size: "{{ if eq (int64 $.Values.port) 0 }}none{{ else }}{{ toString (int64 $.Values.port) }}{{ end }}"',
        '  {{- end }}',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [
      'within an action',
      `"kind: ConfigMap\\nname: {{ if eq .Release.Name \\"\${v.host}\\" }}a{{ end }}"`,
    ],
    ['beside a definition', `"{{ define \\"a\\" }}\${v.host}{{ end }}"`],
  ])('keeps a value of a Text %s', async (_where, text) => {
    const program = `λ(v : ${Values}) → ${text}`;
    const files = await web({ ...values, 'a.dhall': program }).render('web');
    expect(files['templates/a.yaml']).toContain('a.example');
  });

  it('leaves values alone that a copied template reads', async () => {
    const template =
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: b\ndata:\n  note: {{ .Values.note | quote }}\n';
    const files = await web({ ...values, 'b.yaml': template }).render('web');
    const schema = JSON.parse(files['values.schema.json'] ?? '') as Record<string, unknown>;
    expect(schema['properties']).not.toHaveProperty('note.const');
    expect(schema['properties']).toHaveProperty('host.const', 'a.example');
  });
});

describe('a service chart with the values of its umbrella', () => {
  const files = {
    'charts/chart.dhall':
      '{ apiVersion = "v2", name = "shop", version = "1.0.0", dependencies = [ { name = "web", version = "1.x" }, { name = "api", version = "1.x" } ] }',
    'charts/values.dhall':
      '{ global.domain = "a.example", web = { replicas = 1, host = "web" }, api.port = 80 }',
    'charts/web/chart.dhall': '{ apiVersion = "v2", name = "web", version = "1.2.3" }',
    'charts/web/dhallmark.dhall': live,
    'charts/web/settings.dhall': `λ(v : { global : { domain : Text }, web : { replicas : Natural, host : Text }, api : { port : Natural } }) → ${configMap(
      'host = "${v.web.host}.${v.global.domain}", api = Natural/show v.api.port',
    )}`,
  };

  it('has its own part of them, and the values of other charts are fixed', async () => {
    const chart = await new MemoryWorkspace(files).render('web');
    expect(chart['templates/settings.yaml']).toContain(
      'host: {{ printf "%s.%s" .Values.host .Values.global.domain | toJson }}',
    );
    expect(chart['templates/settings.yaml']).toContain('api: "80"');
    expect(chart['values.yaml']).toBe('global:\n  domain: a.example\nhost: web\nreplicas: 1\n');
    const schema = JSON.parse(chart['values.schema.json'] ?? '') as Record<string, unknown>;
    expect(schema).toMatchObject({
      properties: { replicas: { const: 1 } },
      additionalProperties: false,
    });
  });

  it('reads only global values where it is installed under two names', async () => {
    const twice = files['charts/chart.dhall']
      .replace(
        '{ name = "api", version = "1.x" }',
        '{ name = "web", version = "1.x", alias = "web-b" }',
      )
      .replace(
        '{ name = "web", version = "1.x" }',
        '{ name = "web", version = "1.x", alias = "web" }',
      );
    const chart = await new MemoryWorkspace({ ...files, 'charts/chart.dhall': twice }).render(
      'web',
    );
    expect(chart['templates/settings.yaml']).toContain('printf "web.%s" .Values.global.domain');
  });
});
