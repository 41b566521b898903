/** Verifies files and folders: which files have to be encrypted, and whether they are. */

import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

import pLimit from 'p-limit';

import { CONFIG_NAME } from '../rules/config.ts';
import type { SopsConfig } from '../rules/config.ts';
import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';
import type { KeyContext } from '../keys/provider.ts';
import { findRule, requireRule } from '../rules/rules.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import { formatOf, storeFor } from '../stores/index.ts';
import { verifyText } from './verify-text.ts';
import type { Problem, Verified } from './problem.ts';

/** What files are verified against, and how many at a time. */
export interface VerifyFilesOptions {
  readonly config: SopsConfig;
  /** Where keys are found to check MACs; without it they are not checked. */
  readonly context?: KeyContext | undefined;
  readonly requireMac?: boolean | undefined;
  /** How many files at a time; 8 by default. */
  readonly concurrency?: number | undefined;
}

/** The result of verifying one file, with its name. */
export interface VerifiedFile extends Verified {
  /** As the caller named it, or below the folder that the caller named. */
  readonly file: string;
  /** The number of the creation rule; undefined when none covers the file. */
  readonly rule: number | undefined;
}

/** The result of verifying several files; `ok` if all of them are. */
export interface VerifyReport {
  readonly ok: boolean;
  /** Files that no rule covers and that are not encrypted are not listed. */
  readonly files: readonly VerifiedFile[];
}

const IGNORED_FOLDERS = new Set(['.git', 'node_modules']);

/**
 * Checks the files and, in folders, each file that has to be encrypted: a rule with `path_regex`
 * covers it, or it has a sops block already, or it is a Kubernetes Secret under a rule for all files.
 * Throws Fault `unreadable-file` for a path that does not exist.
 *
 * @example
 * const { ok, files } = await verifyFiles(['deploy'], { config: await loadConfig('.sops.yaml') });
 */
export async function verifyFiles(
  paths: readonly string[],
  options: VerifyFilesOptions,
): Promise<VerifyReport> {
  const limit = pLimit(options.concurrency ?? 8);
  const named = await Promise.all(paths.map(async (given) => filesOf(given)));
  const checks = named
    .flat()
    .map(({ file, explicit }) => limit(() => verifyOne(file, explicit, options)));
  const files = (await Promise.all(checks)).filter((result) => result !== undefined);
  return { ok: files.every(({ ok }) => ok), files };
}

interface Found {
  readonly file: string;
  /** Named by itself, not found in a folder. */
  readonly explicit: boolean;
}

async function filesOf(given: string): Promise<Found[]> {
  const found = await stat(given).catch((error: unknown) => {
    throw sopsFault({
      code: 'unreadable-file',
      message: 'the file or folder does not exist',
      location: { file: given },
      causes: [error],
    });
  });
  if (!found.isDirectory()) return [{ file: given, explicit: true }];
  const files: Found[] = [];
  const entries = await readdir(given, { withFileTypes: true }).catch((error: unknown) => {
    throw sopsFault({
      code: 'unreadable-file',
      message: 'the folder cannot be read, so its files cannot be verified',
      location: { file: given },
      causes: [error],
    });
  });
  for (const entry of entries.toSorted(byName)) {
    const file = path.join(given, entry.name);
    if (entry.isDirectory() && !IGNORED_FOLDERS.has(entry.name))
      files.push(...(await filesOf(file)));
    if (entry.isFile() && entry.name !== CONFIG_NAME) files.push({ file, explicit: false });
  }
  return files;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

async function verifyOne(
  file: string,
  explicit: boolean,
  options: VerifyFilesOptions,
): Promise<VerifiedFile | undefined> {
  const absolute = path.resolve(file);
  const found = findRule(options.config, absolute);
  const text = await readFile(file).catch(() => undefined);
  if (text === undefined) {
    const problems = [unreadable()];
    return { file, rule: found?.number, ok: false, mac: 'unchecked', problems };
  }
  const listed = explicit || found?.pathRegex !== undefined;
  if (!listed && !hasToBeEncrypted(text, file, found !== undefined)) return undefined;
  if (found === undefined && explicit && !isEncrypted(text, { path: file })) {
    return { file, rule: undefined, ok: false, mac: 'unchecked', problems: [noRule()] };
  }
  let rule: EncryptionRule | undefined;
  try {
    rule = found === undefined ? undefined : requireRule(options.config, absolute);
  } catch (error) {
    if (!isFault(error)) throw error;
    const problems = [brokenRule(error)];
    return { file, rule: found?.number, ok: false, mac: 'unchecked', problems };
  }
  const { context, requireMac } = options;
  const verified = await verifyText(text, { path: file, rule, context, requireMac });
  return { file, rule: found?.number, ...verified };
}

/**
 * Whether a file has a sops block; false for what cannot be parsed in its format.
 *
 * @example
 * isEncrypted(await readFile(path), { path })
 */
export function isEncrypted(
  input: string | Uint8Array,
  options: {
    readonly path?: string | undefined;
    readonly format?: Parameters<typeof storeFor>[0] | undefined;
  },
): boolean {
  try {
    const format = options.format ?? formatOf(options.path ?? '');
    return storeFor(format).parse(input, 'encrypted').metadata !== undefined;
  } catch (error) {
    if (isFault(error)) return false;
    throw error;
  }
}

/** A rule for all files does not say what is secret; a sops block or the kind Secret does. */
function hasToBeEncrypted(text: Buffer, file: string, covered: boolean): boolean {
  const secret = covered && isSecret(text.toString(), file);
  return secret || (text.includes('sops') && isEncrypted(text, { path: file }));
}

/** Only at the top: deeper, `kind: Secret` is a reference to one, as in a HelmRelease. */
function isSecret(text: string, file: string): boolean {
  if (!file.endsWith('.json'))
    return /^["']?kind["']?\s*:\s*["']?Secret["']?\s*(#.*)?$/m.test(text);
  try {
    const root: unknown = JSON.parse(text);
    return typeof root === 'object' && root !== null && 'kind' in root && root.kind === 'Secret';
  } catch {
    return false;
  }
}

function unreadable(): Problem {
  return {
    code: 'unreadable',
    severity: 'error',
    path: '',
    line: undefined,
    message: 'the file cannot be read, so it was not verified',
    remedy: 'Check your right to read it.',
  };
}

function noRule(): Problem {
  return {
    code: 'no-rule',
    severity: 'error',
    path: '',
    line: undefined,
    message: 'no creation rule covers the file, and it is not encrypted',
    remedy: 'Add a rule for it, or do not name it.',
  };
}

function brokenRule(error: Fault): Problem {
  const place =
    error.location.line === undefined
      ? ''
      : ` (${error.location.file ?? CONFIG_NAME}, line ${error.location.line})`;
  return {
    code: 'no-rule',
    severity: 'error',
    path: '',
    line: undefined,
    message: `the creation rule of the file is malformed${place}: ${error.message}`,
    remedy: error.hint ?? 'Correct the rule.',
  };
}
