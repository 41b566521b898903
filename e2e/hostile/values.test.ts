import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { decryptFile, generateAgeIdentity, nodeContext } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { charts, umbrellaOf } from '../support/charts.ts';
import { baseEnvironment, type Run } from '../support/run-nx.ts';
import { runProgram } from '../support/run-program.ts';
import { filesBelow } from '../support/snapshot.ts';
import { commitAll, createWorkspace, type Workspace } from '../support/workspace.ts';

// Someone writes charts that put the value of a variable where it is not encrypted, in each way that
// Dhall has. Each chart is refused, and nothing of the value is left anywhere.

const P = 'env:DB_PASSWORD as Text';
const values = {
  WEB_TOKEN: 'a-token-4711',
  WEB_KEY: Buffer.from('a-key-4711').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'canary-Pa55\nline-two-Zz9',
  DB_USER: 'canary-User77',
  DB_HOST: 'db.shop.example',
  SHORT: 'q7',
  PEM: '-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3Yx\n-----END AGE ENCRYPTED FILE-----\n',
  KUBECONFIG_TEXT:
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: kubernetes\n  namespace: shop\nstringData: {}\nencrypted_regex: ^(data|stringData)$\n',
};
const traces = ['canary-P', 'canary_P', 'Pa55', 'line-two', 'line_two', 'Y2FuYXJ5'];

/** A Secret with these fields of its metadata, or besides it. */
const secret = (metadata: string, fields = '{ stringData.k = "x" }'): string =>
  `{ apiVersion = "v1", kind = "Secret", metadata = { name = "s", namespace = "shop" } // ${metadata} } // ${fields}`;
const annotation = (text: string): string => secret(`{ annotations.note = ${text} }`);

/** By the name of the chart: where the variable is, and the program. */
const attacks: Readonly<Record<string, readonly [place: string, program: string]>> = {
  annotation: ['metadata.annotations.note', annotation(`"x" ++ (${P})`)],
  'annotation-shown': ['metadata.annotations.note', annotation(`Text/show (${P})`)],
  'annotation-rest': [
    'metadata.annotations.note',
    annotation(`Text/replace "canary-" "" (Text/replace "\\n" "" (${P}))`),
  ],
  'annotation-pieces': [
    'metadata.annotations.note',
    annotation(
      Array.from('abcdefghijklmnopqrstuvwxyz-').reduce(
        (text, letter) => `(Text/replace "${letter}" "${letter}." ${text})`,
        `(${P})`,
      ),
    ),
  ],
  'annotation-short': ['metadata.annotations.note', annotation('env:SHORT as Text')],
  'annotation-sought': [
    'metadata.annotations.note',
    annotation(`Text/replace (${P}) "yes" "canary-Pa55\\nline-two-Zz9"`),
  ],
  'annotation-folded': [
    'metadata.annotations.note',
    annotation(`Natural/fold 3 Text (λ(t : Text) → "a\${t}") (${P})`),
  ],
  label: ['metadata.labels.l', secret(`{ labels.l = Text/replace "\\n" "_" (${P}) }`)],
  name: ['metadata.name', secret(`{ name = Text/replace "\\n" "-" (${P}) }`)],
  namespace: ['metadata.namespace', secret(`{ namespace = env:DB_USER as Text }`)],
  'managed-fields': [
    'metadata.managedFields[0].manager',
    secret(`{ managedFields = [ { manager = ${P} } ] }`),
  ],
  type: ['type', secret('{=}', `{ type = ${P} }`)],
  key: [
    'a key of stringData',
    secret(
      '{=}',
      `{ stringData = [ { mapKey = Text/replace "\\n" "_" (${P}), mapValue = "x" } ] }`,
    ),
  ],
  'key-of-data': [
    'a key of data',
    secret('{=}', `{ data = [ { mapKey = env:DB_USER as Text, mapValue = "eA==" } ] }`),
  ],
  'key-of-annotations': [
    'a key of metadata.annotations',
    secret(`{ annotations = [ { mapKey = env:DB_USER as Text, mapValue = "x" } ] }`),
  ],
  'map-of-a-record': [
    'metadata.annotations.note',
    secret(`{ annotations = toMap { note = ${P} } }`),
  ],
  'nested-import': ['metadata.annotations.note', annotation('./lib/b-secret.dhall')],
  'function-of-values': [
    'metadata.annotations.note',
    `λ(values : { replicas : Natural, host : Text }) → ${annotation(`values.host ++ (${P})`)}`,
  ],
};

/** These are refused for another reason, and say nothing of the value. */
const mistakes: Readonly<Record<string, readonly [code: string, program: string]>> = {
  'false-assertion': ['assertion-failed', `let e = assert : (${P}) ≡ "x" in ${secret('{=}')}`],
  'true-assertion': [
    'assertion-failed',
    `let e = assert : Text/replace "9" "" (${P}) ≡ "canary-Pa55\\nline-two-Zz" in ${secret('{=}')}`,
  ],
  'record-label': ['unknown-field', secret('{ labells.x = "y" }', `{ stringData.k = ${P} }`)],
  'hash-of-a-variable': [
    'import-refused',
    secret('{=}', `{ stringData.k = ./lib/b-secret.dhall sha256:${'0'.repeat(64)} }`),
  ],
  'other-kind': [
    'not-a-secret',
    `{ apiVersion = "v1", kind = "ConfigMap", metadata.name = "s", data.k = ${P} }`,
  ],
  'nested-data': ['value-outside-data', secret('{=}', `{ stringData.k.l = ${P} }`)],
};

const honest: Readonly<Record<string, string>> = {
  url: secret(
    '{ name = "url" }',
    `{ stringData.url = "pg://\${env:DB_USER as Text}:\${Text/replace "\\n" "%0A" (${P})}@db/x" }`,
  ),
  json: secret(
    '{ name = "json" }',
    `{ stringData.config = ''
        { "user": \${Text/show (env:DB_USER as Text)}, "password": \${Text/show (${P})} }
        '' }`,
  ),
  lines: secret('{ name = "lines" }', `{ stringData.key = ${P} }`),
  base64: secret('{ name = "base64" }', '{ data.key = env:WEB_KEY as Text }'),
  // what these hold occurs in every manifest and in every encrypted file
  pem: secret('{ name = "pem" }', '{ stringData.key = env:PEM as Text }'),
  manifest: secret('{ name = "manifest" }', '{ stringData.config = env:KUBECONFIG_TEXT as Text }'),
  // the umbrella has a value named host, so that a chart cannot have this name
  address: secret(
    '{ name = "address", annotations = { host = "db.shop.example", level = "q7" } }',
    '{ stringData = { host = env:DB_HOST as Text, level = env:SHORT as Text } }',
  ),
};

const key = generateAgeIdentity();
let workspace: Workspace;
let remote: string;
const said: string[] = [];

async function dhallmark(
  args: readonly string[],
  more: Record<string, string> = values,
): Promise<Run> {
  const program = workspace.path('packages/dhallmark/bin/dhallmark.cjs');
  const result = await runProgram(process.execPath, [program, ...args, '-e', 'prod'], {
    cwd: workspace.root,
    env: {
      ...baseEnvironment(workspace),
      ...more,
      SOPS_AGE_KEY: key.identity,
      DHALLMARK_DEPLOY_URL: remote,
    },
  });
  said.push(result.text);
  return result;
}

const folderOf = (name: string): string => `charts/${name}`;

function writeChart(name: string, program: string): void {
  workspace.write({
    [`${folderOf(name)}/chart.dhall`]: `{ apiVersion = "v2", name = "${name}", version = "1.0.0" }\n`,
    [`${folderOf(name)}/made-secret.dhall`]: `${program}\n`,
    // a file that no chart uses would be refused
    ...(program.includes('./lib/') && { [`${folderOf(name)}/lib/b-secret.dhall`]: `${P}\n` }),
  });
}

function replaceCharts(
  programs: Readonly<Record<string, string>>,
  earlier: readonly string[],
): void {
  for (const name of earlier) rmSync(workspace.path(folderOf(name)), { recursive: true });
  for (const [name, program] of Object.entries(programs)) writeChart(name, program);
  workspace.write({
    'charts/chart.dhall': umbrellaOf(['db', 'plain', 'web', ...Object.keys(programs)]),
  });
  commitAll(workspace.root);
}

interface Problem {
  readonly chart: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

const problemsOf = ({ stdout }: Run): readonly Problem[] =>
  (JSON.parse(stdout) as { readonly problems: readonly Problem[] }).problems;

beforeAll(() => {
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: {
      ...charts,
      '.sops.yaml': `creation_rules:\n  - age: ${key.recipient}\n    encrypted_regex: ^(data|stringData)$\n`,
    },
  });
  remote = join(workspace.home, 'deploy.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
});
afterAll(() => workspace.remove());

describe('a variable outside of data and stringData', () => {
  let made: readonly Problem[];
  let linted: readonly Problem[];
  let published: Run;
  beforeAll(async () => {
    const programs = { ...attacks, ...mistakes };
    replaceCharts(
      Object.fromEntries(Object.entries(programs).map(([name, [, text]]) => [name, text])),
      [],
    );
    made = problemsOf(await dhallmark(['make', '--json']));
    linted = problemsOf(await dhallmark(['lint', '--json'], {}));
    published = await dhallmark(['publish']);
  });

  const ofChart = (problems: readonly Problem[], name: string) =>
    problems.filter(({ chart }) => chart === name).map(({ code, message }) => ({ code, message }));

  test.each(Object.entries(attacks))('is refused: %s', (name, [place]) => {
    const variable = /DB_USER|SHORT/.exec(attacks[name]?.[1] ?? '')?.[0] ?? 'DB_PASSWORD';
    const refusal = {
      code: 'value-outside-data',
      message: expect.stringContaining(`${variable} may not be used as`) as string,
    };
    const found = ofChart(made, name);
    expect(found).toContainEqual(refusal);
    expect(found[0]?.message).toContain(place);
    expect(ofChart(linted, name)).toContainEqual(refusal);
  });

  test.each(Object.entries(mistakes))('is not shown by another mistake: %s', (name, [code]) => {
    expect(ofChart(made, name).map((problem) => problem.code)).toContain(code);
  });

  test('is not published, and leaves no trace', () => {
    expect(published.code).toBe(1);
    expect(existsSync(join(remote, 'refs/heads/main'))).toBe(false);
    for (const text of said) for (const trace of traces) expect(text).not.toContain(trace);
    for (const folder of ['deploy', 'dist']) {
      for (const path of filesBelow(workspace.path(folder))) {
        if (path.includes('/.git/')) continue;
        const text = `${path} ${readFileSync(workspace.path(folder, path), 'latin1')}`;
        for (const trace of traces) expect(text, path).not.toContain(trace);
      }
    }
  });
});

describe('honest use', () => {
  const show = (path: string): string =>
    execFileSync('git', ['-C', remote, 'show', `main:${path}`], { encoding: 'utf8' });
  const decrypted = async (name: string): Promise<unknown> => {
    const path = `secrets/${name}/made-secret.yaml`;
    const context = nodeContext({ env: { SOPS_AGE_KEY: key.identity } });
    const { plaintext } = await decryptFile(show(path), { path, format: 'yaml', context });
    return parse(Buffer.from(plaintext).toString('utf8'));
  };

  test('is published, and only its encrypted fields hold values', async () => {
    replaceCharts(honest, Object.keys({ ...attacks, ...mistakes }));
    const lint = await dhallmark(['lint'], {});
    expect(lint.code, lint.text).toBe(0);
    const { code, text } = await dhallmark(['publish']);
    expect(code, text).toBe(0);
    expect(await decrypted('url')).toMatchObject({
      stringData: { url: 'pg://canary-User77:canary-Pa55%0Aline-two-Zz9@db/x' },
    });
    const { stringData } = (await decrypted('json')) as { stringData: { config: string } };
    expect(JSON.parse(stringData.config)).toEqual({
      user: values.DB_USER,
      password: values.DB_PASSWORD,
    });
    expect(await decrypted('lines')).toMatchObject({ stringData: { key: values.DB_PASSWORD } });
    expect(await decrypted('base64')).toMatchObject({ data: { key: values.WEB_KEY } });
    expect(await decrypted('address')).toMatchObject({
      metadata: { annotations: { host: 'db.shop.example', level: 'q7' } },
      stringData: { host: 'db.shop.example', level: 'q7' },
    });
    const log = execFileSync('git', ['-C', remote, 'log', '-p', 'main'], { encoding: 'utf8' });
    for (const trace of traces) expect(log + text).not.toContain(trace);
  });
});

test('a creation rule that leaves a field with values unencrypted is refused', async () => {
  workspace.write({
    '.sops.yaml': `creation_rules:\n  - age: ${key.recipient}\n    encrypted_regex: ^stringData$\n`,
    'charts/base64/made-secret.dhall': secret(
      '{ name = "base64" }',
      '{ data.token = env:DATA_TOKEN as Text }',
    ),
  });
  const token = Buffer.from('canary-Pa55-token').toString('base64');
  const { code, text } = await dhallmark(['make', '--json'], { ...values, DATA_TOKEN: token });
  expect(code).toBe(1);
  expect(text).toContain('value-in-plaintext');
  expect(text).toContain('data.token');
  const path = workspace.path('deploy/prod/secrets/base64/made-secret.yaml');
  expect(existsSync(path) && readFileSync(path, 'utf8').includes(token)).toBe(false);
});
