import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from '@dhallmark/dhall';
import { nodeIo } from '@dhallmark/dhall/node';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { libraryFolder } from '../library/installed-library.ts';
import { renderOutdated } from '../render/render-outdated.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { runCrd, type CrdFlags } from './crd.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dhallmark-crd-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs the command on files of the workspace, and returns what it prints. */
async function run(files: readonly string[], flags: CrdFlags = {}): Promise<string> {
  const lines: string[] = [];
  const print = (text: string): void => void lines.push(text);
  const output = { print, say: print, color: false, errorColor: false, root };
  expect(
    await runCrd(
      files.map((file) => join(root, file)),
      flags,
      output,
      {},
    ),
  ).toBe(true);
  return lines.join('\n');
}

const selector = `{ type: object, properties: { matchLabels: { type: object, additionalProperties: { type: string } },
                matchExpressions: { type: array, items: { type: object, required: [key, operator],
                properties: { key: { type: string }, operator: { type: string }, values: { type: array, items: { type: string } } } } } } }`;

/** Writes a CRD, with `{}` where its kind has more fields. */
function writeCrd(file: string, kind: string, fields = ''): void {
  mkdirSync(join(root, file, '..'), { recursive: true });
  const text = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: ${kind.toLowerCase()}s.lamps.example.org }
spec:
  group: lamps.example.org
  scope: Namespaced
  names: { kind: ${kind}, plural: ${kind.toLowerCase()}s }
  versions:
  - name: v1
    served: true
    storage: true
    schema:
      openAPIV3Schema:
        type: object
        required: [spec]
        properties:
          spec:
            type: object
            required: [colour]
            properties:
              colour: { type: string, description: What you see. }
              level: { type: integer }
              selector: ${selector}
${fields}`;
  writeFileSync(join(root, file), text);
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

it('writes a package that shares the types of Kubernetes, and the definitions', async () => {
  writeCrd('crds/lamp.yaml', 'Lamp');
  writeCrd('crds/more/fan.yml', 'Fan');
  writeFileSync(join(root, 'crds/README.md'), '# CRDs\n');
  expect(await run(['crds'])).toBe(`dhall/crds/example/package.dhall: added
  lamps.example.org/v1: Fan, Lamp
Add dhall/crds/example/ to Git. A chart in charts/NAME/ imports it so:
  let example = ../../dhall/crds/example/package.dhall
  in  example.Lamp::{ … }`);
  const names = readdirSync(join(root, 'dhall'), { recursive: true, encoding: 'utf8' });
  expect(names.map((name) => name.replaceAll('\\', '/')).toSorted()).toEqual([
    'crds',
    'crds/example',
    'crds/example/crds.yaml',
    'crds/example/package.dhall',
    'kubernetes.dhall',
  ]);
  expect(read('dhall/crds/example/crds.yaml')).not.toContain('What you see');
  const text = `let example = ./dhall/crds/example/package.dhall
    let kubernetes = ./dhall/kubernetes.dhall
    in example.Lamp::{ metadata = kubernetes.ObjectMeta::{ name = Some "a" }, spec = example.LampSpec::{
      colour = "red", selector = Some kubernetes.LabelSelector::{ matchLabels = Some (toMap { app = "a" }) } } }`;
  const io = nodeIo({ cwd: root, env: {}, packageFolders: [libraryFolder()] });
  expect(await load({ text }, { io })).toEqual({
    apiVersion: 'lamps.example.org/v1',
    kind: 'Lamp',
    metadata: { name: 'a' },
    spec: { colour: 'red', selector: { matchLabels: { app: 'a' } } },
  });
});

it('lets charts use the kinds, validated by the definitions', async () => {
  writeCrd('lamp.yaml', 'Lamp');
  await run(['lamp.yaml']);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const lamp = (labels: string): string => `let example = ../../dhall/crds/example/package.dhall
    let kubernetes = ../../dhall/kubernetes.dhall
    in example.Lamp::{ metadata = kubernetes.ObjectMeta::{ name = Some "a" }, spec = example.LampSpec::{
      colour = "red", selector = Some kubernetes.LabelSelector::{ matchLabels = ${labels} } } }`;
  write('dhallmark.json', '{}');
  write('charts/chart.dhall', '{ apiVersion = "v2", name = "shop", version = "1.0.0" }');
  write('charts/values.dhall', '{=}');
  write('charts/templates/lamp.dhall', lamp('Some (toMap { app = "a" })'));
  const render = () => renderOutdated(openWorkspace({ root, env: { HOME: root } }));
  expect((await render()).rendered.map(({ chart }) => chart.name)).toEqual(['.']);
  write(
    'charts/templates/lamp.dhall',
    `${lamp('Some (toMap { app = "a" })')} ⫽ { spec = { colour = 1 } }`,
  );
  const failed: unknown = await render().catch((error: unknown) => error);
  expect(
    failed instanceof CollectedFailures && failed.failures.map(({ error }) => error.message),
  ).toEqual(['Lamp a does not match its schema: spec.colour must be a string']);
});

it('writes nothing in a dry run, and nothing that is up to date', async () => {
  writeCrd('lamp.yaml', 'Lamp');
  expect(await run(['lamp.yaml'], { dryRun: true })).toContain('Nothing was written');
  expect(existsSync(join(root, 'dhall'))).toBe(false);
  await run(['lamp.yaml'], { name: 'own' });
  writeFileSync(
    join(root, 'dhall/crds/own/package.dhall'),
    read('dhall/crds/own/package.dhall').replaceAll('\n', '\r\n'),
  );
  expect(await run(['lamp.yaml'], { name: 'own', dryRun: true })).toBe(
    'dhall/crds/own/package.dhall: is up to date\n  lamps.example.org/v1: Lamp',
  );
});

it('takes definitions that are in their place already', async () => {
  writeCrd('dhall/crds/own/crds.yaml', 'Lamp');
  writeCrd('fan.yaml', 'Fan');
  await expect(run(['fan.yaml'], { name: 'own' })).rejects.toMatchObject({
    code: 'crd-package-edited',
  });
  expect(await run(['dhall/crds/own/crds.yaml'], { name: 'own' })).toContain(': added');
  expect(read('dhall/crds/own/package.dhall')).toContain('-- What you see.');
  // it has no descriptions any longer
  expect(await run(['dhall/crds/own/crds.yaml'], { name: 'own' })).toContain(
    'no type and no field changes',
  );
});

it('shows what an update changes, and keeps the choice of negative integers', async () => {
  writeCrd('lamp.yaml', 'Lamp');
  await run(['lamp.yaml'], { negative: ['LampSpec.level'] });
  writeCrd(
    'lamp.yaml',
    'Lamp',
    '              holder: { type: object, properties: { on: { type: object, properties: { a: { type: boolean } } } } }\n',
  );
  expect(await run(['lamp.yaml'])).toBe(
    `dhall/crds/example/package.dhall: updated
  lamps.example.org/v1: Lamp
What changes:
  LampSpec
    + holder : Optional LampSpecHolder = None LampSpecHolder.Type
  + LampSpecHolder`.replace(' = None LampSpecHolder.Type', ''),
  );
  expect(read('dhall/crds/example/package.dhall')).toContain('level : Optional Integer');
});

it('refuses to lose edits, kinds, and the names of installed packages', async () => {
  writeCrd('lamp.yaml', 'Lamp');
  writeCrd('fan.yaml', 'Fan');
  await run(['lamp.yaml']);
  const before = read('dhall/crds/example/package.dhall');
  await expect(run(['fan.yaml'])).rejects.toMatchObject({
    code: 'crd-package-kinds',
    message: expect.stringContaining('Lamp of lamps.example.org') as string,
  });
  await expect(run(['fan.yaml'], { name: 'istio' })).rejects.toMatchObject({
    code: 'crd-package-installed',
  });
  await expect(run(['fan.yaml'], { name: '../x' })).rejects.toMatchObject({ code: 'invalid-name' });
  writeFileSync(join(root, 'dhall/crds/example/package.dhall'), `${before}-- mine\n`);
  await expect(run(['lamp.yaml'])).rejects.toMatchObject({ code: 'crd-package-edited' });
  expect(read('dhall/crds/example/package.dhall')).toBe(`${before}-- mine\n`);
  await run(['lamp.yaml', 'fan.yaml'], { overwrite: true });
  expect(read('dhall/crds/example/package.dhall')).toContain('Fan');
});

it('writes nothing where the files are not CRDs, or the names clash', async () => {
  writeFileSync(join(root, 'a.yaml'), 'a: [');
  await expect(run(['a.yaml'])).rejects.toMatchObject({ code: 'bad-crd' });
  await expect(run(['b.yaml'])).rejects.toMatchObject({ code: 'unreadable' });
  writeCrd('lamp.yaml', 'Lamp');
  writeCrd('other.yaml', 'Lamp', '              x: { type: string }\n');
  await expect(run(['lamp.yaml', 'other.yaml'])).rejects.toMatchObject({ code: 'ambiguous-name' });
  expect(existsSync(join(root, 'dhall'))).toBe(false);
});

it('prints JSON as its schema says', async () => {
  writeCrd('lamp.yaml', 'Lamp');
  const schema = readFileSync(join(import.meta.dirname, '../../schemas/crd.schema.json'), 'utf8');
  const document = JSON.parse(await run(['lamp.yaml'], { json: true })) as object;
  expect(document).toMatchObject({ status: 'added', name: 'example' });
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema) as object);
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
});
