import { beforeAll, describe, expect, test } from 'vitest';
import { isUnpinned, libraryRelease, publishAll, type Content, type Layout } from './commits.ts';
import type { ChartTemplate } from './controllers.ts';
import { searchOrders, type Search } from './search-orders.ts';

// Every order in which Flux's controllers can work on a few publishes. The guarantee: pods that Flux
// starts for a chart read the Secrets of the chart's commit, or of a later one.

let release: ChartTemplate;
beforeAll(async () => {
  release = await libraryRelease();
});

const search = (contents: readonly Content[], layout: Layout, failures = 1): Search =>
  searchOrders(publishAll(contents, layout, release), failures);

const upgrade: readonly Content[] = [{ secrets: ['a', 'x'] }, { secrets: ['b', 'y'] }];
const back: readonly Content[] = [{ secrets: ['a'] }, { secrets: ['b'] }, { secrets: ['a'] }];
const again: readonly Content[] = [...back, { secrets: ['b'] }];
const bumped: readonly Content[] = [
  { version: '1.0.0', secrets: ['a'] },
  { version: '1.1.0', secrets: ['b'] },
  { version: '1.1.0', secrets: ['c'] },
];

test('the library writes a release that has to be pinned', () => {
  expect(isUnpinned(release)).toBe(true);
  const [commit] = publishAll(upgrade, 'pinned', release);
  expect(commit?.chart.valuesFiles.every((path) => commit.paths.has(path))).toBe(true);
});

describe('a release that follows the commit', () => {
  test('is installed before its Secrets', () => {
    const { violation = [] } = search(upgrade, 'by revision', 0);
    expect(violation.at(-1)).toBe('install the chart of commit 1');
    expect(violation).not.toContain('apply Secret 1 of 2 of commit 1');
  });

  test('can leave pods with the old value for good', () => {
    expect(search(upgrade, 'by revision', 0).stuck?.at(-1)).toBeDefined();
  });
});

describe('a pinned release', () => {
  test.each<[string, readonly Content[], number]>([
    ['a value that changes', upgrade, 2],
    ['a value that changes and back', back, 2],
    ['a value that changes, back and forth', again, 1],
    ['a new version of the chart', bumped, 2],
    ['a commit that changes nothing', [...upgrade, { secrets: ['b', 'y'] }], 1],
  ])('is installed after its Secrets in every order: %s', (_what, contents, failures) => {
    const found = search(contents, 'pinned', failures);
    expect(found).toMatchObject({ violation: undefined, stuck: undefined });
    expect(found.states).toBeGreaterThan(100);
  });

  test('needs a pin that no earlier commit had', () => {
    expect(search(again, 'pinned by content', 0).violation?.at(-1)).toMatch(/^install the chart/);
  });
});
