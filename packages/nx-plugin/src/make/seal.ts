import { encryptFile, nodeContext, reencryptFile, type Reencrypted } from '@dhallmark/sops-runner';
import type { Sealed } from './make.ts';
import type { RuleFor } from './rule.ts';

export interface SealInput {
  readonly ruleFor: RuleFor;
  readonly environment: string;
  /** What key clients may read; `local` sees its own key only. */
  readonly keyEnv: Readonly<Record<string, string | undefined>>;
  /** DHALLMARK_FINGERPRINT_KEY, where it is set. */
  readonly fingerprintKey: string | undefined;
  /** Fingerprints of an earlier make, by path; new ones are put in. */
  readonly fingerprints: Map<string, string>;
  readonly undecided: 'fail' | 'keep' | 'rewrite';
}

/** Encrypts with the native engine; what is unchanged keeps its ciphertext. */
export function nativeSealer(
  input: SealInput,
): (path: string, plain: string, existing: string | undefined) => Promise<Sealed> {
  const context = nodeContext({ env: input.keyEnv });
  return async (path, plain, existing) => {
    const rule = input.ruleFor(path);
    const fingerprint = fingerprintOf(path, input);
    if (existing === undefined) {
      const text = await encryptFile(plain, { path, format: 'yaml', rule, context });
      return { text, outcome: 'made', why: 'new' };
    }
    const result = await reencryptFile(plain, existing, {
      path,
      format: 'yaml',
      rule,
      context,
      undecided: input.undecided,
      fingerprint,
    });
    if (result.fingerprint !== undefined) input.fingerprints.set(path, result.fingerprint);
    return toSealed(result);
  };
}

function fingerprintOf(path: string, { fingerprintKey, environment, fingerprints }: SealInput) {
  if (fingerprintKey === undefined) return undefined;
  return { key: fingerprintKey, environment, path, stored: fingerprints.get(path) };
}

function toSealed({ text, changed, changes, how, keysDiffer }: Reencrypted): Sealed {
  const stale = keysDiffer ? 'its keys differ from the rule: rekey it' : '';
  if (!changed) {
    const kept = how === 'kept-undecided' ? 'kept, though nothing tells whether it changed' : stale;
    return { text, outcome: 'unchanged', why: kept };
  }
  const why = changes === undefined ? 'written anew: it cannot be decrypted here' : listed(changes);
  return {
    text,
    outcome: 're-encrypted',
    why: [why, stale].filter((part) => part !== '').join('; '),
  };
}

type Changes = NonNullable<Reencrypted['changes']>;

/** `password changed; token added`: names of keys, never what they hold. */
function listed({ added, changed, removed }: Changes): string {
  const parts = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
  ] as const;
  return parts
    .filter(([paths]) => paths.length > 0)
    .map(
      ([paths, what]) =>
        `${paths.map((path) => path.replace(/^(stringData|data)\./, '')).join(', ')} ${what}`,
    )
    .join('; ');
}
