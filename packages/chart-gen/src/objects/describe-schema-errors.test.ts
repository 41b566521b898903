import { describe, expect, it } from 'vitest';
import { describeSchemaErrors, type SchemaProblem } from './describe-schema-errors.ts';
import { findModel } from './find-model.ts';
import type { JsonObject } from './json-value.ts';

async function problemsOf(object: JsonObject): Promise<readonly SchemaProblem[]> {
  const { apiVersion, kind } = object as { readonly apiVersion: string; readonly kind: string };
  const Model = await findModel(apiVersion, kind);
  if (Model === undefined) throw new Error('there is no such class');
  try {
    new Model(object).validate();
  } catch (error) {
    return describeSchemaErrors((error as { errors: [] }).errors, object);
  }
  return [];
}

const textsOf = async (object: JsonObject): Promise<readonly string[]> =>
  (await problemsOf(object)).map(({ text }) => text);

function pod(container: JsonObject, spec: JsonObject = {}): JsonObject {
  const containers = [{ name: 'web', ...container }];
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: { ...spec, containers } };
}

describe('describeSchemaErrors', () => {
  it.each([
    [
      'an enum with the allowed values',
      pod({ imagePullPolicy: 'Allways' }),
      'spec.containers[0].imagePullPolicy must be one of "Always", "IfNotPresent", "Never"',
    ],
    [
      'a quantity',
      pod({ resources: { limits: { memory: '100MB' } } }),
      'spec.containers[0].resources.limits.memory must be a quantity, such as 500m, 1.5 or 128Mi',
    ],
    [
      'a quantity of another type',
      pod({ resources: { limits: { memory: true } } }),
      'spec.containers[0].resources.limits.memory must be a number or a string',
    ],
    [
      'a port that is not an integer',
      pod({ livenessProbe: { httpGet: { port: 1.5 } } }),
      'spec.containers[0].livenessProbe.httpGet.port must be an integer or a string',
    ],
    [
      'a number that is not an integer',
      pod({}, { terminationGracePeriodSeconds: 1.5 }),
      'spec.terminationGracePeriodSeconds must be an integer',
    ],
    [
      'an integer that is too large',
      pod({}, { priority: 5_000_000_000 }),
      'spec.priority must be an integer of at most 32 bits',
    ],
    [
      'the type of a label',
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { labels: { 'a/b': 1 } },
        spec: { containers: [] },
      },
      'metadata.labels["a/b"] must be a string',
    ],
    [
      'a list',
      { apiVersion: 'v1', kind: 'Pod', spec: { containers: {} } },
      'spec.containers must be a list',
    ],
    [
      'a pattern',
      {
        apiVersion: 'source.toolkit.fluxcd.io/v1',
        kind: 'GitRepository',
        spec: { interval: '1m', url: 'ftp://a' },
      },
      'spec.url must match the pattern ^(http|https|ssh)://.*$',
    ],
    [
      'a field that is absent',
      { apiVersion: 'apps/v1', kind: 'Deployment', spec: { selector: {} } },
      'spec lacks template',
    ],
  ] as const)('gives one message for %s', async (_name, object, text) => {
    expect(await textsOf(object)).toEqual([text]);
  });

  it('gives one message per fault', async () => {
    const object = pod({ imagePullPolicy: 'x', ports: [{ containerPort: 'a' }] });
    expect(await textsOf(object)).toHaveLength(2);
  });

  it('suggests the value that was meant, without the one that is there', async () => {
    const problems = await problemsOf(pod({ imagePullPolicy: 'allways' }));
    expect(problems).toMatchObject([{ hint: 'Did you mean "Always"?' }]);
    expect(JSON.stringify(problems)).not.toContain('allways');
  });

  it('says how a value of another type is written', async () => {
    const problems = await problemsOf(
      pod({ env: [{ name: 'A', value: 1 }], ports: [{ containerPort: '80' }] }),
    );
    expect(problems.map(({ hint }) => hint)).toEqual([
      'Write a Text, in quotes.',
      'Write a number, without quotes.',
    ]);
  });

  it('says limits in words', async () => {
    const object = {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      spec: { rules: [{ backendRefs: [{ name: 'a', port: 70_000 }] }] },
    };
    expect(await textsOf(object)).toEqual([
      'spec.rules[0].backendRefs[0].port must be at most 65535',
    ]);
  });

  it('names the place of a field that is absent', async () => {
    const [problem] = await problemsOf({ apiVersion: 'v1', kind: 'Pod', spec: {} });
    expect(problem?.path).toEqual(['spec', 'containers']);
  });

  it('reads alternatives together', () => {
    const at = { instancePath: '/spec' };
    const required = { ...at, keyword: 'required', params: { missingProperty: 'a' } };
    const other = { ...at, keyword: 'required', params: { missingProperty: 'b' } };
    const none = { ...at, keyword: 'anyOf', params: {} };
    const texts = (...errors: readonly object[]): readonly string[] =>
      describeSchemaErrors(errors, { spec: {} }).map(({ text }) => text);
    expect(texts(required, other, none)).toEqual(['spec lacks a or b']);
    expect(texts(none)).toEqual(['spec matches none of the alternatives of its schema']);
    const several = { ...at, keyword: 'oneOf', params: { passingSchemas: [0, 1] } };
    expect(texts(several)).toEqual([
      'spec matches several alternatives of its schema, of which it may match one',
    ]);
  });
});
