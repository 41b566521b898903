import type { Fault } from '@dhallmark/fault';
import {
  canHaveWord,
  hasComments,
  readObjects,
  type KubernetesObject,
} from '@dhallmark/kubernetes-objects';
import { gitopsFault } from '../codes.ts';
import { plaintextSecret, privateKey, secretInChart, unreadableManifest } from './findings.ts';

/**
 * Checks a file of `secrets/`, which has to be exactly one document with one encrypted Secret and
 * nothing else. What is encrypted and for whom is checked by sops-runner.
 *
 * @example
 * checkSecretFile('secrets/web/token.yaml', bytes)
 */
export function checkSecretFile(file: string, bytes: Uint8Array): readonly Fault[] {
  const documents = readObjects(bytes);
  const findings = documents.flatMap(({ objects, refusal }) => [
    ...objects.filter(isPlaintext).map(({ line }) => plaintextSecret(file, line)),
    ...(refusal === undefined ? [] : [unreadableManifest(file, refusal.line, refusal.reason)]),
  ]);
  if (findings.length > 0) return findings;
  const objects = documents.flatMap((document) => document.objects);
  const isOneSecret = documents.length === 1 && objects.length === 1 && objects.every(isGenerated);
  const reason = !/^secrets\/[^/]+\/[^/]+\.yaml$/.test(file)
    ? 'its path is not secrets/<chart>/<name>.yaml'
    : !isOneSecret
      ? 'it is not one Secret with the fields that are generated'
      : hasComments(Buffer.from(bytes).toString('utf8'))
        ? 'it has comments'
        : undefined;
  if (reason === undefined) return [];
  const message = `the file does not contain exactly one encrypted Secret: ${reason}`;
  const hint = 'Run make again, or delete the file if no chart generates it.';
  return [gitopsFault({ code: 'not-one-secret', message, hint, location: { file } })];
}

const generatedFields = new Set([
  'apiVersion',
  'kind',
  'metadata',
  'type',
  'immutable',
  'data',
  'stringData',
  'sops',
]);

function isGenerated({ apiVersion, kind, path, fields }: KubernetesObject): boolean {
  return (
    path === '' &&
    apiVersion === 'v1' &&
    kind === 'Secret' &&
    fields.every((name) => generatedFields.has(name))
  );
}

/**
 * Checks a file that may contain any objects but no Secret in plaintext. With `isLenient`, a file
 * that cannot be read is accepted. With `isManaged`, an encrypted Secret is not.
 *
 * @example
 * checkManifest('flux-system/gotk-sync.yaml', bytes, { isLenient: false, isManaged: false })
 */
export function checkManifest(
  file: string,
  bytes: Uint8Array,
  { isLenient, isManaged }: { readonly isLenient: boolean; readonly isManaged: boolean },
): readonly Fault[] {
  return readObjects(bytes).flatMap(({ objects, secretPatches, refusal, ...document }) => [
    ...objects.filter(isPlaintext).map(({ line }) => plaintextSecret(file, line)),
    ...secretPatches.map((line) => plaintextSecret(file, line)),
    ...(document.hasPrivateKey ? [privateKey(file)] : []),
    ...objects.filter(isSubstituted).map(({ line }) => unreadableManifest(file, line, SUBSTITUTED)),
    ...(isManaged && objects.some(isEncrypted) ? [secretInChart(file)] : []),
    ...objects
      .filter(({ hasSecretLiterals }) => hasSecretLiterals)
      .map(({ line }) => plaintextSecret(file, line)),
    ...(refusal === undefined || isLenient
      ? []
      : [unreadableManifest(file, refusal.line, refusal.reason)]),
  ]);
}

/**
 * Whether a file contains a separate object with a block of SOPS.
 *
 * @example
 * hasEncryptedObject(Buffer.from('kind: Secret\nsops: {}\n')) // true
 */
export function hasEncryptedObject(bytes: Uint8Array): boolean {
  if (!canHaveWord(Buffer.from(bytes).toString('utf8'), 'sops')) return false;
  return readObjects(bytes, { canRepeatKeys: true }).some(({ objects }) =>
    objects.some(isEncrypted),
  );
}

function isEncrypted({ isSecret, isNested, fields }: KubernetesObject): boolean {
  return isSecret && !isNested && fields.includes('sops');
}

const SUBSTITUTED = 'Flux can substitute the kind or the name of a field';

/** A variable of Flux's `postBuild` can have a default: `kind: ${kind:=Secret}`. */
function isSubstituted({ isNested, kind = '', fields }: KubernetesObject): boolean {
  const isObject = fields.some((name) => /^(?:kind|apiversion|data|stringdata)$/i.test(name));
  return !isNested && isObject && [kind, ...fields].some((name) => name.includes('${'));
}

/** Flux decrypts a Secret that is a separate object and has the block of SOPS. */
function isPlaintext({ holdsSecretValues, isNested, path, fields }: KubernetesObject): boolean {
  return holdsSecretValues && (isNested || path !== '' || !fields.includes('sops'));
}
