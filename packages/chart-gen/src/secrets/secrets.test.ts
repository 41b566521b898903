import { describe, expect, it } from 'vitest';
import { faultsOfRun, MemoryWorkspace, printedOf } from '../testing/workspace.ts';

const chart = '{ apiVersion = "v2", name = "web", version = "1.2.3" }';
const web = (files: Record<string, string>) =>
  new MemoryWorkspace({
    'charts/web/chart.dhall': chart,
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`charts/web/${path}`, text]),
    ),
  });
const secret = (value: string) =>
  `{ apiVersion = "v1", kind = "Secret", metadata.name = "s", type = "Opaque", stringData.k = ${value} }`;
const canary = 'canary-value-77';

describe('a file for Secrets', () => {
  it('reads variables as Text, in memory', async () => {
    const workspace = web({ 'a-secret.dhall': secret('env:TOKEN as Text') });
    const [made] = await workspace.secrets('web', { TOKEN: canary });
    expect(made?.object['stringData']).toEqual({ k: canary });
    expect(Object.keys(await workspace.render('web'))).toEqual(['Chart.yaml']);
  });

  it('says which variables are missing', async () => {
    const workspace = web({ 'a-secret.dhall': secret('"${env:ONE as Text}${env:TWO as Text}"') });
    const problems = await faultsOfRun(workspace.secrets('web', {}));
    expect(problems.map(({ message }) => message)).toEqual([
      'the variable ONE is not set or empty',
      'the variable TWO is not set or empty',
    ]);
  });

  it('holds Secrets only', async () => {
    const object = '{ apiVersion = "v1", kind = "ConfigMap", metadata.name = "s" }';
    const [problem] = await faultsOfRun(web({ 'a-secret.dhall': object }).secrets('web', {}));
    expect(problem?.code).toBe('not-a-secret');
  });

  it.each([
    ['a failing assert', 'let x = assert : env:TOKEN as Text ≡ "other" in 1'],
    ['a type error', '1 + env:TOKEN as Text'],
    ['a type error in what it imports', './helper.dhall'],
    ['no JSON form', 'λ(x : Text) → env:TOKEN as Text'],
    ['an unknown field', secret('env:TOKEN as Text').replace('stringData', 'stringDate')],
    ['a wrong type', secret('[ env:TOKEN as Text ]')],
    ['text where an object belongs', 'env:TOKEN as Text'],
  ])('with %s shows no value', async (_name, text) => {
    const workspace = web({
      'a-secret.dhall': text,
      'helper.dhall': '1 + "x"',
    });
    const problems = await faultsOfRun(workspace.secrets('web', { TOKEN: canary }));
    expect(problems.length).toBeGreaterThan(0);
    expect(printedOf(problems)).not.toContain('canary');
  });
});

describe('imports that the rules refuse', () => {
  it.each([
    ['/etc/passwd as Text', 'not a file of this workspace'],
    ['~/.ssh/id_rsa as Text', 'not a file of this workspace'],
    ['/proc/self/environ as Text', 'not a file of this workspace'],
    ['../../../outside.dhall', 'not a file of this workspace'],
    ['../../secrets.env as Text', 'is an env file'],
    ['../../.env as Text', 'is an env file'],
    ['./server.key as Text', 'is a key file'],
    ['./ca.txt as Text', 'is a key file'],
    ['./ignored.dhall', 'is not tracked by Git'],
    ['https://allowed.example/a.dhall', 'needs a sha256 hash'],
    [
      'https://other.example/a.dhall sha256:0000000000000000000000000000000000000000000000000000000000000000',
      'may not import from the host',
    ],
    [
      'https://allowed.example/a.dhall sha256:0000000000000000000000000000000000000000000000000000000000000000 using [ { mapKey = "a", mapValue = "b" } ]',
      'using',
    ],
    ['env:TOKEN as Text', 'by a file that is rendered'],
    ['env:TOKEN', 'by a file that is rendered'],
  ])('%s', async (text, part) => {
    const workspace = web({
      'a.dhall': `let lib = ./lib/inner.dhall in lib`,
      'lib/inner.dhall':
        `\n  ${text.replace(/^\.\.\/\.\.\//, '../../../').replace(/^\.\/(?=server|ca|ignored)/, '../')}`.replace(
          ' using',
          '\n using',
        ),
      'server.key': 'x',
      'ca.txt': '-----BEGIN EC PRIVATE KEY-----',
      'ignored.dhall': '1',
    });
    workspace.files['secrets.env'] = 'TOKEN=x';
    workspace.files['.env'] = 'TOKEN=x';
    workspace.untracked.add('charts/web/ignored.dhall');
    const problems = await faultsOfRun(workspace.render('web', 'production'));
    expect(problems.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toContain(part);
  });

  it('a variable as code, and one read outside the files for Secrets', async () => {
    const code = await faultsOfRun(
      web({ 'a-secret.dhall': 'env:TOKEN' }).secrets('web', { TOKEN: '1' }),
    );
    expect(code[0]?.message).toContain('as code');
    const files = {
      'a-secret.dhall': secret('./lib/token.dhall'),
      'lib/token.dhall': 'env:TOKEN as Text',
    };
    const outside = await faultsOfRun(web(files).secrets('web', { TOKEN: '1' }));
    expect(outside[0]).toMatchObject({
      code: 'import-refused',
      location: { file: 'charts/web/lib/token.dhall', line: 1 },
    });
    const listed = web({ ...files, 'dhallmark.dhall': '{ variables = [ "TOKEN" ] }' });
    expect(await listed.secrets('web', { TOKEN: canary })).toHaveLength(1);
  });
});

describe('secrets.dhall', () => {
  const spec =
    '{ name = "s", namespace = "n", type = "Opaque", keys = toMap { k = { variable = "A", form = "text" } } }';

  it('gives specifications, also as a function of the values', async () => {
    expect(await web({ 'secrets.dhall': `[ ${spec} ]` }).specs('web')).toEqual([
      { name: 's', namespace: 'n', type: 'Opaque', keys: { k: { variable: 'A', form: 'text' } } },
    ]);
    const fn = web({
      'values.dhall': '{ ns = "n2" }',
      'secrets.dhall': `λ(v : { ns : Text }) → [ ${spec} ⫽ { namespace = v.ns } ]`,
    });
    expect((await fn.specs('web'))[0]).toMatchObject({ namespace: 'n2' });
  });

  it.each([
    '[ { name = "s" } ]',
    `[ ${spec} ⫽ { type = 1 } ]`,
    `[ ${spec} ⫽ { keys = [ "a" ] } ]`,
    `[ ${spec} ⫽ { keys = toMap { k = { variable = "A", form = "guess" } } } ]`,
    `[ ${spec} ⫽ { immutable = "yes" } ]`,
    `[ ${spec} ⫽ { label = toMap { a = "b" } } ]`,
    '"text"',
  ])('of another shape is refused: %s', async (text) => {
    const [problem] = await faultsOfRun(web({ 'secrets.dhall': text }).specs('web'));
    expect(problem).toMatchObject({
      code: 'secret-specs',
      location: { file: 'charts/web/secrets.dhall' },
    });
  });

  it('may read no variable itself', async () => {
    const [problem] = await faultsOfRun(web({ 'secrets.dhall': 'env:X as Text' }).specs('web'));
    expect(problem?.code).toBe('import-refused');
  });
});
