import type { SecretTypeRow } from './secret-type.ts';

export const basicAuth: SecretTypeRow = {
  dhallFunction: 'basicAuth',
  comment: 'A user name and a password.',
  keys: { username: 'username', password: 'password' },
  requires: 'one',
  checked: '',
  checkValues: () => [],
};
