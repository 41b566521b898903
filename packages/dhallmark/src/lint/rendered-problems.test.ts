import { expect, it } from 'vitest';
import type { Staged } from '../render/staging.ts';
import { renderObjects } from './rendered-objects.ts';
import { findRenderedProblems } from './rendered-problems.ts';

const OBJECT = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n';

function problemsOf(templates: Readonly<Record<string, string>>, reported: readonly string[] = []) {
  const files = {
    'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
    'values.yaml': 'name: ""\n',
    ...templates,
  };
  const bytes = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
  const staged: Staged = { files: new Map(bytes), specs: undefined, variables: [], inline: [] };
  const input = { staged: new Map([['.', staged]]), hasUmbrella: true, kubernetes: '1.34' };
  return findRenderedProblems(renderObjects(input), [], new Set(reported)).map(
    ({ error: { location, message }, severity = 'error' }) =>
      `${severity} ${location.file}:${location.line ?? ''} ${message}`,
  );
}

it('a template that Helm cannot render is an error', () => {
  const text = `${OBJECT}  name: {{ required "set it" .Values.name }}\n`;
  const [problem, ...others] = problemsOf({ 'templates/a.yaml': text });
  expect(problem).toContain('error templates/a.yaml: Helm cannot render the template');
  expect(problem).toContain('set it');
  expect(others).toEqual([]);
  expect(problemsOf({ 'templates/a.yaml': text }, ['templates/a.yaml'])).toEqual([]);
  const release = 'kind: HelmRelease\nspec:\n  values:\n    name: x\n';
  expect(problemsOf({ 'templates/a.yaml': text, 'release/release.yaml': release })).toEqual([]);
});

it('an object without a name is a warning at its line, and a whole one is not', () => {
  const text = `# a comment\n${OBJECT}  name: {{ .Values.name }}\n`;
  expect(problemsOf({ 'templates/a.yaml': text })).toEqual([
    'warning templates/a.yaml:2 the ConfigMap has no name',
  ]);
  const whole = text.replace('.Values.name', '.Release.Name');
  expect(problemsOf({ 'templates/a.yaml': whole })).toEqual([]);
});

it('a failure in NOTES.txt is an error, too', () => {
  expect(problemsOf({ 'templates/NOTES.txt': '{{ .Values.a.b }}\n' })).toHaveLength(1);
});
