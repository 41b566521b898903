import { textOf, type SecretTypeRow, type SecretValues, type ValueProblem } from './secret-type.ts';

const key = 'ssh-privatekey';

export const sshAuth: SecretTypeRow = {
  dhallFunction: 'sshAuth',
  comment: 'A private key for SSH.',
  keys: { [key]: 'privateKey' },
  requires: 'all',
  checked: 'a private key in PEM format',
  checkValues: checkSshKey,
};

function checkSshKey(values: SecretValues): readonly ValueProblem[] {
  if (/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/.test(textOf(values, key))) return [];
  return [
    {
      key,
      message: 'the value is not a private key in PEM format',
      hint: 'Use the whole file that ssh-keygen wrote, including its first and last line.',
    },
  ];
}
