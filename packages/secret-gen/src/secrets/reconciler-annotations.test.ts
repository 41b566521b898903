import { describe, expect, it } from 'vitest';
import {
  applyFirst,
  disableSubstitution,
  findReconcilerAnnotations,
  SUBSTITUTION,
  SYNC_OPTIONS,
  SYNC_WAVE,
} from './reconciler-annotations.ts';

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

describe('for Argo CD', () => {
  it('is applied before the chart, and replaced where it is immutable', () => {
    expect(applyFirst({ metadata: { name: 'a' } })).toEqual({
      metadata: { name: 'a', annotations: { [SYNC_WAVE]: '-1' } },
    });
    const replaced = { [SYNC_WAVE]: '-1', [SYNC_OPTIONS]: 'Force=true,Replace=true' };
    expect(applyFirst({ immutable: true })).toMatchObject({ metadata: { annotations: replaced } });
  });

  it('keeps the wave of a chart', () => {
    const object = { immutable: true, metadata: { annotations: { [SYNC_WAVE]: '-5' } } };
    expect(applyFirst(object).metadata).toEqual({
      annotations: { [SYNC_WAVE]: '-5', [SYNC_OPTIONS]: 'Force=true,Replace=true' },
    });
  });
});

it('finds annotations in metadata only, in any quotes', () => {
  const manifest = `apiVersion: v1
kind: Secret
metadata:
  name: a
  annotations:
    other: x
    ${SYNC_WAVE}: "-1"
    ${SUBSTITUTION}: disabled
data:
  a: |
    ${SYNC_OPTIONS}: Force=true
`;
  const found = [`${SYNC_WAVE}: -1`, `${SUBSTITUTION}: disabled`];
  expect(findReconcilerAnnotations(manifest)).toEqual(found);
  expect(findReconcilerAnnotations(manifest.replace('"-1"', "'-1'"))).toEqual(found);
  expect(findReconcilerAnnotations('kind: Secret\n')).toEqual([]);
});
