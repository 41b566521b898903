import { describe, expect, it } from 'vitest';
import { renderFault } from '@dhallmark/fault/render';
import { writeChartArchive } from '@dhallmark/kubernetes-objects/archives';
import { createCustomKinds } from '../crds/custom-kinds.ts';
import { faultsOfRun, MemoryWorkspace } from '../testing/workspace.ts';

const crd = (schema: unknown, more: object = {}): string =>
  JSON.stringify({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'rollouts.argoproj.io' },
    spec: {
      group: 'argoproj.io',
      names: { kind: 'Rollout', plural: 'rollouts' },
      scope: 'Namespaced',
      versions: [
        {
          name: 'v1alpha1',
          served: true,
          storage: true,
          subresources: { status: {} },
          schema: { openAPIV3Schema: schema },
          ...more,
        },
        { name: 'v1', served: false, storage: false },
      ],
    },
  });

const schema = {
  type: 'object',
  required: ['spec'],
  properties: {
    spec: {
      type: 'object',
      required: ['replicas'],
      properties: {
        replicas: { type: 'integer', minimum: 0, format: 'int32' },
        strategy: { type: 'string', enum: ['Canary', 'BlueGreen'] },
        labels: { type: 'object', additionalProperties: { type: 'string' } },
        ports: {
          type: 'array',
          'x-kubernetes-list-type': 'map',
          'x-kubernetes-list-map-keys': ['name'],
          items: {
            type: 'object',
            required: ['name'],
            properties: { name: { type: 'string' }, port: { 'x-kubernetes-int-or-string': true } },
          },
        },
      },
    },
    status: { type: 'object', properties: { phase: { type: 'string' } } },
  },
};

const rollout = (spec: string, more = ''): string =>
  `{ apiVersion = "argoproj.io/v1alpha1", kind = "Rollout", metadata.name = "web"${more}, spec = ${spec} }`;

const web = (files: Record<string, string>) =>
  new MemoryWorkspace({
    'charts/web/chart.dhall': '{ apiVersion = "v2", name = "web", version = "1.2.3" }',
    'dhall/crds/argo/crds.yaml': crd(schema),
    ...files,
  });

const messages = async (workspace: MemoryWorkspace) =>
  (await faultsOfRun(workspace.render('web'))).map(({ message, hint }) => [message, hint]);

const faultsOf = (spec: string, more?: string) =>
  messages(web({ 'charts/web/r.dhall': rollout(spec, more) }));

describe('an object of a custom kind', () => {
  it('is written as it is, without defaults', async () => {
    const withDefault = structuredClone(schema) as { properties: { spec: { properties: object } } };
    Object.assign(withDefault.properties.spec.properties, {
      paused: { type: 'boolean', default: true },
    });
    const files = await web({
      'dhall/crds/argo/crds.yaml': crd(withDefault),
      'charts/web/r.dhall': rollout('{ replicas = 1 }'),
    }).render('web');
    expect(files['templates/r.yaml']).not.toContain('paused');
    expect(files['templates/r.yaml']).toContain('replicas: 1');
  });

  it('gets one message per fault', async () => {
    expect(await faultsOf('{ replicas = "three", nonsense = True }')).toEqual([
      [
        'Rollout web does not match its schema: spec.replicas must be an integer',
        'Write a number, without quotes.',
      ],
      [
        'Rollout web has a field that its schema does not have: spec.nonsense',
        'Check its spelling and its place. The API server would ignore it.',
      ],
    ]);
    expect(await faultsOf('{ replicass = 1 }')).toEqual([
      [
        'Rollout web does not match its schema: spec lacks replicas',
        'Did you mean replicas, where replicass is?',
      ],
    ]);
    expect(await faultsOf('{ replicas = 1, strategy = "Canari" }')).toEqual([
      [
        'Rollout web does not match its schema: spec.strategy must be one of "Canary", "BlueGreen"',
        'Did you mean "Canary"?',
      ],
    ]);
    const ports = '[ { name = "a", port = +80 }, { name = "a", port = +81 } ]';
    expect(await faultsOf(`{ replicas = 1, ports = ${ports} }`)).toEqual([
      [
        'Rollout web does not match its schema: spec.ports[1] has the same name as an item before it',
        'Compare it with the definition in dhall/crds/argo/crds.yaml.',
      ],
    ]);
  });

  it('has metadata like every object', async () => {
    const text =
      '{ apiVersion = "argoproj.io/v1alpha1", kind = "Rollout", metadata.labels.a = 1, spec.replicas = 1 }';
    const found = await messages(web({ 'charts/web/r.dhall': text }));
    expect(found.map(([message]) => message)).toEqual([
      'Rollout (no name) lacks metadata.name',
      'Rollout (no name) does not match its schema: metadata.labels.a must be a string',
    ]);
  });

  it('needs a version that is served', async () => {
    const v1 = rollout('{ replicas = 1 }').replace('v1alpha1', 'v1');
    expect(await messages(web({ 'charts/web/r.dhall': v1 }))).toEqual([
      [
        'dhall/crds/argo/crds.yaml does not define a version argoproj.io/v1 of Rollout that is served',
        'Use the apiVersion argoproj.io/v1alpha1.',
      ],
    ]);
  });

  it('is placed where its field is written', async () => {
    const workspace = web({
      'charts/web/values.dhall': '{ replicas = "three" }',
      'charts/web/r.dhall': `λ(values : { replicas : Text }) → ${rollout('{ replicas = values.replicas }')}`,
    });
    const [fault] = await faultsOfRun(workspace.render('web'));
    expect(renderFault(fault)).toContain('--> charts/web/values.dhall:1:14');
  });

  it('is judged by rules in CEL, once the rest is right', async () => {
    const limited = structuredClone(schema);
    Object.assign(limited.properties.spec, {
      'x-kubernetes-validations': [
        { rule: 'self.replicas < 3', message: 'at most two replicas' },
        { rule: 'self.?paused.orValue(false)' },
        { rule: 'self == oldSelf', message: 'immutable' },
      ],
    });
    const files = { 'dhall/crds/argo/crds.yaml': crd(limited) };
    const r = 'charts/web/r.dhall';
    expect(await messages(web({ ...files, [r]: rollout('{ replicas = 3 }') }))).toEqual([
      [
        'Rollout web does not match its schema: spec breaks a rule of its definition: at most two replicas',
        'Compare it with the definition in dhall/crds/argo/crds.yaml.',
      ],
    ]);
    expect(await messages(web({ ...files, [r]: rollout('{ replicas = "3" }') }))).toHaveLength(1);
    const unchecked = await web({ ...files, [r]: rollout('{ replicas = 2 }') }).unchecked('web');
    const rules = [{ rule: 'self.?paused.orValue(false)', reason: 'its syntax is not supported' }];
    expect(unchecked).toEqual([{ file: 'templates/r.yaml', index: 0, kind: false, rules }]);
  });

  it('of allowedKinds is recorded as unchecked where no definition is known', async () => {
    const text = rollout('{ replicas = "three" }').replace('Rollout', 'Experiment');
    const unchecked = await web({
      'charts/web/dhallmark.dhall': '{ allowedKinds = [ "argoproj.io/v1alpha1/Experiment" ] }',
      'charts/web/r.dhall': text,
    }).unchecked('web');
    expect(unchecked).toEqual([{ file: 'templates/r.yaml', index: 0, kind: true, rules: [] }]);
  });

  it('may have any status, which a new object loses', async () => {
    const files = await web({
      'charts/web/r.dhall': rollout('{ replicas = 1 }', ', status.phase = 1'),
    }).render('web');
    expect(files['templates/r.yaml']).toContain('phase: 1');
  });
});

describe('definitions', () => {
  it('of crds/ of a chart count before those of packages', async () => {
    const other = { type: 'object', properties: { spec: { type: 'object', required: ['steps'] } } };
    const found = await messages(
      web({
        'charts/web/crds/rollouts.json': crd(other),
        'charts/web/r.dhall': rollout('{=}'),
      }),
    );
    expect(found.map(([message]) => message)).toEqual([
      'Rollout web does not match its schema: spec lacks steps',
    ]);
  });

  it('are read once, whatever the number of objects', async () => {
    let reads = 0;
    const kinds = createCustomKinds(['crds.yaml'], {
      read: () => {
        reads += 1;
        return Buffer.from(crd(schema));
      },
    });
    const object = (replicas: number) => {
      const metadata = { name: 'web' };
      return { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', metadata, spec: { replicas } };
    };
    const first = kinds.find('argoproj.io/v1alpha1', 'Rollout');
    for (let replicas = 0; replicas < 1000; replicas += 1) {
      const kind = kinds.find('argoproj.io/v1alpha1', 'Rollout');
      expect(kind).toBe(first);
      expect((await kind?.check?.(object(replicas)))?.errors).toEqual([]);
    }
    expect(reads).toBe(1);
  });

  it('of packaged charts count, too', () => {
    const archive = writeChartArchive(
      'rollouts',
      new Map([
        ['Chart.yaml', Buffer.from('apiVersion: v2\nname: rollouts\nversion: 1.0.0\n')],
        ['crds/rollouts.yaml', Buffer.from(crd(schema))],
        ['templates/crds/rollouts.yaml', Buffer.from(crd({}))],
      ]),
    );
    const path = 'charts/charts/rollouts-1.0.0.tgz';
    const kinds = createCustomKinds([path], { read: () => archive });
    const kind = kinds.find('argoproj.io/v1alpha1', 'Rollout');
    expect(kind?.file).toBe(`${path}/crds/rollouts.yaml`);
    expect(kinds.find('networking.k8s.io/v1', 'Ingress')).toBeUndefined();
  });

  it('count before a class', async () => {
    const certificate = crd(schema)
      .replaceAll('argoproj.io', 'cert-manager.io')
      .replaceAll('Rollout', 'Certificate')
      .replaceAll('v1alpha1', 'v1')
      .replace('{"name":"v1","served":false,"storage":false}', '{"name":"v2","served":true}');
    const text = rollout('{ replicas = 1 }')
      .replace('argoproj.io/v1alpha1', 'cert-manager.io/v1')
      .replace('Rollout', 'Certificate');
    const files = { 'charts/web/r.dhall': text };
    const [withClass] = await messages(web(files));
    expect(withClass?.[0]).toContain('Certificate web does not match its schema: spec lacks');
    const rendered = await web({ ...files, 'dhall/crds/argo/crds.yaml': certificate }).render(
      'web',
    );
    expect(rendered['templates/r.yaml']).toContain('replicas: 1');
  });

  it.each([
    ['not YAML', 'a: [', 'the file cannot be read: it is not valid YAML'],
    [
      'a field without a type',
      crd({ type: 'object', properties: { spec: {} } }),
      'versions[0].schema.openAPIV3Schema.properties.spec.type: type must not be empty',
    ],
    [
      'an unknown type',
      crd({ type: 'object', properties: { spec: { type: 'strng' } } }),
      'type must be one of array, boolean',
    ],
    [
      'a pattern that RE2 does not know',
      crd({ type: 'object', properties: { spec: { type: 'string', pattern: '(?=a)' } } }),
      'is not a regular expression of RE2',
    ],
    [
      'a reference',
      crd({ type: 'object', properties: { spec: { $ref: '#' } } }),
      '$ref is not allowed',
    ],
    ['no schema', crd(undefined), 'openAPIV3Schema: it must be an object'],
    [
      'a former version of the definition',
      crd(schema).replace('k8s.io/v1"', 'k8s.io/v1beta1"'),
      'its apiVersion must be apiextensions.k8s.io/v1',
    ],
  ])('that are broken are refused: %s', async (_what, text, expected) => {
    const workspace = web({
      'dhall/crds/argo/crds.yaml': text.includes('Rollout')
        ? text
        : `# argoproj.io Rollout\n${text}`,
      'charts/web/r.dhall': rollout('{ replicas = 1 }'),
    });
    const [fault] = await faultsOfRun(workspace.render('web'));
    expect(fault?.code).toBe('invalid-crd');
    expect(fault?.message).toContain(expected);
  });

  it('that expand without limit are refused', async () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) =>
        `a${level}: &a${level} [${
          level === 0
            ? 'x'
            : Array(10)
                .fill(`*a${level - 1}`)
                .join(', ')
        }]`,
    );
    const workspace = web({
      'dhall/crds/argo/crds.yaml': `# argoproj.io Rollout\n${levels.join('\n')}\n`,
      'charts/web/r.dhall': rollout('{ replicas = 1 }'),
    });
    const [fault] = await faultsOfRun(workspace.render('web'));
    expect(fault?.message).toContain('its aliases expand too far');
  });
});
