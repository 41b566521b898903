import type { EncryptSecret } from '../encryption/encrypt-secret.ts';
import { fault } from '../fault.ts';

const CIPHERTEXT = /^ENC\[AES256_GCM,[^\]]*\]$/;

/**
 * Encrypts, and refuses a result that holds a value of `data` or `stringData` unencrypted: the second
 * defence, for a creation rule that leaves out a field with values, and for defects. Throws Fault
 * `value-in-plaintext`.
 */
export function requireEncrypted(encrypt: EncryptSecret): EncryptSecret {
  return async (secret) => {
    const encrypted = await encrypt(secret);
    // an unchanged make does not load YAML
    const { parseAllDocuments } = await import('yaml');
    const plain = parseAllDocuments(encrypted.text).flatMap((each) => findPlain(each.toJS()));
    if (plain.length === 0) return encrypted;
    throw fault({
      code: 'value-in-plaintext',
      message: `the encrypted file would contain ${plain.join(', ')} in plaintext`,
      location: { file: secret.path },
      hint: "Set encrypted_regex: '^(data|stringData)$' in the creation rule.",
    });
  };
}

/** `data.token` for each value that is not ciphertext. SOPS leaves an empty string as it is. */
function findPlain(secret: unknown): readonly string[] {
  const fields = secret as Readonly<Record<string, unknown>>;
  return ['data', 'stringData'].flatMap((field) =>
    Object.entries(fields[field] ?? {}).flatMap(([key, value]) =>
      value === '' || (typeof value === 'string' && CIPHERTEXT.test(value))
        ? []
        : [`${field}.${key}`],
    ),
  );
}
