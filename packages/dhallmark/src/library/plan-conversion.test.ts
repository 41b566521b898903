import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestOfFiles, formerCopies, type FormerCopy } from './former-copies.ts';
import { readLibrary } from './installed-library.ts';
import { planConversion, renderConversion } from './plan-conversion.ts';

const repository = join(import.meta.dirname, '../../../..');

/** The files of a package as they are now, without the tests: `init` copied them so. */
function copyOf(name: string): Record<string, string> {
  const folder = formerCopies.find((copy) => copy.name === name)?.folder ?? '';
  const paths = readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => !path.endsWith('/tests.dhall'))
    .filter((path) => statSync(join(repository, path)).isFile());
  return Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(repository, path), 'utf8')]),
  );
}

/** Copies of the packages as they are now: the sources of some have changed since they were copied. */
const copies = formerCopies.map((copy) => ({ ...copy, digest: digestOf(copy) }));

function digestOf({ name, folder }: FormerCopy): string {
  const texts = Object.entries(copyOf(name)).map(
    ([path, text]) => [path.slice(folder.length + 1), text] as const,
  );
  return digestOfFiles(new Map(texts));
}

const plan = (files: Readonly<Record<string, string>>) =>
  planConversion(Object.keys(files), (path) => files[path], readLibrary(), copies);

const helm = copyOf('Helm');
const secret = copyOf('Secret');

it('replaces copies, and the paths and hashes of those who import them', () => {
  const hash = formerCopies.find(({ name }) => name === 'Helm')?.hash;
  const files = {
    ...helm,
    ...secret,
    'charts/chart.dhall': 'let Helm = ../dhall/Helm/package.dhall -- the library\n\nin  Helm\n',
    'charts/web/chart.dhall': `let Helm =\n      ../../dhall/Helm/package.dhall\n        ${hash}\n\nin  [ Helm, ../../dhall/Helm/package.dhall ]\n`,
    'charts/web/own.dhall': '../chart.dhall\n',
    'charts/web/broken.dhall': '{',
  };
  const { writes, deletes, replaced, kept } = plan(files);
  expect(replaced).toEqual(['dhall/Helm', 'dhall/Secret']);
  expect(kept).toEqual([]);
  expect(deletes.toSorted()).toEqual([...Object.keys(helm), ...Object.keys(secret)].toSorted());
  expect([...writes.keys()].toSorted()).toEqual([
    'charts/chart.dhall',
    'charts/web/chart.dhall',
    'dhall/Helm.dhall',
    'dhall/Secret.dhall',
  ]);
  expect(writes.get('charts/chart.dhall')).toBe(
    'let Helm = ../dhall/Helm.dhall -- the library\n\nin  Helm\n',
  );
  expect(writes.get('charts/web/chart.dhall')).toBe(
    'let Helm =\n      ../../dhall/Helm.dhall\n\nin  [ Helm, ../../dhall/Helm.dhall ]\n',
  );
  expect(writes.get('dhall/Helm.dhall')).toContain(hash);
});

it('takes line ends of Windows for the same content', () => {
  const files = Object.fromEntries(
    Object.entries(helm).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  );
  expect(plan(files).replaced).toEqual(['dhall/Helm']);
});

it.each([
  ['was edited', { 'dhall/Helm/package.dhall': '{ mine = True }\n' }, /edited/],
  ['has another file', { 'dhall/Helm/mine.dhall': '1\n' }, /other files/],
  ['is imported in part', { 'charts/x.dhall': '../dhall/Helm/quoted.dhall' }, /quoted\.dhall/],
  ['is read as Text', { 'charts/x.dhall': '../dhall/Helm/package.dhall as Text' }, /as Text/],
  [
    'is imported with another hash',
    { 'charts/x.dhall': `../dhall/Helm/package.dhall sha256:${'0'.repeat(64)}` },
    /another hash/,
  ],
  ['has its import already', { 'dhall/Helm.dhall': '{=}\n' }, /exists already/],
])('keeps a copy that %s, and says why', (_title, changes, reason) => {
  const conversion = plan({ ...helm, ...changes });
  expect(conversion).toMatchObject({ deletes: [], replaced: [], writes: new Map() });
  expect(conversion.kept).toMatchObject([{ folder: 'dhall/Helm' }]);
  expect(renderConversion(conversion)).toMatch(reason);
});

it('keeps what a copy that stays imports a part of, and changes paths in it', () => {
  const all = { ...copyOf('kubernetes'), ...copyOf('Flux'), ...copyOf('crds/flux') };
  expect(plan(all).replaced).toEqual(['dhall/kubernetes/1.31', 'dhall/crds/flux', 'dhall/Flux']);
  const crds = plan({ ...all, 'dhall/crds/flux/package.dhall': '{ mine = True }\n' });
  expect(crds.replaced).toEqual(['dhall/Flux']);
  expect(renderConversion(crds)).toContain(
    'dhall/kubernetes/1.31: stays, because dhall/crds/flux/',
  );
  const flux = plan({ ...all, 'dhall/Flux/package.dhall': './metadata.dhall\n' });
  expect(flux.replaced).toEqual(['dhall/kubernetes/1.31', 'dhall/crds/flux']);
  expect(flux.writes.get('dhall/Flux/crds.dhall')).toContain('../crds/flux.dhall');
});

it('finds nothing to do where nothing was copied', () => {
  expect(plan({ 'dhall/Helm.dhall': '{=}', 'charts/chart.dhall': '../dhall/Helm.dhall' })).toEqual({
    writes: new Map(),
    deletes: [],
    replaced: [],
    kept: [],
  });
});

it('knows each copy by the content that it had', () => {
  const changed = new Set([
    'crds/cert-manager',
    'crds/external-secrets',
    'crds/flux',
    'crds/istio',
  ]);
  for (const copy of formerCopies.filter(({ name }) => !changed.has(name))) {
    expect(digestOf(copy), copy.name).toBe(copy.digest);
  }
});

it('has an installed package for each copy', () => {
  const installed = new Set(readLibrary().map(({ hash }) => hash));
  expect(formerCopies.filter(({ hash }) => !installed.has(hash))).toEqual([]);
});
