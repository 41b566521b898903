/**
 * Compares an encrypted file with its creation rule without any key: that it is encrypted, that no
 * value that should be encrypted is in plaintext, its recipients. With keys it checks the MAC too.
 */

import { isCipherText } from '../crypt/value-cipher.ts';
import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { openFile, readEncrypted } from '../crypt/encrypted-file.ts';
import type { FileOptions } from '../crypt/encrypted-file.ts';
import { diffGroups } from '../keys/group-diff.ts';
import { isVersionOpen } from '../keys/key-versions.ts';
import type { KeyContext } from '../keys/provider.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import { effectiveSelectors, makeSelector, sameSelectors } from '../metadata/selectors.ts';
import type { StoreFile } from '../stores/store.ts';
import { walkTree } from '../tree/tree.ts';

/** The kinds of findings about an encrypted file. */
export type ProblemCode =
  | 'not-encrypted'
  | 'unreadable'
  | 'malformed'
  | 'plaintext'
  | 'plaintext-comment'
  | 'selector-differs'
  | 'recipient-missing'
  | 'recipient-surplus'
  | 'threshold-differs'
  | 'key-version-unknown'
  | 'mac-missing'
  | 'mac-mismatch'
  | 'mac-unchecked'
  | 'no-rule';

/** One finding about an encrypted file. */
export interface Problem {
  readonly code: ProblemCode;
  /** Warnings do not fail the check. */
  readonly severity: 'error' | 'warning';
  /** Where in the document: `stringData.password`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/** What a file is verified against. */
export interface VerifyOptions extends Omit<FileOptions, 'context'> {
  /** Undefined when no rule covers the file: then only its own metadata is checked. */
  readonly rule: EncryptionRule | undefined;
  /** Where keys are found to check the MAC; without it the MAC is not checked. */
  readonly context?: KeyContext | undefined;
  /** Report an error, not a warning, when the MAC cannot be checked. */
  readonly requireMac?: boolean | undefined;
}

/** The result of verifying one file. */
export interface Verified {
  readonly ok: boolean;
  readonly mac: 'verified' | 'mismatch' | 'unchecked';
  readonly problems: readonly Problem[];
}

interface Parsed {
  readonly file: StoreFile;
  readonly metadata: Metadata;
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
  let parsed: Parsed;
  try {
    parsed = readEncrypted(input, options);
  } catch (error) {
    if (!isFault(error)) throw error;
    return { ok: false, mac: 'unchecked', problems: [unreadable(error)] };
  }
  const problems = [
    ...plaintextProblems(parsed.file, parsed.metadata),
    ...(options.rule === undefined ? [] : ruleProblems(parsed, options.rule)),
    ...keyProblems(parsed.metadata),
  ];
  const mac = await macProblem(input, parsed.metadata, options);
  if (mac.problem !== undefined) problems.push(mac.problem);
  return { ok: problems.every(({ severity }) => severity !== 'error'), mac: mac.state, problems };
}

function unreadable(error: Fault): Problem {
  const plain = error.code === 'not-encrypted';
  return {
    code: plain ? 'not-encrypted' : 'malformed',
    severity: 'error',
    path: error.location.path ?? '',
    message: plain ? 'the file is not encrypted' : messageWithLine(error),
    remedy: plain
      ? 'Encrypt it, and change the secrets if it was ever committed.'
      : (error.hint ?? 'Restore the file from version control.'),
  };
}

function messageWithLine(error: Fault): string {
  const { line } = error.location;
  return line === undefined ? error.message : `line ${line}: ${error.message}`;
}

function plaintextProblems(file: StoreFile, metadata: Metadata): Problem[] {
  const problems: Problem[] = [];
  const selector = makeSelector(metadata.selectors);
  for (const [index, document] of file.documents.entries()) {
    const prefix = index === 0 ? '' : `#${index + 1}:`;
    walkTree(document, {
      leaf: ({ scalar }, path, comments) => {
        if (!selector.encrypts(path, comments, false)) return;
        const { type, text } = scalar;
        if (type === 'str' && typeof text === 'string' && (text === '' || isCipherText(text)))
          return;
        problems.push({
          code: 'plaintext',
          severity: 'error',
          path: prefix + path.join('.'),
          message: 'a value is in plaintext where the file says it is encrypted',
          remedy:
            'Add it with sops-runner edit or set, and change the secret if it was ever committed.',
        });
      },
      comment: ({ text }, path, comments) => {
        if (!selector.encrypts(path, comments, true) || text.trim() === '' || isCipherText(text))
          return;
        problems.push({
          code: 'plaintext-comment',
          severity: 'warning',
          path: prefix + path.join('.'),
          message: 'a comment is in plaintext where comments are encrypted',
          remedy: 'Decrypt the file and encrypt it again if the comment is secret.',
        });
      },
    });
  }
  return problems;
}

function ruleProblems({ file, metadata }: Parsed, rule: EncryptionRule): Problem[] {
  const problems: Problem[] = [];
  const add = (code: ProblemCode, message: string, remedy: string): void => {
    problems.push({ code, severity: 'error', path: 'sops', message, remedy });
  };
  for (const { added, removed } of diffGroups(metadata.groups, rule.groups)) {
    for (const key of added) {
      add(
        'recipient-missing',
        `the rule names ${key.provider} ${key.id}, the file does not`,
        'Run sops-runner rekey.',
      );
    }
    for (const key of removed) {
      add(
        'recipient-surplus',
        `the file can be decrypted with ${key.provider} ${key.id}, which the rule does not name`,
        'Run sops-runner rekey, and change the secrets if that key must not know them.',
      );
    }
  }
  if (metadata.groups.length > 1 && rule.groups.length > 1) {
    const wanted = rule.shamirThreshold || rule.groups.length;
    const has = metadata.shamirThreshold || metadata.groups.length;
    if (wanted !== has) {
      add(
        'threshold-differs',
        `the rule asks for ${wanted} key groups, the file for ${has}`,
        `Run sops-runner updatekeys --shamir-secret-sharing-threshold ${wanted}.`,
      );
    }
  }
  const wanted = effectiveSelectors(rule.selectors, file.singleValue === true);
  if (!sameSelectors(metadata.selectors, wanted)) {
    add(
      'selector-differs',
      'the file selects other values for encryption than its rule',
      'Decrypt the file and encrypt it again.',
    );
  }
  return problems;
}

function keyProblems(metadata: Metadata): Problem[] {
  return metadata.groups.flat().flatMap((key) => {
    const unversioned = isVersionOpen(key);
    if (!unversioned && key.encryptedKey !== undefined && key.encryptedKey !== '') return [];
    return [
      {
        code: 'key-version-unknown',
        severity: 'error',
        path: 'sops',
        message: unversioned
          ? `the version of the key ${key.id} is not in the file`
          : `the data key is not wrapped for ${key.provider} ${key.id}`,
        remedy: 'Run sops-runner updatekeys.',
      } as const,
    ];
  });
}

interface MacState {
  readonly state: Verified['mac'];
  readonly problem: Problem | undefined;
}

async function macProblem(
  input: string | Uint8Array,
  metadata: Metadata,
  options: VerifyOptions,
): Promise<MacState> {
  const severity = options.requireMac === true ? 'error' : 'warning';
  const problem = (code: ProblemCode, message: string, remedy: string, as = severity): Problem => ({
    code,
    severity: as as Problem['severity'],
    path: 'sops',
    message,
    remedy,
  });
  if (metadata.mac === '') {
    const text = 'Compare the file with version control, then encrypt it again.';
    return {
      state: 'unchecked',
      problem: problem('mac-missing', 'the file has no MAC', text, 'error'),
    };
  }
  const { context } = options;
  if (context === undefined) {
    const unchecked = problem('mac-unchecked', 'the MAC was not checked', 'Provide a key.');
    return { state: 'unchecked', problem: options.requireMac === true ? unchecked : undefined };
  }
  try {
    (await openFile(input, { ...options, context })).dispose();
    return { state: 'verified', problem: undefined };
  } catch (error) {
    if (!isFault(error)) throw error;
    if (error.code === 'data-key-unavailable') {
      return {
        state: 'unchecked',
        problem: problem('mac-unchecked', error.message, 'Provide a key.'),
      };
    }
    const { path } = error.location;
    const message = path === undefined ? error.message : `${path}: ${error.message}`;
    const remedy = error.hint ?? 'Restore the file from version control.';
    return { state: 'mismatch', problem: problem('mac-mismatch', message, remedy, 'error') };
  }
}
