import {
  fingerprint,
  type Engine,
  type ReencryptChoice,
  type Reencrypted,
  type SopsConfig,
} from '@dhallmark/sops-runner';
import type { EnvironmentKeys } from '../keys/environment-keys.ts';
import { requireSelectiveRule } from '../rules/creation-rules.ts';
import type { EngineName } from '../workspace/options.ts';
import { openEngine } from './open-engine.ts';

/** What to do with a file that cannot be decrypted here, where no fingerprint shows a change. */
export type IfUndecryptable = 'fail' | 'keep' | 'rewrite';

/** What encrypts, and by which rules. */
interface EncryptionSetup {
  readonly engine: Engine;
  readonly config: SopsConfig;
  readonly environment: string;
  /** DHALLMARK_FINGERPRINT_KEY, where it is set. */
  readonly fingerprintKey: string | undefined;
  readonly ifUndecryptable: IfUndecryptable;
}

/** A Secret to encrypt. */
export interface SecretToEncrypt {
  /** Absolute path: the creation rule is found by it. */
  readonly file: string;
  /** Relative to the tree: what its fingerprint is kept under. */
  readonly path: string;
  /** A Kubernetes manifest as YAML, with its values. In memory only. */
  readonly plaintext: string;
  /** The encrypted file that is there now; undefined for a new one. */
  readonly present: string | undefined;
  /** The fingerprint of what is there now, where one is known. */
  readonly storedFingerprint: string | undefined;
}

/** The result of encrypting one Secret. */
export interface EncryptedSecret {
  readonly text: string;
  readonly outcome: 'made' | 'unchanged' | 're-encrypted';
  /** Which keys changed, or why the whole file was encrypted again; never a value. */
  readonly why: string;
  /** True when the report has a remark that the next make has to repeat. */
  readonly hasRemark: boolean;
  /** Keyed fingerprint of the plaintext; undefined without a fingerprint key. */
  readonly fingerprint: string | undefined;
}

export type EncryptSecret = (secret: SecretToEncrypt) => Promise<EncryptedSecret>;

/** What encrypts, before rules are loaded. */
export interface EncryptionOptions {
  readonly engine: EngineName;
  readonly keys: EnvironmentKeys;
  readonly environment: string;
  readonly ifUndecryptable: IfUndecryptable;
}

/** The engine with its rules. Throws a Fault where there are none. */
export async function openEncrypter(options: EncryptionOptions): Promise<EncryptSecret> {
  const { keys, environment, ifUndecryptable } = options;
  return createEncrypter({
    engine: openEngine(options.engine, keys.env),
    config: await keys.loadConfig(),
    environment,
    fingerprintKey: keys.fingerprintKey,
    // what local cannot decrypt was encrypted with a key that is gone
    ifUndecryptable: keys.localKey === undefined ? ifUndecryptable : 'rewrite',
  });
}

/** Encrypts Secrets, reusing the ciphertext of what has not changed. */
function createEncrypter(setup: EncryptionSetup): EncryptSecret {
  const { engine, config } = setup;
  return async (secret) => {
    requireSelectiveRule(config, secret.file);
    const file = { path: secret.file, config, format: 'yaml' } as const;
    if (secret.present === undefined) {
      const text = await engine.encrypt(secret.plaintext, file);
      const print = newFingerprint(secret, setup);
      return { text, outcome: 'made', why: 'new', hasRemark: false, fingerprint: print };
    }
    const choice = choiceFor(secret, setup);
    return toEncrypted(await engine.reencrypt(secret.plaintext, secret.present, file, choice));
  };
}

function choiceFor(
  { path, storedFingerprint }: SecretToEncrypt,
  { fingerprintKey: key, environment, ifUndecryptable }: EncryptionSetup,
): ReencryptChoice {
  if (key === undefined) return { ifUndecryptable };
  return { ifUndecryptable, fingerprint: { key, environment, path, stored: storedFingerprint } };
}

function newFingerprint(
  { path, plaintext }: SecretToEncrypt,
  { fingerprintKey: key, environment }: EncryptionSetup,
): string | undefined {
  return key === undefined ? undefined : fingerprint(plaintext, { key, environment, path });
}

function toEncrypted(result: Reencrypted): EncryptedSecret {
  const { text, changed, changes, how, keysDiffer } = result;
  const outdated = keysDiffer ? 'its keys differ from the rule: run rekey' : '';
  const kept = how === 'kept-undecryptable' ? 'kept, although it may have changed' : '';
  const whole =
    changed && changes === undefined
      ? 'fully re-encrypted, because it could not be decrypted here'
      : '';
  const which = changed && changes !== undefined ? describeChanges(changes) : '';
  return {
    text,
    outcome: changed ? 're-encrypted' : 'unchanged',
    why: [which, whole, kept, outdated].filter((part) => part !== '').join('; '),
    hasRemark: outdated !== '' || kept !== '',
    fingerprint: result.fingerprint,
  };
}

type Changes = NonNullable<Reencrypted['changes']>;

/** `password changed; token added`: names of keys, never their values. */
function describeChanges({ added, changed, removed }: Changes): string {
  const parts = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
  ] as const;
  return parts
    .filter(([paths]) => paths.length > 0)
    .map(([paths, what]) => `${paths.map(withoutField).join(', ')} ${what}`)
    .join('; ');
}

function withoutField(path: string): string {
  return path.replace(/^(stringData|data)\./, '');
}
