import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { ChartSecrets } from '../specs/secret-spec.ts';
import { codes, from, shown, spec, text } from '../testing/specs.ts';
import { generateSecrets } from './generate-secrets.ts';
import { PLACEHOLDER, placeholderSecrets } from './placeholder-secrets.ts';

describe('values', () => {
  it('are taken by their declared form', () => {
    const { secrets, problems } = generateSecrets(
      spec({
        keys: {
          plain: text('A'),
          decoded: { variable: 'B', form: 'base64' },
          content: { variable: 'C', form: 'file' },
          joined: { template: ['neo4j/', text('A')] },
        },
      }),
      from({ A: 'pa$word', B: 'aGVs\nbG8=', C: '/f' }, { '/f': Buffer.from('from a file\n') }),
    );
    expect(problems).toEqual([]);
    expect(secrets[0]?.object).toEqual({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'token', namespace: 'shop' },
      type: 'Opaque',
      stringData: {
        content: 'from a file\n',
        decoded: 'hello',
        joined: 'neo4j/pa$word',
        plain: 'pa$word',
      },
    });
  });

  it('that are not text go into data', () => {
    const bytes = Buffer.from([0xff, 0x00, 0x01]);
    const { secrets } = generateSecrets(
      spec({ keys: { bin: { variable: 'B', form: 'base64' }, txt: text('T') } }),
      from({ B: bytes.toString('base64'), T: 't' }),
    );
    expect(secrets[0]?.object).toMatchObject({ data: { bin: '/wAB' }, stringData: { txt: 't' } });
  });

  it('are not guessed: text that looks like base64 stays text', () => {
    const { secrets } = generateSecrets(spec({ keys: { k: text('A') } }), from({ A: 'aGVsbG8=' }));
    expect(secrets[0]?.object.stringData).toEqual({ k: 'aGVsbG8=' });
  });

  it('have defaults in local only', () => {
    const charts = spec({ keys: { k: { ...text('A'), default: 'fallback' } } });
    expect(generateSecrets(charts, from({}, {}, 'local')).secrets[0]?.object.stringData).toEqual({
      k: 'fallback',
    });
    expect(codes(generateSecrets(charts, from({}, {}, 'production')))).toEqual([
      'missing-variable k',
    ]);
    expect(codes(generateSecrets(charts, from({ A: '' }, {}, 'local')))).toEqual([
      'empty-variable k',
    ]);
  });
});

it('reports all problems of all charts together, with chart, Secret, key and variable', () => {
  const charts: ChartSecrets[] = [
    ...spec({
      keys: {
        a: text('A'),
        b: { variable: 'B', form: 'base64' },
        c: { template: [text('A'), { variable: 'C', form: 'file' }] },
      },
    }),
    {
      chart: 'db',
      specs: [
        {
          name: 'login',
          namespace: 'db',
          type: 'kubernetes.io/tls',
          keys: { 'tls.crt': text('D') },
        },
      ],
    },
  ];
  const { problems } = generateSecrets(
    charts,
    from({ B: 'canary-not base64!', C: '/canary-absent' }),
  );
  expect(
    problems.map(({ fault, chart, secret, key, variable }) => [
      fault.code,
      chart,
      secret,
      key,
      variable,
    ]),
  ).toEqual([
    ['missing-variable', 'web', 'shop/token', 'a', 'A'],
    ['malformed-variable', 'web', 'shop/token', 'b', 'B'],
    ['missing-variable', 'web', 'shop/token', 'c', 'A'],
    ['unreadable-file', 'web', 'shop/token', 'c', 'C'],
    ['required-key', 'db', 'db/login', 'tls.key', undefined],
    ['missing-variable', 'db', 'db/login', 'tls.crt', 'D'],
  ]);
  expect(shown(problems)).not.toContain('canary');
});

it('does not show the path of a file, nor a secret in the place of a path', () => {
  const readFile = (path: string) => readFileSync(path);
  const keys = { k: { variable: 'A', form: 'file' as const } };
  for (const value of ['/canary/absent', 'canary'.repeat(9999), 'canary\0', tmpdir()]) {
    const source = { env: { A: value }, environment: 'local', readFile };
    const { problems } = generateSecrets(spec({ keys }), source);
    expect(problems).toMatchObject([
      { fault: { code: 'unreadable-file' }, key: 'k', variable: 'A' },
    ]);
    expect(shown(problems)).not.toContain(value.slice(0, 5));
  }
});

it('refuses names that Kubernetes refuses, empty Secrets, and two of one name', () => {
  const env = from({ A: 'x' });
  expect(codes(generateSecrets(spec({ name: 'Token_1', keys: { k: text('A') } }), env))).toEqual([
    'malformed-spec',
  ]);
  expect(codes(generateSecrets(spec({ keys: { 'a b': text('A') } }), env))).toEqual([
    'malformed-spec a b',
  ]);
  expect(codes(generateSecrets(spec({ keys: {} }), env))).toEqual(['malformed-spec']);
  const twice = [...spec({ keys: { k: text('A') } }), ...spec({ keys: { k: text('A') } })];
  expect(codes(generateSecrets(twice, env))).toEqual(['duplicate-secret']);
});

it('refuses values larger than Kubernetes accepts', () => {
  const large = { A: 'x'.repeat(600_000), B: 'canary'.repeat(80_000) };
  const keys = { a: text('A'), b: text('B') };
  const { problems } = generateSecrets(spec({ keys }), from(large));
  expect(problems).toMatchObject([{ fault: { code: 'malformed-value' }, key: 'a', variable: 'A' }]);
  expect(generateSecrets(spec({ keys: { a: text('A') } }), from(large)).problems).toEqual([]);
});

it('generates placeholders with an annotation', () => {
  const [made] = placeholderSecrets(spec({ keys: { a: text('A') } }));
  expect(made?.object.metadata.annotations).toEqual({ [PLACEHOLDER]: 'true' });
  expect(made?.object.stringData).toEqual({ a: 'placeholder' });
});
