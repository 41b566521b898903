import { expect, it } from 'vitest';
import { rules } from './rule-table.ts';
import { chooseSeverity, type RuleSettings } from './settings.ts';

function severityIn(name: string, workspace: RuleSettings, chart: RuleSettings = {}): string {
  const rule = rules.find((each) => each.name === name);
  if (rule === undefined) throw new Error(`there is no rule ${name}`);
  return chooseSeverity(workspace, new Map([['web', chart]]))(rule, 'web');
}

it.each([
  ['privileged', 'warning', 'off'],
  ['baseline', 'error', 'warning'],
  ['restricted', 'error', 'error'],
] as const)('the profile %s', (profile, privileged, root) => {
  expect(severityIn('privileged', { profile })).toBe(privileged);
  expect(severityIn('run-as-root', { profile })).toBe(root);
});

it('a rule of no profile has its own severity', () => {
  expect(severityIn('cluster-admin', { profile: 'privileged' })).toBe('error');
});

it('the chart decides before the workspace, and a rule before a profile', () => {
  const workspace: RuleSettings = { profile: 'restricted', rules: { 'run-as-root': 'off' } };
  expect(severityIn('run-as-root', workspace)).toBe('off');
  expect(severityIn('run-as-root', workspace, { rules: { 'run-as-root': 'error' } })).toBe('error');
  expect(severityIn('privileged', workspace, { profile: 'privileged' })).toBe('warning');
});
