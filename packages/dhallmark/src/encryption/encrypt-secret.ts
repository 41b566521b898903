import {
  fingerprint,
  proveDataKey,
  type DataKeyPolicy,
  type EncryptionRule,
  type Engine,
  type NewDataKeyReason,
  type ReencryptChoice,
  type Reencrypted,
  type SopsConfig,
} from '@dhallmark/sops-runner';
import { findReconcilerAnnotations } from '@dhallmark/secret-gen';
import { commitToFile } from '../deploy-tree/file-commitments.ts';
import type { SecretFingerprints } from '../deploy-tree/secret-fingerprints.ts';
import type { EnvironmentKeys } from '../keys/environment-keys.ts';
import { requireSelectiveRule } from '../rules/creation-rules.ts';
import type { EngineName } from '../workspace/options.ts';
import { LEFT_OUT } from './compare-fingerprints.ts';
import { judgePresentFile, type PresentFile } from './judge-present-file.ts';
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
  readonly dataKey: DataKeyPolicy;
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
  /** What `fingerprints.json` says about the file, where it says anything. */
  readonly stored: SecretFingerprints | undefined;
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
  /** Proof for the data key of `text`; undefined without a fingerprint key. */
  readonly dataKeyProof?: string | undefined;
  /** Commitment to `text` and the plaintext; undefined without a fingerprint key. */
  readonly commitment?: string | undefined;
  /** Why the values that did not change were encrypted again; undefined where they were not. */
  readonly newDataKeyReason?: NewDataKeyReason | undefined;
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
    engine: openEngine(options.engine, await keys.loadServiceEnv()),
    config: await keys.loadConfig(),
    environment,
    fingerprintKey: keys.fingerprintKey,
    // what local cannot decrypt was encrypted with a key that is gone
    ifUndecryptable: keys.localKey === undefined ? ifUndecryptable : 'rewrite',
    // nobody else knows the recipient of local, so nobody else can have written what it decrypts
    dataKey: keys.localKey === undefined ? 'proven' : 'old',
  });
}

/** Encrypts Secrets, reusing the ciphertext of what has not changed. */
function createEncrypter(setup: EncryptionSetup): EncryptSecret {
  const { engine, config } = setup;
  return async (secret) => {
    const rule = requireSelectiveRule(config, secret.file);
    const file = { path: secret.file, config, format: 'yaml' } as const;
    if (secret.present === undefined) {
      const text = await engine.encrypt(secret.plaintext, file);
      const prints = newFingerprints(secret, text, setup);
      return { text, outcome: 'made', why: 'new', hasRemark: false, ...prints };
    }
    const present = await judge(secret, secret.present, rule, setup);
    if (present === 'unchanged' || present === 'keys-differ') {
      return keepProven(secret, secret.present, present === 'keys-differ');
    }
    const choice = choiceFor(secret, present, setup);
    const result = await engine.reencrypt(secret.plaintext, secret.present, file, choice);
    return {
      ...toEncrypted(result, isAnnotationMissing(secret.plaintext, result.text)),
      commitment: commitmentAfter(result, secret, setup),
    };
  };
}

const OTHER_KEYS = 'its keys differ from the rule: run rekey';

function choiceFor(
  { path, stored }: SecretToEncrypt,
  present: PresentFile,
  { fingerprintKey: key, environment, ifUndecryptable, dataKey }: EncryptionSetup,
): ReencryptChoice {
  if (key === undefined) return { ifUndecryptable, dataKey };
  const by = { key, environment, path, leaveOut: LEFT_OUT, dataKeyProof: stored?.dataKey };
  // the fingerprint in the entry says nothing about a file that the entry was not written for
  if (present === 'replaced') {
    const instead = ifUndecryptable === 'fail' ? 'rewrite' : ifUndecryptable;
    return { ifUndecryptable: instead, dataKey, fingerprint: by };
  }
  // the entry does not say which file it was written for, so an equal fingerprint proves nothing
  if (ifUndecryptable === 'rewrite' && stored?.file === undefined) {
    return { ifUndecryptable, dataKey, fingerprint: by };
  }
  return { ifUndecryptable, dataKey, fingerprint: { ...by, stored: stored?.content } };
}

function newFingerprints(
  { path, plaintext }: SecretToEncrypt,
  text: string,
  { fingerprintKey: key, environment }: EncryptionSetup,
): Pick<EncryptedSecret, 'fingerprint' | 'dataKeyProof' | 'commitment'> {
  if (key === undefined) return { fingerprint: undefined };
  const by = { key, environment, path, leaveOut: LEFT_OUT };
  const content = fingerprint(plaintext, by);
  return {
    fingerprint: content,
    dataKeyProof: proveDataKey(text, by),
    commitment: commitToFile(by, content, text),
  };
}

function judge(
  { path, plaintext, stored }: SecretToEncrypt,
  text: string,
  rule: EncryptionRule,
  { fingerprintKey: key, environment }: EncryptionSetup,
): Promise<PresentFile> {
  if (key === undefined) return Promise.resolve('unproven');
  const by = { key, environment, path };
  const content = fingerprint(plaintext, { ...by, leaveOut: LEFT_OUT });
  const annotations = findReconcilerAnnotations(plaintext);
  return judgePresentFile(text, { by, stored, content, rule, annotations });
}

function keepProven(
  { stored }: SecretToEncrypt,
  text: string,
  keysDiffer: boolean,
): EncryptedSecret {
  return {
    text,
    outcome: 'unchanged',
    why: keysDiffer ? OTHER_KEYS : '',
    hasRemark: keysDiffer,
    fingerprint: stored?.content,
    dataKeyProof: stored?.dataKey,
    commitment: stored?.file,
  };
}

/** A file that was kept without decrypting it may hold anything, so it gets no new commitment. */
function commitmentAfter(
  { text, how, fingerprint: content }: Reencrypted,
  { path, stored }: SecretToEncrypt,
  { fingerprintKey: key, environment }: EncryptionSetup,
): string | undefined {
  if (how === 'unchanged' || how === 'kept-undecryptable') return stored?.file;
  return commitToFile({ key, environment, path }, content, text);
}

/** An older version wrote the file, and without the right to decrypt it nothing can be added. */
function isAnnotationMissing(plaintext: string, encrypted: string): boolean {
  const present = findReconcilerAnnotations(encrypted);
  return findReconcilerAnnotations(plaintext).some((annotation) => !present.includes(annotation));
}

function toEncrypted(result: Reencrypted, lacksAnnotation: boolean): EncryptedSecret {
  const { text, changed, changes, how, keysDiffer, newDataKeyReason } = result;
  const outdated = keysDiffer ? OTHER_KEYS : '';
  const kept = how === 'kept-undecryptable' ? 'kept, although it may have changed' : '';
  const lacking = lacksAnnotation
    ? 'it lacks an annotation for Flux or Argo CD: make it once with the right to decrypt'
    : '';
  const isUndecryptable = changed && changes === undefined && newDataKeyReason === undefined;
  const whole = isUndecryptable ? 'fully re-encrypted, because it could not be decrypted here' : '';
  const which = changed && changes !== undefined ? describeChanges(changes) : '';
  return {
    text,
    outcome: changed ? 're-encrypted' : 'unchanged',
    why: [which, whole, kept, lacking, outdated].filter((part) => part !== '').join('; '),
    hasRemark: [kept, lacking, outdated].some((part) => part !== ''),
    fingerprint: result.fingerprint,
    dataKeyProof: result.dataKeyProof,
    newDataKeyReason,
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
