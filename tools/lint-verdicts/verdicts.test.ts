import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkUpdate, renderPath } from '@dhallmark/kubernetes-rules';
import { expect, test } from 'vitest';
import { findInObjects, findInVariant, type Found } from './find-in-variant.ts';
import { intactSet } from './intact-set.ts';
import { changedObjects, type Fields } from './variant.ts';
import { shopVariants } from './shop-variants.ts';
import { variants } from './variants.ts';
import { readComparison, readVerdicts } from './verdict-data.ts';
import { renderComparison } from './render-comparison.ts';

// npm run lint-verdicts asks the real API server

const { kubernetes, verdicts } = readVerdicts();
const created = variants.filter(({ isUpdate }) => !isUpdate);
const found = new Map<string, readonly Found[]>();
for (const variant of created) found.set(variant.name, await findInVariant(variant, kubernetes));

/** The API server accepts it with another value than the one that is written. */
const refusedHereOnly = new Set(['replicas-too-big']);

/** Our path is the field to change; the API server names another one of the same fault. */
const otherPlaces: ReadonlySet<string> = new Set([
  'dns-none-without-servers',
  'downward-resource-without-container',
  'extended-requests-only',
  'job-manual-selector',
  'job-name-64',
  'os-windows-with-linux',
  'crd-plural-upper',
  'crd-schema-root-type',
  // the template's labels may be right, and the selector wrong
  'selector-other-than-template',
  'selector-expression-mismatch',
  'statefulset-selector-other',
  'daemonset-selector-other',
  'template-labels-absent',
  // either of both may be removed
  'volume-two-sources',
  'toleration-exists-with-value',
  'toleration-value',
]);

test('every variant has a verdict', () => {
  expect(Object.keys(verdicts)).toEqual(
    expect.arrayContaining(['intact', ...variants.map(({ name }) => name)]),
  );
  const names = [...variants, ...[...shopVariants.values()].flat()].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(created.filter(({ name }) => isRefused(name)).length).toBeGreaterThan(400);
});

test('the intact set and what the API server accepts has no finding', async () => {
  expect(verdicts['intact']).toEqual({});
  expect(await findInObjects(intactSet() as Record<string, Fields>, kubernetes)).toEqual([]);
  const wrong = created.filter(
    ({ name }) => !isRefused(name) && !refusedHereOnly.has(name) && findingsOf(name).length > 0,
  );
  expect(wrong.map(({ name }) => describeVariant(name))).toEqual([]);
});

test('what the API server refuses has exactly one finding', () => {
  const wrong = created.filter(({ name }) => isRefused(name) && findingsOf(name).length !== 1);
  expect(wrong.map(({ name }) => describeVariant(name))).toEqual([]);
});

test('a finding is at the place that the API server names', () => {
  const wrong = created.filter(({ name }) => {
    const [finding] = findingsOf(name);
    const place = placeIn(Object.values(verdicts[name] ?? {})[0] ?? '');
    if (finding === undefined || place === undefined || otherPlaces.has(name)) return false;
    return !isSamePlace(stepsOf(finding.path), stepsOf(place));
  });
  expect(wrong.map(({ name }) => describeVariant(name))).toEqual([]);
});

/** No pod uses it yet, so it cannot grow; one in use can. */
const refusedOfUnusedClaims = 'update-claim-size-up';

test('changes of published objects are judged as by the API server', () => {
  const intact = intactSet();
  const wrong = variants.flatMap((variant) => {
    if (!variant.isUpdate || variant.name === refusedOfUnusedClaims) return [];
    const changed = Object.entries(changedObjects(intact, variant));
    const refused = changed.flatMap(([name, after]) => checkUpdate(intact[name] as Fields, after));
    if (refused.length === (isRefused(variant.name) ? 1 : 0)) return [];
    const places = refused.map(({ path }) => renderPath(path)).join(', ');
    return [`${variant.name}: ${JSON.stringify(verdicts[variant.name])} | ${places}`];
  });
  expect(wrong).toEqual([]);
});

test('docs/lint-comparison.md shows the stored verdicts', async () => {
  // npm run generate:lint-comparison
  const page = join(import.meta.dirname, '../../docs/lint-comparison.md');
  expect(readFileSync(page, 'utf8')).toBe(await renderComparison(readComparison()));
});

function describeVariant(name: string): string {
  const ours = findingsOf(name).map(({ rule, path, message }) => `${path} ${message} (${rule})`);
  return `${name}: ${Object.values(verdicts[name] ?? {}).join('; ')} | ${ours.join('; ')}`;
}

function findingsOf(name: string): readonly Found[] {
  return found.get(name) ?? [];
}

function isRefused(name: string): boolean {
  return Object.keys(verdicts[name] ?? {}).length > 0;
}

/** The field at the start of a message: `spec.ports[0].name: Invalid value`. */
function placeIn(message: string): string | undefined {
  return /^\[?([a-z][\w./[\]-]*): (?:Invalid|Required|Forbidden|Unsupported|Duplicate|Not|Too)/i.exec(
    message,
  )?.[1];
}

/** Its messages call versions[0].schema validation, and leave out some steps. */
function stepsOf(path: string): readonly string[] {
  return path
    .replace('spec.validation.', 'spec.versions[0].schema.')
    .replace(/clusterIPs(\[0\])?/, 'clusterIP')
    .toLowerCase()
    .split(/[./[\]"]+/)
    .filter((step) => step !== '');
}

/** Whether one path is the other, or a part of it. */
function isSamePlace(ours: readonly string[], theirs: readonly string[]): boolean {
  const [short, long] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
  let at = 0;
  for (const step of long) if (step === short[at]) at += 1;
  return at === short.length;
}
