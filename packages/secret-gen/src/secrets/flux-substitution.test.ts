import { expect, it } from 'vitest';
import { disableSubstitution, SUBSTITUTION } from './flux-substitution.ts';

const disabled = { [SUBSTITUTION]: 'disabled' };

it.each([
  [{}, { metadata: { annotations: disabled } }],
  [{ metadata: { name: 'a' } }, { metadata: { name: 'a', annotations: disabled } }],
  [
    { kind: 'Secret', metadata: { annotations: { x: 'y' } }, data: { k: 'v' } },
    { kind: 'Secret', metadata: { annotations: { x: 'y', ...disabled } }, data: { k: 'v' } },
  ],
])('annotates %j', (object, annotated) => {
  const before = structuredClone(object);
  expect(disableSubstitution(object)).toEqual(annotated);
  expect(object).toEqual(before);
});

it('leaves a choice that the chart made', () => {
  const object = { metadata: { annotations: { [SUBSTITUTION]: 'enabled' } } };
  expect(disableSubstitution(object)).toBe(object);
});
