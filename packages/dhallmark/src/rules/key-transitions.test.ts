import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateAgeIdentity, parseConfig, requireRule } from '@dhallmark/sops-runner';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  loadFormerRules,
  parseTransitions,
  renderTransitions,
  TRANSITIONS,
  transitionsOfAll,
  type KeyTransition,
} from './key-transitions.ts';

const [first = '', second = '', third = ''] = [1, 2, 3].map(() => generateAgeIdentity().recipient);
const version = (digit: string): string =>
  `https://v.vault.azure.net/keys/sops/${digit.repeat(32)}`;
const began = '2026-11-24T03:12:45.120Z';
const transition = (more: Partial<KeyTransition>): KeyTransition => ({
  environment: 'prod',
  provider: 'age',
  from: [],
  to: [second],
  began,
  ...more,
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'transitions-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** The recipients that a file may have besides those of the rule, as one line per former rule. */
function formerRecipients(
  rule: string,
  transitions: readonly KeyTransition[],
  umbrella = 'chart',
): readonly string[] {
  writeFileSync(join(root, TRANSITIONS), renderTransitions(transitions));
  const config = parseConfig(`creation_rules:\n  - ${rule}\n`, '/w/.sops.yaml');
  const ruleFor = (path: string) => requireRule(config, path);
  const place = { root, environment: 'prod', options: { name: umbrella } };
  const former = loadFormerRules(place, ruleFor)('secrets/web/a.yaml');
  return former.map(({ groups }) =>
    groups
      .flat()
      .map(({ id }) => id)
      .toSorted()
      .join(','),
  );
}

it('undoes what is recorded, the newest change first', () => {
  expect(
    formerRecipients(`age: ${first},${third}`, [
      transition({}),
      transition({ from: [second], to: [third] }),
    ]),
  ).toEqual([[first, second].toSorted().join(','), first]);
  const moves = [
    transition({ provider: 'azure_kv', from: [version('a')], to: [version('b')] }),
    transition({ provider: 'azure_kv', from: [version('b')], to: [version('c')] }),
  ];
  expect(formerRecipients(`azure_keyvault: ${version('c')}`, moves)).toEqual([
    version('b'),
    version('a'),
  ]);
});

it('is recorded for every umbrella that has the environment, and ends for each alone', () => {
  const all = transitionsOfAll(transition({}), ['chart', 'shop']);
  expect(all).toEqual([transition({}), transition({ umbrella: 'shop' })]);
  const rule = `age: ${first},${second}`;
  for (const umbrella of ['chart', 'shop']) {
    expect(formerRecipients(rule, all, umbrella)).toEqual([first]);
  }
  expect(formerRecipients(rule, all.slice(1), 'chart')).toEqual([]);
  expect(formerRecipients(rule, all.slice(1), 'shop')).toEqual([first]);
});

it('accepts nothing for another environment, nor for a rule without the new recipient', () => {
  expect(
    formerRecipients(`age: ${first},${second}`, [transition({ environment: 'staging' })]),
  ).toEqual([]);
  expect(formerRecipients(`age: ${first}`, [transition({ from: [third] })])).toEqual([first]);
});

it.each([
  ['no JSON', '['],
  ['no list', '{}'],
  ['an unknown field', JSON.stringify([{ ...transition({}), extra: 1 }])],
  ['no new recipient', JSON.stringify([transition({ to: [] })])],
  ['an unknown provider', JSON.stringify([transition({ provider: 'rot13' })])],
  ['something else as recipient', JSON.stringify([transition({ from: ['age1x'] })])],
  ['something else as time', JSON.stringify([transition({ began: 'yesterday' })])],
])('refuses a record with %s', (_what, text) => {
  expect(() => parseTransitions(text)).toThrowError(
    expect.objectContaining({ code: 'transitions-broken' }),
  );
});
