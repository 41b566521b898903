import { expect, test } from 'vitest';
import { isCi } from 'dhallmark/adapter';
import { selectEnvironment, type Surroundings } from './select-environment.ts';

const surroundings = (more: Partial<Surroundings> = {}): Surroundings => ({
  requested: '',
  ci: false,
  known: ['local', 'prod'],
  ...more,
});
const byDefault = { environment: 'local', chosen: false };

test('local by default on a machine of a person', () => {
  expect(selectEnvironment(byDefault, surroundings())).toBe('local');
});

test('what a configuration says', () => {
  const choice = { environment: 'prod', chosen: true };
  expect(selectEnvironment(choice, surroundings({ requested: 'prod', ci: true }))).toBe('prod');
  expect(selectEnvironment(choice, surroundings({ requested: undefined }))).toBe('prod');
});

test.each([
  [
    'a name that Nx replaced by the default',
    byDefault,
    { requested: 'produciton' },
    'unknown-environment',
  ],
  [
    'another than what is typed',
    { environment: 'local', chosen: true },
    { requested: 'prod' },
    'unknown-environment',
  ],
  [
    'one without a function',
    { environment: 'x', chosen: true },
    { requested: undefined },
    'unknown-environment',
  ],
  ['none in CI', byDefault, { ci: true }, 'no-environment'],
  ['one given as an option', { environment: 'prod', chosen: false }, {}, 'environment-option'],
])('%s is refused', (_what, choice, more, code) => {
  expect(() => selectEnvironment(choice, surroundings(more))).toThrowError(
    expect.objectContaining({ code }),
  );
});

test('CI by its variable', () => {
  expect([undefined, '', '0', 'false', '1', 'true'].map((CI) => isCi({ CI }))).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
});
