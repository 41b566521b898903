import { createPrivateKey, X509Certificate } from 'node:crypto';
import { textOf, type SecretTypeRow, type SecretValues, type ValueProblem } from './secret-type.ts';

export const tls: SecretTypeRow = {
  dhallFunction: 'tls',
  comment: 'A certificate and its private key.',
  keys: { 'tls.crt': 'certificate', 'tls.key': 'privateKey' },
  requires: 'all',
  checked: 'a PEM certificate and the matching unencrypted private key',
  checkValues: checkTls,
};

function checkTls(values: SecretValues): readonly ValueProblem[] {
  const certificate = attempt(() => new X509Certificate(textOf(values, 'tls.crt')));
  const privateKey = attempt(() => createPrivateKey(textOf(values, 'tls.key')));
  const hint = 'Use the whole PEM text, including its BEGIN and END lines.';
  if (!certificate || !privateKey) {
    const problems: ValueProblem[] = [];
    if (!certificate) {
      const message = 'the value is not a certificate in PEM format';
      problems.push({ key: 'tls.crt', message, hint });
    }
    if (!privateKey) {
      const message = 'the value is not an unencrypted private key in PEM format';
      problems.push({ key: 'tls.key', message, hint });
    }
    return problems;
  }
  if (certificate.checkPrivateKey(privateKey)) return [];
  return [
    {
      key: 'tls.key',
      message: 'the private key does not match the certificate in tls.crt',
      hint: 'Use the private key that the certificate was issued for.',
    },
  ];
}

/** What the parser throws may quote the value, so it is not a cause. */
function attempt<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
