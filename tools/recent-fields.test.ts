import { expect, it } from 'vitest';
import { recentFields } from '../packages/openapi-to-dhall/src/recent-fields.ts';
import { findRecentFields } from './recent-fields.ts';

const found = findRecentFields();

it('finds what newer releases of Kubernetes added', () => {
  expect(found.get('EnvVarSource')).toEqual(['fileKeyRef']);
  expect(found.get('PodSpec')).toContain('hostnameOverride');
  expect(found.has('ConfigMap')).toBe(false);
});

it('is what openapi-to-dhall contains, `npm run generate:recent-fields`', () => {
  const written = [...recentFields].map(([type, fields]) => [type, [...fields]]);
  expect(written).toEqual([...found]);
});
