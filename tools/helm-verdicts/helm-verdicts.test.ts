import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProgram, missingPrograms } from '../reference/find-program.ts';
import { askAboutSets } from './ask-helm.ts';
import { chartSets, topics } from './chart-sets.ts';
import { judgeSet } from './judge-set.ts';
import { renderHelmComparison } from './render-helm-comparison.ts';
import { refusedByServer, stricter } from './stricter.ts';
import { compareVerdicts, readHelmVerdicts, worstVerdict } from './verdict-data.ts';

const verdicts = readHelmVerdicts();
const judged = chartSets.map((set) => {
  const helm = verdicts[set.name];
  if (helm === undefined) throw new Error(`npm run helm-verdicts: ${set.name} has no verdict`);
  return { name: set.name, helm, own: judgeSet(set) };
});
const describeSet = ({ name, helm, own }: (typeof judged)[number]): string =>
  `${name}: ${own.verdict} (${own.codes.join(', ')}) instead of ${worstVerdict(helm)}: ${helm.messages.join('; ')}`;

test('every set has another name, and most have a fault', () => {
  expect(new Set(chartSets.map(({ name }) => name)).size).toBe(chartSets.length);
  expect(Object.keys(verdicts)).toHaveLength(chartSets.length);
  const faulty = judged.filter(({ helm }) => worstVerdict(helm) !== 'accepted');
  expect(faulty.length).toBeGreaterThan(150);
});

test('what Helm refuses is an error, and what it warns about is at least a warning', () => {
  const missing = judged.filter(
    ({ helm, own }) => compareVerdicts(own.verdict, worstVerdict(helm)) < 0,
  );
  expect(missing.map(describeSet)).toEqual([]);
});

test('what is reported more strictly than by Helm has a reason', () => {
  const stricterThanHelm = judged.filter(
    ({ helm, own }) => compareVerdicts(own.verdict, worstVerdict(helm)) > 0,
  );
  const unexplained = stricterThanHelm.filter(
    ({ name, own }) =>
      stricter[name] === undefined && !own.codes.some((code) => refusedByServer.has(code)),
  );
  expect(unexplained.map(describeSet)).toEqual([]);
  const names = new Set(stricterThanHelm.map(({ name }) => name));
  expect(Object.keys(stricter).filter((name) => !names.has(name))).toEqual([]);
});

test('docs/helm-comparison.md shows the stored verdicts', () => {
  // npm run generate:helm-comparison
  const page = join(import.meta.dirname, '../../docs/helm-comparison.md');
  expect(readFileSync(page, 'utf8')).toBe(renderHelmComparison(topics, verdicts));
});

const missing = missingPrograms('helm3');

describe.skipIf(missing)(`Helm${missing ? `: ${missing}` : ''}`, () => {
  test('says what is stored', { timeout: 600_000 }, async () => {
    expect(await askAboutSets(findProgram('helm3') ?? '', chartSets)).toEqual(verdicts);
  });
});
