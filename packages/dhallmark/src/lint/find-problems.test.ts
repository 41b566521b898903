import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RuleObject } from '@dhallmark/kubernetes-rules';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isError } from '../report/chart-failure.ts';
import { subtractBaseline, writeBaseline } from './baseline.ts';
import { inspectObjects, type Inspection, type ProblemInput } from './find-problems.ts';
import { readTemplateObjects } from './template-objects.ts';

function makeRole(annotations: Record<string, string> = {}, verbs = ['*']): RuleObject {
  const json = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: 'web', annotations },
    rules: [{ apiGroups: [''], resources: ['pods'], verbs }],
  };
  return { chart: 'web', file: 'templates/role.yaml', index: 0, json };
}

function inspect(objects: readonly RuleObject[], input: Partial<ProblemInput> = {}): Inspection {
  const common = { charts: [], known: [], options: {}, settings: new Map(), isWhole: true };
  return inspectObjects({ ...common, objects, ...input });
}

function codesOf({ problems, exceptions, unknown }: Inspection): readonly string[] {
  return [...[...problems, ...exceptions].map(({ failure }) => failure), ...unknown].map(
    (failure) => `${isError(failure) ? 'error' : 'warning'} ${failure.error.code}`,
  );
}

const RULE = 'wildcard-rights';
const ALLOW = { [`lint.dhallmark.dev/allow-${RULE}`]: 'an operator' };

describe('lint of objects', () => {
  it('counts as the chart says, then as the workspace says', () => {
    const objects = [makeRole()];
    expect(codesOf(inspect(objects))).toEqual([`error ${RULE}`]);
    const options = { rules: { [RULE]: 'warning' as const } };
    expect(codesOf(inspect(objects, { options }))).toEqual([`warning ${RULE}`]);
    const settings = new Map([['web', { rules: { [RULE]: 'off' as const } }]]);
    expect(codesOf(inspect(objects, { options, settings }))).toEqual([]);
  });

  it('accepts what an annotation allows, and reports an exception without need', () => {
    expect(codesOf(inspect([makeRole(ALLOW)]))).toEqual([]);
    expect(codesOf(inspect([makeRole(ALLOW, ['get'])]))).toEqual(['warning unused-allow']);
  });

  it('refuses names of rules that do not exist, with the similar one', () => {
    const options = { rules: { 'wildcard-right': 'off' as const } };
    const { unknown } = inspect([], { options });
    expect(unknown.map(({ error }) => [error.code, error.hint])).toEqual([
      ['unknown-rule', `Did you mean ${RULE}? docs/lint-rules.md lists the rules.`],
    ]);
    const annotations = { 'lint.dhallmark.dev/allow-nothing': 'a reason' };
    expect(codesOf(inspect([makeRole(annotations, ['get'])]))).toEqual(['error unknown-rule']);
  });
});

it('accepting a change of an immutable field is idle only where there is a published state', () => {
  const accepting = makeRole({ 'lint.dhallmark.dev/allow-immutable-field': 'deleted' }, ['get']);
  expect(codesOf(inspect([accepting]))).toEqual([]);
  expect(codesOf(inspect([accepting], { published: [] }))).toEqual(['warning unused-allow']);
});

describe('the baseline', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dhallmark-baseline-'));
    mkdirSync(join(root, 'charts'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const codes = (objects: readonly RuleObject[]): readonly string[] =>
    subtractBaseline(
      inspect(objects).problems,
      { root, chartsRoot: 'charts' },
      objects,
    ).failures.map(({ error }) => error.code);

  it('accepts what there was, and nothing new', async () => {
    await writeBaseline(inspect([makeRole()]).problems, { root, chartsRoot: 'charts' });
    expect(codes([makeRole()])).toEqual([]);
    expect(codes([makeRole({}, ['get', '*'])])).toEqual([RULE, 'stale-baseline']);
  });

  it('reports an entry that is not found any longer, where the object is there', async () => {
    await writeBaseline(inspect([makeRole()]).problems, { root, chartsRoot: 'charts' });
    expect(codes([makeRole({}, ['get'])])).toEqual(['stale-baseline']);
    expect(codes([])).toEqual([]);
  });

  it('keeps an entry of a rule that was not used', async () => {
    const place = { root, chartsRoot: 'charts' };
    await writeBaseline(inspect([makeRole()]).problems, place);
    const { failures } = subtractBaseline([], place, [makeRole()], (rule) => rule !== RULE);
    expect(failures).toEqual([]);
  });

  it('is the same file for the same problems', async () => {
    const place = { root, chartsRoot: 'charts' };
    const { problems } = inspect([makeRole({}, ['*', '*'])]);
    await writeBaseline(problems, place);
    const first = readFileSync(join(root, 'charts/lint-baseline.json'), 'utf8');
    await writeBaseline(problems.toReversed(), place);
    expect(readFileSync(join(root, 'charts/lint-baseline.json'), 'utf8')).toBe(first);
    expect(JSON.parse(first)).toMatchObject({
      problems: [{ rule: RULE, path: 'rules[0].verbs[0]' }, {}],
    });
  });

  it.each(['{', '{}', '{"problems":[{"rule":1}]}'])('%s is refused', (text) => {
    writeFileSync(join(root, 'charts/lint-baseline.json'), text);
    expect(() => codes([])).toThrow(/^the baseline of lint is not valid/);
  });
});

it('objects of templates are known by kind and name, where both are written out', () => {
  const text = [
    '{{- with .Values.replicas }}',
    'kind: HorizontalPodAutoscaler',
    'metadata:',
    '  labels: {}',
    '  name: "web"',
    'spec:',
    '  name: other',
    '{{- end }}',
    '---',
    'kind: Service',
    'metadata:',
    '  name: {{ .Release.Name }}',
    '',
  ].join('\n');
  const files = new Map([['templates/web.yaml', Buffer.from(text)]]);
  const staged = new Map([['web', { files, specs: [], variables: [], inline: [] }]]);
  expect(readTemplateObjects(staged)).toEqual([
    { kind: 'HorizontalPodAutoscaler', namespace: undefined, name: 'web' },
  ]);
});
