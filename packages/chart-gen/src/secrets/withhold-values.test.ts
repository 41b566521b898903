import { Fault, faultToJson } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { describe, expect, it } from 'vitest';
import { faultsOfRun, MemoryWorkspace, printedOf } from '../testing/workspace.ts';
import { createValueSearch } from '@dhallmark/secret-gen/value-search';
import { withholdFromFault, withholdValues } from './withhold-values.ts';

const T = 'env:T as Text';
const secret = (fields: string) =>
  `{ apiVersion = "v1", kind = "Secret", metadata.name = "s", type = "Opaque" } ⫽ ${fields}`;

/** Programs that fail while they use a value; a single one is `a-secret.dhall`. */
const failing: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
  'an annotation that is an equivalence': `(assert : (${T}) ≡ (${T})) : ("a" ≡ "b")`,
  'an argument that is an equivalence': `let t = ${T} let f = λ(x : t ≡ "b") → 1 in f (assert : t ≡ t)`,
  'a type that contains it, in a function of the values': {
    'a-secret.dhall': `let t = ${T} in λ(v : { a : Natural, p : t ≡ t }) → v.a`,
    'values.dhall': '{ a = "q" }',
  },
  'an assertion on the values': {
    'a-secret.dhall': `λ(v : { a : Text }) → assert : v.a ≡ "\${${T}}"`,
    'values.dhall': '{ a = "q" }',
  },
  'an assertion of a library': {
    'a-secret.dhall': `./lib/x.dhall (${T})`,
    'lib/x.dhall': 'λ(t : Text) → let ok = assert : t ≡ "zz" in t',
  },
  'a selection': `(${T}).foo`,
  'a list of two types': `[ ${T}, 1 ]`,
  'a syntax error': `let x = ${T} in in`,
  'NaN, which JSON does not have': `{ a = ${T}, b = NaN }`,
  'an unfinished function': `λ(v : Text) → ${T}`,
  'it as the kind': `{ apiVersion = "v1", kind = ${T}, metadata.name = "a" }`,
  'it as the apiVersion': `{ apiVersion = ${T}, kind = "Secret", metadata.name = "a" }`,
  'it as the name': `{ apiVersion = "v1", kind = "Secret", metadata.name = ${T}, immutabl = True }`,
  'it as the name of another kind': `{ apiVersion = "v1", kind = "ConfigMap", metadata.name = ${T} }`,
  'it as a key': secret(`{ data = [ { mapKey = ${T}, mapValue = 1 } ] }`),
  'it as the only key': `[ { mapKey = ${T}, mapValue = { x = 1 } } ]`,
  'it in a wrong type': secret(`{ type = [ ${T} ] }`),
  'it alone': T,
  'it as a line of a longer text': secret(`{ data = [ { mapKey = "x\${${T}}", mapValue = 1 } ] }`),
};

/** A word, several lines, one with a quotation mark: all are marked. */
const values = ['canary-v4lue', '-----BEGIN X-----\ncanary-1\ncanary-2\n', 'canary"\\\n'];

describe.each(Object.entries(failing))(
  'a file for Secrets that fails with %s',
  (_name, program) => {
    it.each(values)('shows nothing of %j', async (value) => {
      const files = typeof program === 'string' ? { 'a-secret.dhall': program } : program;
      const workspace = new MemoryWorkspace({
        'charts/web/chart.dhall': '{ apiVersion = "v2", name = "web", version = "1.2.3" }',
        ...Object.fromEntries(Object.entries(files).map(([path, t]) => [`charts/web/${path}`, t])),
      });
      const faults = await faultsOfRun(workspace.secrets('web', { T: value }));
      expect(faults.length).toBeGreaterThan(0);
      const shown = printedOf(faults);
      expect(shown).not.toContain('canary');
      expect(shown).not.toContain(Buffer.from(value).toString('base64').slice(0, 12));
      for (const { location } of faults) expect(location.file).toContain('charts/web');
    });
  },
);

it('a type error that holds no value says which types are meant', async () => {
  const workspace = new MemoryWorkspace({
    'charts/web/chart.dhall': '{ apiVersion = "v2", name = "web", version = "1.2.3" }',
    'charts/web/a-secret.dhall': `let t = ${T}\nin  [ t, 1 ]`,
  });
  const [problem] = await faultsOfRun(workspace.secrets('web', { T: 'canary' }));
  expect(problem).toMatchObject({
    location: { line: 2 },
    details: [
      { label: 'expected', text: 'Text' },
      { label: 'found', text: 'Natural' },
    ],
  });
});

describe('the safety net', () => {
  const searchFor = (value: string, ...publicTexts: readonly string[]) =>
    createValueSearch([{ variable: 'T', bytes: Buffer.from(value) }], () => publicTexts);
  const say = (message: string, value: string, ...publicTexts: readonly string[]) =>
    withholdFromFault(
      new Fault({ code: 'x', message, location: { file: 'f' } }),
      searchFor(value, ...publicTexts),
    ).message;
  const hidden = expect.stringContaining('a value of T') as string;

  it.each([
    ['Secret s3cret-x is wrong', 's3cret-x', hidden],
    ['line one-of-two is wrong', 'zero\n one-of-two \n', hidden],
    [Buffer.from('a-s3cret').toString('base64'), 'a-s3cret', hidden],
    ['Secret s3cret is wrong', 's3cret', 'Secret s3cret is wrong'],
    ['nothing of it', '', 'nothing of it'],
  ])('%j with the value %j', (message, value, expected) => {
    expect(say(message, value)).toEqual(expected);
  });

  it('shows what is public', () => {
    expect(say('no host db.example.com', 'pg://db.example.com', 'host = "db.example.com"')).toBe(
      'no host db.example.com',
    );
  });

  it('names no file whose name contains a value', () => {
    const fault = new Fault({ code: 'x', message: 'm', location: { file: 'a/s3cret-x' } });
    expect(printedOf([withholdFromFault(fault, searchFor('s3cret-x'))])).not.toContain('s3cret-x');
  });

  it('hides the message of a fault of ours', () => {
    const faults = withholdValues(new TypeError('canary'), 'f', searchFor('canary-1'));
    expect(faults[0]).toMatchObject({ code: 'internal', location: { file: 'f' } });
    expect(renderFault(faults[0])).not.toContain('canary');
    expect(JSON.stringify(faults.map(faultToJson))).not.toContain('canary');
  });

  it('hides a value in a detail, a hint or a cause', () => {
    const value = 's3cret-x';
    const cause = new Fault({ code: 'y', message: `${value} is wrong` });
    for (const part of [
      { causes: [cause] },
      { hint: value },
      { details: [{ label: 'a', text: value }] },
    ]) {
      const fault = new Fault({ code: 'x', message: 'm', ...part });
      expect(printedOf(withholdValues(fault, 'f', searchFor(value)))).not.toContain(value);
    }
  });
});
