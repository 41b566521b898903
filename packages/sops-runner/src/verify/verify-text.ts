/**
 * Compares an encrypted file with its creation rule without any key: its sops blocks, that each value
 * is encrypted and well-formed where it should be, its recipients. With keys it checks the MAC too.
 */

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';

import { parseFile } from '../crypt/encrypted-file.ts';
import { readParts } from '../crypt/encrypted-parts.ts';
import type { EncryptedPart } from '../crypt/encrypted-parts.ts';
import { attempt } from '../fault.ts';
import { parseMetadata } from '../metadata/metadata.ts';
import { makeSelector } from '../metadata/selectors.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import { findMetadataProblems } from '../stores/find-metadata-problems.ts';
import type { MetadataProblem } from '../stores/find-metadata-problems.ts';
import type { StoreFile } from '../stores/store.ts';
import { isCipherText } from '../tree/cipher-text.ts';
import { decodeText } from './decode-text.ts';
import { checkMacs } from './mac-problem.ts';
import type { MacCheckOptions } from './mac-problem.ts';
import { findPlainDocuments } from './plain-documents.ts';
import { findPlaintextSecrets } from './plaintext-secrets.ts';
import { isOk, problemOf } from './problem.ts';
import type { Problem, Verified } from './problem.ts';
import { findKeyProblems, findRuleProblems } from './rule-problems.ts';
import { findMisspelledFields } from './secret-fields.ts';
import { findValueProblems } from './value-problems.ts';

/** What a file is verified against. */
export interface VerifyOptions extends MacCheckOptions {
  /**
   * Undefined when no rule covers the file: then its own metadata is checked, and that no Kubernetes
   * Secret in it has a value in plaintext, whatever its selectors say.
   */
  readonly rule: EncryptionRule | undefined;
}

/**
 * Verifies an encrypted file. Never throws for what is wrong with it; the report has paths and names of
 * keys, never values.
 *
 * @example
 * const { ok, problems } = await verifyText(text, { path, rule: requireRule(config, path) });
 */
export async function verifyText(
  input: string | Uint8Array,
  options: VerifyOptions,
): Promise<Verified> {
  let file: StoreFile;
  try {
    file = parseFile(input, 'encrypted', options);
  } catch (error) {
    if (!isFault(error)) throw error;
    return failed([malformed(error)]);
  }
  if (file.blocks.every(({ record }) => record === undefined)) return failed([notEncrypted()]);
  const problems = [...findMetadataProblems(file).map(ofBlock), ...keyProblems(file, options)];
  const parts = attempt(() => readUsableParts(file));
  if (parts === undefined) return failed(problems);
  problems.push(...findValueProblems(file, parts), ...findMisspelledFields(file));
  problems.push(...findPlainDocuments(file, parts, options.rule?.selectors));
  if (options.rule === undefined) {
    problems.push(...findPlaintextSecrets(textOf(input), false, isCipherText));
  }
  const mac = await checkMacs(file, parts, options);
  problems.push(...mac.problems);
  return { ok: isOk(problems), mac: mac.state, problems };
}

function textOf(input: string | Uint8Array): string {
  return typeof input === 'string' ? input : decodeText(input).text;
}

/** Throws Fault for a block that sops cannot use. */
function readUsableParts(file: StoreFile): readonly EncryptedPart[] {
  const parts = readParts(file);
  for (const { metadata } of parts) makeSelector(metadata.selectors);
  return parts;
}

/** What the blocks say about keys and selectors; documents with the same block are reported once. */
function keyProblems(file: StoreFile, { rule }: VerifyOptions): readonly Problem[] {
  const seen = new Set<string>();
  return file.blocks.flatMap(({ record, line }, document) => {
    const place = { path: pathOfBlock(document), line };
    if (record === undefined || seen.has(JSON.stringify(record))) return [];
    seen.add(JSON.stringify(record));
    try {
      const metadata = parseMetadata(record);
      const singleValue = file.singleValue === true;
      return [
        ...(rule === undefined ? [] : findRuleProblems(metadata, rule, { singleValue, ...place })),
        ...findKeyProblems(metadata, place),
      ];
    } catch (error) {
      if (!isFault(error)) throw error;
      const remedy = error.hint ?? 'Restore the sops block from version control.';
      return [problemOf('malformed-metadata', error.message, remedy, place)];
    }
  });
}

function failed(problems: readonly Problem[]): Verified {
  return { ok: false, mac: 'unchecked', problems };
}

function ofBlock({ kind, message, document, line }: MetadataProblem): Problem {
  const code = kind === 'unknown' ? 'unknown-metadata' : 'malformed-metadata';
  const path = pathOfBlock(document);
  return problemOf(code, message, 'Restore the sops block of the file from version control.', {
    path,
    line,
  });
}

function pathOfBlock(document: number): string {
  return document === 0 ? 'sops' : `#${document + 1}:sops`;
}

function notEncrypted(): Problem {
  const remedy = 'Encrypt it, and change the secrets if it was ever committed.';
  return problemOf('not-encrypted', 'the file is not encrypted', remedy);
}

function malformed(error: Fault): Problem {
  const { line, path = '' } = error.location;
  const remedy = error.hint ?? 'Restore the file from version control.';
  return problemOf('malformed', error.message, remedy, { line, path });
}
