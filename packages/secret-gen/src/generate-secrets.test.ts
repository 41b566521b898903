import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultToJson } from '@dhallmark/fault';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseEnvFile, renderEnvExample } from './env-file.ts';
import { generateSecrets, type Generated } from './generate-secrets.ts';
import { PLACEHOLDER, placeholderSecrets } from './placeholder-secrets.ts';
import type { ChartSecrets, SecretSpec } from './secret-spec.ts';
import type { ValueSource } from './read-value.ts';
import { listUses, listVariables } from './list-variables.ts';

const spec = (more: Partial<SecretSpec>): ChartSecrets[] => [
  {
    chart: 'web',
    specs: [{ name: 'token', namespace: 'shop', type: 'Opaque', keys: {}, ...more }],
  },
];

const from = (
  env: ValueSource['env'],
  files: Record<string, Uint8Array> = {},
  environment = 'production',
): ValueSource => ({ env, environment, readFile: (path) => files[path] });

const text = (variable: string) => ({ variable, form: 'text' as const });

let pem: { certificate: string; key: string; otherKey: string };

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-gen-'));
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  openssl(
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    'a.key',
    '-out',
    'a.crt',
    '-subj',
    '/CN=a',
    '-days',
    '9',
  );
  openssl('ecparam', '-genkey', '-name', 'prime256v1', '-noout', '-out', 'b.key');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  pem = { certificate: read('a.crt'), key: read('a.key'), otherKey: read('b.key') };
  rmSync(folder, { recursive: true });
});

/** Everything that a report may print of these problems. */
const shown = (problems: Generated['problems']) =>
  JSON.stringify(problems.map(({ fault, ...place }) => ({ ...place, ...faultToJson(fault) })));

const codes = ({ problems }: Generated) =>
  problems.map(({ fault, key }) => `${fault.code} ${key ?? ''}`.trim());

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

  it('that are no text stand in data', () => {
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

it('tells all problems of all charts at once, with chart, Secret, key and variable', () => {
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

it('does not show the path of a file, nor a secret that stands where a path belongs', () => {
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

describe('types', () => {
  const tls = (certificate: string, key: string) =>
    generateSecrets(
      spec({ type: 'kubernetes.io/tls', keys: { 'tls.crt': text('C'), 'tls.key': text('K') } }),
      from({ C: certificate, K: key }),
    );

  it('tls needs a certificate and the key that belongs to it', () => {
    expect(codes(tls(pem.certificate, pem.key))).toEqual([]);
    expect(codes(tls(pem.certificate, pem.otherKey))).toEqual(['malformed-value tls.key']);
    expect(codes(tls('canary', 'canary'))).toEqual([
      'malformed-value tls.crt',
      'malformed-value tls.key',
    ]);
    expect(shown(tls('canary', 'canary').problems)).not.toContain('canary');
  });

  it.each([
    ['{"auths":{"r.example":{"auth":"eA=="}}}', []],
    ['{"auth":{}}', ['malformed-value .dockerconfigjson']],
    ['canary', ['malformed-value .dockerconfigjson']],
  ])('dockerconfigjson needs auths', (value, expected) => {
    const made = generateSecrets(
      spec({ type: 'kubernetes.io/dockerconfigjson', keys: { '.dockerconfigjson': text('A') } }),
      from({ A: value }),
    );
    expect(codes(made)).toEqual(expected);
    expect(shown(made.problems)).not.toContain('canary');
  });

  it('basic-auth needs one of its keys, ssh-auth a private key', () => {
    expect(
      codes(
        generateSecrets(
          spec({ type: 'kubernetes.io/basic-auth', keys: { other: text('A') } }),
          from({ A: 'x' }),
        ),
      ),
    ).toEqual(['required-key username']);
    expect(
      codes(
        generateSecrets(
          spec({ type: 'kubernetes.io/basic-auth', keys: { password: text('A') } }),
          from({ A: 'x' }),
        ),
      ),
    ).toEqual([]);
    const ssh = spec({ type: 'kubernetes.io/ssh-auth', keys: { 'ssh-privatekey': text('A') } });
    expect(codes(generateSecrets(ssh, from({ A: pem.key })))).toEqual([]);
    expect(codes(generateSecrets(ssh, from({ A: 'ssh-ed25519 AAAA' })))).toEqual([
      'malformed-value ssh-privatekey',
    ]);
  });
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

it('lists variables with who needs them and never a value or a length', () => {
  const charts = [
    ...spec({ keys: { a: text('A'), b: { variable: 'B', form: 'base64' } } }),
    {
      chart: 'db',
      specs: [
        {
          name: 'x',
          namespace: 'db',
          type: 'Opaque' as const,
          keys: { k: { template: ['x', text('A')] } },
        },
      ],
    },
  ];
  const listed = listVariables(listUses(charts), from({ B: 'canary not base64' }));
  expect(listed).toEqual([
    {
      variable: 'A',
      forms: ['text'],
      uses: [
        { chart: 'web', secret: 'shop/token', key: 'a' },
        { chart: 'db', secret: 'db/x', key: 'k' },
      ],
      isSet: false,
      isWellFormed: false,
      hasDefault: false,
    },
    {
      variable: 'B',
      forms: ['base64'],
      uses: [{ chart: 'web', secret: 'shop/token', key: 'b' }],
      isSet: true,
      isWellFormed: false,
      hasDefault: false,
    },
  ]);
});

describe('the env file', () => {
  it('is read without expansion', () => {
    expect(parseEnvFile('A=pa$word\nB="two\nlines"\nC=\'$A ${B}\'\n#D=x\n')).toEqual({
      A: 'pa$word',
      B: 'two\nlines',
      C: '$A ${B}',
    });
  });

  it('example keeps present values and reads back as it was', () => {
    const values = { A: 'two\nlines "quoted" $x #y', B: '{"auths":{"r":{}}}', C: "it's" };
    const uses = listUses(
      spec({
        keys: {
          a: text('A'),
          b: text('B'),
          c: text('C'),
          d: text('D'),
          e: { variable: 'E', form: 'base64' },
        },
      }),
    );
    const example = renderEnvExample(uses, values);
    expect(parseEnvFile(example)).toEqual({ ...values, D: 'change-me', E: 'Y2hhbmdlLW1l' });
    expect(example).toContain('# web: shop/token e\n# form: base64\nE=');
    expect(renderEnvExample(uses, parseEnvFile(example))).toBe(example);
  });
});

it('makes placeholders that say what they are', () => {
  const [made] = placeholderSecrets(spec({ keys: { a: text('A') } }));
  expect(made?.object.metadata.annotations).toEqual({ [PLACEHOLDER]: 'true' });
  expect(made?.object.stringData).toEqual({ a: 'placeholder' });
});
