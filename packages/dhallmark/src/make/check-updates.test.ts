import type { TreePlan } from '@dhallmark/gitops/tree';
import { expect, test } from 'vitest';
import type { LintOptions } from '../workspace/lint-options.ts';
import { describeUpdates, findRefusedUpdates } from './check-updates.ts';

const FILE = 'chart/charts/web/templates/web.yaml';

function deployment(app: string, annotations = '{}'): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, annotations: ${annotations} }
spec: { selector: { matchLabels: { app: ${app} } } }
`;
}

type Texts = Readonly<Record<string, string>>;

/** What is found when files are written over those of a tree. */
async function check(
  present: Texts,
  written: Texts,
  {
    lint = {},
    removed = [] as readonly string[],
  }: { lint?: LintOptions; removed?: readonly string[] } = {},
): Promise<readonly string[]> {
  const before = (path: string): string | undefined => (path in present ? 'digest' : undefined);
  const writes = Object.entries(written).map(([path, text]): TreePlan['writes'][number] => ({
    path,
    owner: 'web',
    bytes: Buffer.from(text),
    before: before(path),
  }));
  const removals = removed.map((path): TreePlan['removals'][number] => ({
    path,
    owner: 'web',
    before: 'digest',
  }));
  const readFile = (path: string) =>
    path in present ? Buffer.from(present[path] ?? '') : undefined;
  const found = await findRefusedUpdates(
    { writes, removals },
    {
      workspace: { charts: { all: [] }, options: { lint } },
      staged: () => ({}),
      tree: { io: { readFile } as never },
    },
  );
  return describeUpdates(found);
}

const SAYS = expect.stringContaining(
  'templates/web.yaml: Deployment web: selector of a Deployment cannot be changed (immutable-field), and publish refuses that.',
) as string;

test('a changed selector is found, also in another file', async () => {
  expect(await check({ [FILE]: deployment('a') }, { [FILE]: deployment('b') })).toEqual([SAYS]);
  const other = FILE.replace('web.yaml', 'other.yaml');
  const moved = await check(
    { [other]: deployment('a') },
    { [FILE]: deployment('b') },
    { removed: [other] },
  );
  expect(moved).toEqual([SAYS]);
});

test('nothing is found in what is new, equal or not readable without Helm', async () => {
  expect(await check({}, { [FILE]: deployment('b') })).toEqual([]);
  expect(await check({ [FILE]: deployment('a') }, { [FILE]: `${deployment('a')}#` })).toEqual([]);
  expect(await check({ [FILE]: '{{ if .Values.a }}' }, { [FILE]: deployment('b') })).toEqual([]);
  expect(await check({ [FILE]: deployment('a') }, {}, { removed: [FILE] })).toEqual([]);
});

test('an object accepts it, and options turn it off or down', async () => {
  const accepting = deployment('b', '{ lint.dhallmark.dev/allow-immutable-field: deleted }');
  expect(await check({ [FILE]: deployment('a') }, { [FILE]: accepting })).toEqual([]);
  const severity = (is: 'off' | 'warning') =>
    check(
      { [FILE]: deployment('a') },
      { [FILE]: deployment('b') },
      { lint: { rules: { 'immutable-field': is } } },
    );
  expect(await severity('off')).toEqual([]);
  expect(await severity('warning')).toEqual([
    expect.stringContaining('and the API server refuses that'),
  ]);
});
