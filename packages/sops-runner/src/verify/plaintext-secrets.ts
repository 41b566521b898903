/** Finds Kubernetes Secrets in plaintext in a file of any format. */

import { isUnreadable, readObjects } from '@dhallmark/kubernetes-objects';
import type { DocumentReading, ReadOptions } from '@dhallmark/kubernetes-objects';

import { hasActions, isComputed, substituteActions } from './template-text.ts';
import { problemOf } from './problem.ts';
import type { Problem } from './problem.ts';

/** Larger files are not manifests: the API server takes 3 MiB, Flux 5 MiB. */
const MAX_LENGTH = 8_000_000;

/** argocd-vault-plugin, vals, 1Password and Bank-Vaults: where the value is, not the value. */
const REFERENCE =
  /^(?:<path:[^<>]+>|ref\+\w+:\/\/\S*|op:\/\/[^/\n]+\/[^/\n]+\/[^\n]+|vault:[\w./-]+#[\w.-]+)$/;

const REMEDY = 'Encrypt it, and change the secrets if it was ever committed.';

/**
 * The Secrets with values in a file without a sops block. Values that a template or a substitution
 * fills in later are not in the file, so they are not reported. `isManifest` says that the ending of the
 * name is one of YAML, JSON or their templates: then a file that programs read differently is a finding if it could hold
 * a Secret. `isAllowed` says which values may be there, such as encrypted ones.
 */
export function findPlaintextSecrets(
  text: string,
  isManifest: boolean,
  isAllowed: (value: string) => boolean = () => false,
): readonly Problem[] {
  if (!couldHoldSecret(text)) return [];
  const options = { isHarmless: (value: string) => isAllowed(value) || isHarmless(value) };
  if (text.length > MAX_LENGTH) {
    return findInDocuments(text, { ...options, isManifest, isTemplate: hasActions(text) });
  }
  const plain = readObjects(text, options);
  if (!isUnreadable(plain)) return secretsOf(plain);
  if (!hasActions(text))
    return findInDocuments(text, { ...options, isManifest, isTemplate: false });
  const body = substituteActions(text);
  const read = readObjects(body, { ...options, canRepeatKeys: true });
  const found = isUnreadable(read)
    ? findInDocuments(body, { ...options, isManifest, isTemplate: true })
    : secretsOf(read);
  // What looks like an action or a comment of a template can be in strings: it hides nothing.
  const asItIs = { ...options, isManifest: false, isTemplate: true };
  return found.length > 0 ? found : findInDocuments(text, asItIs);
}

interface ChunkOptions extends ReadOptions {
  readonly isManifest: boolean;
  /** What is not YAML may become YAML when the template is rendered. */
  readonly isTemplate: boolean;
}

/** Each document on its own: kubectl reads on after a document that it cannot read. */
function findInDocuments(
  text: string,
  { isManifest, isTemplate, ...given }: ChunkOptions,
): readonly Problem[] {
  const options = { ...given, canRepeatKeys: true };
  let before = 0;
  return text.split(/^(?=---)/m).flatMap((document): readonly Problem[] => {
    const first = before;
    before += document.split('\n').length - 1;
    if (document.length > MAX_LENGTH) return tooLarge(document, isManifest, first + 1);
    const readings = withoutSeparator(document).map((body) => readObjects(body, options));
    const found = readings.flatMap((reading) => secretsOf(reading, first));
    if (found.length > 0) return found.slice(0, 1);
    const refusal = readings[0]?.find((reading) => reading.refusal !== undefined)?.refusal;
    if (refusal === undefined || !couldHoldSecret(document)) return [];
    if (!isManifest) return [];
    const literal = findLiteralLine(document, given.isHarmless);
    if (literal !== undefined) return [secret(first + literal + 1)];
    if (isTemplate && refusal.reason.startsWith('it is not valid YAML')) return [];
    return [unread(refusal.reason, first + refusal.line)];
  });
}

/** YAML reads what is behind the dashes; kubectl ignores the rest of the line. */
function withoutSeparator(document: string): readonly string[] {
  if (!/^---[^\n]*[^\s#-]/.test(document)) return [document];
  return [document.replace(/^---[ \t]*/, ''), document.replace(/^---.*/, '')];
}

/**
 * For a document that is not YAML: a line `kind: Secret`, and a value below `data` or `stringData`. Returns
 * the number of lines before it.
 */
function findLiteralLine(
  text: string,
  allowed: (value: string) => boolean = isHarmless,
): number | undefined {
  if (!/^[ \t-]*["']?kind["']?\s*:\s*["']?Secret\b/m.test(text)) return undefined;
  let depth: number | undefined;
  const lines = text.split('\n');
  const at = lines.findIndex((line) => {
    const indentation = line.search(/\S/);
    if (indentation < 0) return false;
    if (depth !== undefined && indentation <= depth) depth = undefined;
    if (/^\s*(?:data|stringData)\s*:\s*$/.test(line)) {
      depth = indentation;
      return false;
    }
    const value =
      depth === undefined ? undefined : /^\s+["']?[\w.-]+["']?\s*:\s*(\S.*)$/.exec(line)?.[1];
    return (
      value !== undefined && !/^[|>]/.test(value) && !allowed(value.replace(/^["']|["']$/g, ''))
    );
  });
  return at < 0 ? undefined : at;
}

function secretsOf(readings: readonly DocumentReading[], before = 0): readonly Problem[] {
  return readings
    .flatMap(({ objects }) => objects)
    .filter(({ holdsSecretValues }) => holdsSecretValues)
    .map(({ line }) => secret(before + line));
}

/** A Secret has to name its kind and a field with values. */
function couldHoldSecret(text: string): boolean {
  const shown = fold(revealEscapes(text));
  return (
    /\bkind\b|a2luz/.test(shown) &&
    /secret|u2vjcmv0|enc\[aes256_gcm,/.test(shown) &&
    /data\b|zgf0y|rgf0y/.test(shown)
  );
}

/** Go's encoding/json ignores case, and takes the long s for an s. */
function fold(text: string): string {
  return text.toUpperCase().toLowerCase();
}

/** Characters can be written as escapes in quotes, and a line can end inside of a word. */
function revealEscapes(text: string): string {
  return text
    .replaceAll(/\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/gi, (found) => {
      const code = Number.parseInt(found.slice(2), 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : found;
    })
    .replaceAll(/\\\n\s*/g, '');
}

/** Not a value: it is empty, or something else fills it in when the file is used. */
function isHarmless(value: string): boolean {
  const text = value.trim();
  if (text === '') return true;
  // Flux's substitution; a default behind := would be a value.
  if (/\$\{\w+\}/.test(text)) return true;
  if (REFERENCE.test(text)) return true;
  return isComputed(text) || text.includes('\uE000');
}

function secret(line: number): Problem {
  return problemOf('not-encrypted', 'a Kubernetes Secret is in plaintext', REMEDY, { line });
}

/** Nobody applies a file with another ending, so there it is only reported. */
function tooLarge(document: string, isManifest: boolean, line: number): readonly Problem[] {
  if (!couldHoldSecret(document)) return [];
  return [unread('it is too large', line, isManifest ? 'error' : 'warning')];
}

function unread(reason: string, line: number, severity: Problem['severity'] = 'error'): Problem {
  const message = `a Kubernetes Secret could be in plaintext in this file, which cannot be read: ${reason}`;
  const remedy = 'Correct it, or exclude it with --exclude.';
  return problemOf('malformed', message, remedy, { line, severity });
}
