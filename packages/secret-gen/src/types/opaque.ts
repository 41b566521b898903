import type { SecretTypeRow } from './secret-type.ts';

export const opaque: SecretTypeRow = {
  dhallFunction: 'opaque',
  comment: 'Any keys, at least one.',
  keys: {},
  requires: 'all',
  checked: '',
  checkValues: () => [],
};
