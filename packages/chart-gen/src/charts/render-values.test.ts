import { describe, expect, it } from 'vitest';
import { faultsOfRun, MemoryWorkspace, printedOf } from '../testing/workspace.ts';

const chart = '{ apiVersion = "v2", name = "web", version = "1.2.3" }';
const declare = (...variables: readonly string[]) =>
  `{ renderVariables = [ ${variables.join(', ')} ] }`;
const tag = '{ name = "IMAGE_TAG", description = "the tag of the image" }';
const configMap = (value: string) =>
  `{ apiVersion = "v1", kind = "ConfigMap", metadata.name = "a", data.x = ${value} }`;
const readsTag = configMap('env:IMAGE_TAG as Text');

const web = (files: Record<string, string>, renderValues: Record<string, string> = {}) => {
  const workspace = new MemoryWorkspace({
    'charts/web/chart.dhall': chart,
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path.startsWith('charts/') ? path : `charts/web/${path}`,
        text,
      ]),
    ),
  });
  workspace.renderValues = renderValues;
  return workspace;
};
const failures = async (run: Promise<unknown>) =>
  (await faultsOfRun(run)).map(({ code, message }) => `${code}: ${message}`);

describe('a render variable', () => {
  it('is read by every file of the chart that declares it', async () => {
    const files = await web(
      {
        'dhallmark.dhall': declare(tag),
        'chart.dhall': `${chart} // { appVersion = env:IMAGE_TAG as Text }`,
        'values.dhall': '{ tag = ../lib/tag.dhall }',
        'map.dhall': '\\(values : { tag : Text }) -> ' + configMap('values.tag'),
        'charts/lib/tag.dhall': '"v-${env:IMAGE_TAG as Text}"',
      },
      { IMAGE_TAG: '1.10' },
    ).render('web');
    expect(files['Chart.yaml']).toContain('appVersion: "1.10"');
    expect(files['templates/map.yaml']).toContain('x: v-1.10\n');
    expect(files['values.yaml']).toContain('tag: v-1.10\n');
  });

  it('is a number or a boolean where it is declared so, checked and not evaluated', async () => {
    const declared = declare(
      '{ name = "REPLICAS", description = "pods", type = < Text | Natural | Bool >.Natural }',
      '{ name = "DEBUG", description = "logs", type = < Text | Natural | Bool >.Bool }',
    );
    const files = {
      'dhallmark.dhall': declared,
      'map.dhall': configMap('Natural/show (env:REPLICAS + 1) ++ (if env:DEBUG then "d" else "")'),
      'other.dhall': configMap('env:REPLICAS as Text'),
    };
    const rendered = await web(files, { REPLICAS: '2', DEBUG: 'true' }).render('web');
    expect(rendered['templates/map.yaml']).toContain('x: 3d\n');
    expect(rendered['templates/other.yaml']).toContain('x: "2"\n');
    for (const REPLICAS of [
      '+2',
      '-2',
      '2.0',
      '02',
      '2 ',
      '1 + 1',
      './secret.dhall',
      '9'.repeat(19),
    ]) {
      expect(await failures(web(files, { REPLICAS, DEBUG: 'no' }).render('web'))).toEqual([
        'render-variable-value: the value of the render variable REPLICAS is not allowed as Natural',
        'render-variable-value: the value of the render variable DEBUG is not allowed as Bool',
      ]);
    }
  });

  it('has the value of each chart, also where charts share the file that reads it', async () => {
    const files = {
      'charts/web/chart.dhall': chart,
      'charts/db/chart.dhall': chart,
      'charts/lib/tag.dhall': 'env:IMAGE_TAG as Text',
      ...Object.fromEntries(
        ['web', 'db'].flatMap((name) => [
          [`charts/${name}/map.dhall`, configMap('../lib/tag.dhall')],
          [
            `charts/${name}/dhallmark.dhall`,
            declare(`${tag} // { default = Some "of-${name}" }`.replaceAll(' } // {', ',')),
          ],
        ]),
      ),
    };
    const workspace = new MemoryWorkspace(files);
    for (const name of ['web', 'db', 'web']) {
      expect((await workspace.render(name))['templates/map.yaml']).toContain(`x: of-${name}\n`);
    }
  });

  it('takes its default, or an alternative, where it is not set or empty', async () => {
    const withDefault = '{ name = "IMAGE_TAG", description = "tag", default = Some "dev" }';
    const reads = web({ 'dhallmark.dhall': declare(withDefault), 'map.dhall': readsTag });
    expect((await reads.render('web'))['templates/map.yaml']).toContain('x: dev\n');
    reads.renderValues = { IMAGE_TAG: '' };
    expect((await reads.render('web'))['templates/map.yaml']).toContain('x: dev\n');
    const text = configMap('env:IMAGE_TAG as Text ? "main"');
    const other = web({ 'dhallmark.dhall': declare(tag), 'map.dhall': text });
    expect((await other.render('web'))['templates/map.yaml']).toContain('x: main\n');
    other.renderValues = { IMAGE_TAG: 'v2' };
    expect((await other.render('web'))['templates/map.yaml']).toContain('x: v2\n');
  });

  it('is named with all others that are missing, once', async () => {
    const other = '{ name = "COMMIT", description = "the commit" }';
    const unread = '{ name = "UNREAD", description = "nothing reads it" }';
    const run = web({
      'dhallmark.dhall': declare(tag, other, unread),
      'a.dhall': readsTag,
      'b.dhall': readsTag,
      'c.dhall': configMap('env:COMMIT as Text'),
    }).render('web');
    const [fault, ...others] = await faultsOfRun(run);
    expect(others).toEqual([]);
    expect(fault?.code).toBe('render-variable-unset');
    expect(fault?.message).toContain('COMMIT, IMAGE_TAG are not set');
    expect(fault?.hint).toContain('IMAGE_TAG (the tag of the image)');
    expect(printedOf([fault as never])).not.toContain('UNREAD');
  });
});

describe('what may not be read', () => {
  it('is what is not declared in the same chart', async () => {
    const text = 'env:OTHER as Text';
    const message =
      'import-refused: env:OTHER is read by a file that is rendered, and not declared';
    const values = { OTHER: 'x', IMAGE_TAG: 'y' };
    const files = { 'dhallmark.dhall': declare(tag), 'map.dhall': configMap(text) };
    expect(await failures(web(files, values).render('web'))).toEqual([message]);
    expect(await failures(web({ 'map.dhall': configMap(text) }, values).render('web'))).toEqual([
      message,
    ]);
    const [fault] = await faultsOfRun(web(files, values).render('web'));
    expect(fault?.hint).toContain('renderVariables');
  });

  it('is a Text as code, whatever its value', async () => {
    for (const IMAGE_TAG of ['1', 'True', 'https://evil.example/x']) {
      const files = { 'dhallmark.dhall': declare(tag), 'map.dhall': configMap('env:IMAGE_TAG') };
      expect((await failures(web(files, { IMAGE_TAG }).render('web'))).join()).toContain(
        'would run the variable',
      );
    }
  });

  it('is a variable in dhallmark.dhall itself', async () => {
    const declared = '{ name = "IMAGE_TAG", description = "tag", default = Some (env:X as Text) }';
    expect(await failures(web({ 'dhallmark.dhall': declare(declared) }).render('web'))).toEqual([
      'import-refused: env:X is read by a file that is rendered, and not declared',
    ]);
  });
});

describe('the value of a render variable', () => {
  const files = { 'dhallmark.dhall': declare(tag), 'map.dhall': readsTag };

  it.each([
    'v1.2.3',
    'main',
    'feature/login-2',
    'registry.example:5000/shop/web@sha256:0123456789abcdef',
    'https://shop.example/~docs/a_b',
    '2026-11-30T12:00:00Z',
    '1.2.3+build.7',
  ])('may be %s', async (IMAGE_TAG) => {
    const rendered = await web(files, { IMAGE_TAG }).render('web');
    expect(rendered['templates/map.yaml']).toContain(IMAGE_TAG);
  });

  it.each([
    ['Dhall code', '" ++ env:HOME as Text ++ "'],
    ['an interpolation', '${env:HOME as Text}'],
    ['a line break', 'v1\nprivileged: true'],
    ['a carriage return', 'v1\rx'],
    ['a line separator', 'v1\u2028x'],
    ['a sequence for terminals', '\u001B[2Jv1'],
    ['a mark that turns text', 'v1\u202Ex'],
    ['a template of Helm', '{{ .Files.Get "x" }}'],
    ['a mapping of YAML', 'a: b'],
    ['a mapping at the end', 'a:'],
    ['an anchor', '&a'],
    ['an alias', '*a'],
    ['a tag of YAML', '!!binary'],
    ['a comment', 'v1 #x'],
    ['a quote', 'v1"x'],
    ['a command', '$(id)'],
    ['an option', '--privileged'],
    ['a null byte', 'v1\0'],
    ['another script', 'ѵ1'],
    ['Markdown', '[x](https://evil.example)'],
    ['a space', 'v1 '],
    ['an age key', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`],
    ['a long text', 'a'.repeat(257)],
    ['a very long text', 'a'.repeat(10_000_000)],
  ])('is not %s', async (_what, IMAGE_TAG) => {
    const found = await faultsOfRun(web(files, { IMAGE_TAG }).render('web'));
    expect(found.map(({ code }) => code)).toEqual(['render-variable-value']);
    // it may have been meant for another variable
    const shown = IMAGE_TAG.length > 3 && printedOf(found).includes(IMAGE_TAG.slice(0, 200));
    expect(shown).toBe(false);
  });

  it('is one of those that the declaration allows', async () => {
    const allowed = '{ name = "IMAGE_TAG", description = "tag", allowed = [ "blue", "green" ] }';
    const both = { ...files, 'dhallmark.dhall': declare(allowed) };
    expect(Object.keys(await web(both, { IMAGE_TAG: 'blue' }).render('web'))).toHaveLength(2);
    const [fault] = await faultsOfRun(web(both, { IMAGE_TAG: 'red' }).render('web'));
    expect(fault?.hint).toContain('blue, green');
  });
});

describe('a declaration', () => {
  const declared = (text: string, more: Record<string, string> = {}) =>
    web({ 'dhallmark.dhall': text, ...more }, { IMAGE_TAG: 'v1' });
  const named = (name: string) => declare(`{ name = "${name}", description = "x" }`);

  it.each([
    'DB_PASSWORD',
    'dbPassword',
    'PASSWD',
    'API_KEY',
    'DEPLOY_TOKEN',
    'authToken',
    'CLIENT_SECRET',
    'VAULT_TOKEN',
    'CI_JOB_TOKEN',
    'DHALLMARK_DEPLOY_URL',
    'sops_age_recipients',
    'NODE_OPTIONS',
    'node_options',
    'GIT_SSH_COMMAND',
    'PATH',
    'Path',
    'HTTPS_PROXY',
    'http_proxy',
    'SSL_CERT_FILE',
    'A B',
    'a-b',
    '',
  ])('of %s is refused', async (name) => {
    expect(await failures(declared(named(name)).render('web'))).toEqual([
      expect.stringMatching(/^render-variable: ".*" cannot be a render variable: /),
    ]);
  });

  it.each(['IMAGE_TAG', 'CI_COMMIT_SHORT_SHA', 'GITHUB_SHA', 'BUILD_SOURCEVERSION', 'TOKENIZER'])(
    'of %s is allowed',
    async (name) => {
      expect(Object.keys(await declared(named(name)).render('web'))).toEqual(['Chart.yaml']);
    },
  );

  it('of a variable of Secrets is refused, in whatever case', async () => {
    const message = (place: string) =>
      `render-variable-secret: IMAGE_TAG is a variable of Secrets in ${place}, so it cannot be a render variable`;
    for (const name of ['IMAGE_TAG', 'image_tag', '"IMAGE_TAG"', '"Image_Tag"']) {
      const files = { 'a-secret.dhall': `env:${name} as Text` };
      expect(await failures(declared(declare(tag), files).render('web')), name).toEqual([
        message('charts/web/a-secret.dhall'),
      ]);
    }
    const listed = `{ variables = [ "Image_Tag" ], renderVariables = [ ${tag} ] }`;
    expect(await failures(declared(listed).render('web'))).toEqual([
      message('charts/web/dhallmark.dhall'),
    ]);
    const workspace = declared(declare(tag));
    workspace.secretNames = { IMAGE_TAG: 'charts/db/secrets.dhall' };
    expect(await failures(workspace.render('web'))).toEqual([message('charts/db/secrets.dhall')]);
  });

  it.each([
    ['twice', declare(tag, tag), 'is declared twice'],
    [
      'with a name that is put together',
      declare('{ name = "IMAGE_" ++ "TAG", description = "x" }'),
      'is not written out',
    ],
    ['in another file', '{ renderVariables = ../lib/variables.dhall }', 'is not written out'],
    ['without a description', declare('{ name = "A", description = " " }'), 'has no description'],
    [
      'with a default of another type',
      declare(
        '{ name = "A", description = "x", type = < Text | Natural | Bool >.Natural, default = Some "x" }',
      ),
      '"x" cannot be a value',
    ],
    [
      'with a default that is not allowed',
      declare('{ name = "A", description = "x", default = Some "x", allowed = [ "y" ] }'),
      '"x" cannot be a value',
    ],
  ])('%s is refused', async (_what, text, message) => {
    const files = { 'charts/lib/variables.dhall': `[ ${tag} ]` };
    expect(await failures(declared(text, files).render('web'))).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it.each([
    '{ renderVariables = "IMAGE_TAG" }',
    '{ renderVariables = [ "IMAGE_TAG" ] }',
    '{ renderVariables = [ { name = "A" } ] }',
    '{ renderVariables = [ { name = "A", description = "x", secret = True } ] }',
    '{ renderVariables = [ { name = "A", description = "x", type = "Double" } ] }',
  ])('%s is not one', async (text) => {
    expect(await failures(declared(text).render('web'))).toEqual([
      expect.stringMatching(/^chart-rules: /),
    ]);
  });
});
