/**
 * The two sides of a Secret's specification, dhall/Secret and packages/secret-gen, are one: what one
 * side knows, the other knows as well.
 */
import { evaluateInput, ImportCache, normalForm } from '@dhallmark/dhall';
import { nodeIo } from '@dhallmark/dhall/node';
import {
  generateSecrets,
  recordFields,
  secretTypes,
  variableForms,
  type SecretSpec,
} from '@dhallmark/secret-gen';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MemoryWorkspace } from '../packages/chart-gen/src/testing/workspace.ts';
import { renderSecretLibrary } from './secret-library.ts';

const root = join(import.meta.dirname, '..');
const library = join(root, 'dhall/Secret');

/** The specifications of a chart whose secrets.dhall has this text, read as `make` reads them. */
function readSpecs(text: string): Promise<readonly SecretSpec[]> {
  const files = readdirSync(library).map((name) => [
    `dhall/Secret/${name}`,
    readFileSync(join(library, name), 'utf8'),
  ]);
  const workspace = new MemoryWorkspace({
    ...Object.fromEntries(files),
    'charts/web/chart.dhall': '{ apiVersion = "v2", name = "web", version = "1.0.0" }',
    'charts/web/secrets.dhall': `let Secret = ../../dhall/Secret/package.dhall in ${text}`,
  });
  return workspace.specs('web');
}

const io = nodeIo({ cwd: library, cacheFolder: false, env: {} });
const cache = new ImportCache();

/** The names of a record type's fields or of a union's alternatives, sorted. */
async function namesIn(text: string): Promise<readonly string[]> {
  const expr = normalForm(await evaluateInput({ text }, { io, cache }));
  if (expr.kind === 'RecordType') return [...expr.fields.keys()].toSorted();
  if (expr.kind === 'UnionType') return [...expr.alternatives.keys()].toSorted();
  throw new Error(`a ${expr.kind} has no names`);
}

describe.each(Object.entries(secretTypes))('the Secret type %s', (type, row) => {
  it('has a Dhall function that fills its keys', async () => {
    const keys = Object.keys(row.keys);
    const fields =
      keys.length === 0
        ? 'keys = toMap { any = Secret.text "V" }'
        : Object.values(row.keys)
            .map((argument) => `${argument} = Secret.text "V"`)
            .join(', ');
    const specs = await readSpecs(
      `[ Secret.${row.dhallFunction} { name = "s", namespace = "n", ${fields} } ]`,
    );
    expect(specs).toMatchObject([{ name: 's', namespace: 'n', type }]);
    expect(Object.keys(specs[0]?.keys ?? {}).toSorted()).toEqual(
      keys.length === 0 ? ['any'] : keys.toSorted(),
    );
    const from = { env: { V: 'v' }, environment: 'local', readFile: () => undefined };
    const { problems } = generateSecrets([{ chart: 'web', specs }], from);
    expect(problems.filter(({ fault }) => fault.code !== 'malformed-value')).toEqual([]);
  });
});

describe('dhall/Secret has the names that packages/secret-gen has', () => {
  it.each([
    ['SecretType', './SecretType.dhall', Object.keys(secretTypes)],
    ['Form', './Form.dhall', variableForms],
    ['Spec', '(./Spec.dhall).Type', [...recordFields.spec]],
    ['Variable', '(./Variable.dhall).Type', [...recordFields.variable]],
    ['Key', './Key.dhall', ['Template', 'Variable']],
    ['Part', './Part.dhall', ['Literal', 'Value']],
  ])('%s', async (_name, text, names) => {
    expect(await namesIn(text)).toEqual([...names].toSorted());
  });

  it('and a specification with every field and every form is read as it is written', async () => {
    const specs = await readSpecs(`
        Secret.opaque
            { name = "s", namespace = "n", keys = toMap
              { a = Secret.text "A", b = Secret.base64 "B", c = Secret.file "C", d = Secret.textOr "x" "D"
              , e = Secret.template [ Secret.literal "l", Secret.value "E" ] } }
          // { immutable = True, labels = toMap { l = "1" }, annotations = toMap { a = "2" } }`);
    expect(specs).toEqual([
      {
        name: 's',
        namespace: 'n',
        type: 'Opaque',
        immutable: true,
        labels: { l: '1' },
        annotations: { a: '2' },
        keys: {
          a: { variable: 'A', form: 'text' },
          b: { variable: 'B', form: 'base64' },
          c: { variable: 'C', form: 'file' },
          d: { variable: 'D', form: 'text', default: 'x' },
          e: { template: ['l', { variable: 'E', form: 'text' }] },
        },
      },
    ]);
  });
});

it.each([...renderSecretLibrary(root)])(
  '%s is up to date (npm run generate:secret-types)',
  (path, content) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(content);
  },
);
