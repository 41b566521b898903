/** Verifies files and folders: which files have to be encrypted, and whether they are. */

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import pLimit from 'p-limit';

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';

import type { KeyContext } from '../keys/provider.ts';
import { CONFIG_NAME } from '../rules/config.ts';
import type { CreationRule, SopsConfig } from '../rules/config.ts';
import { findRule, requireRule } from '../rules/rules.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import type { Format } from '../stores/store.ts';
import { Configs } from './configs.ts';
import type { ConfigOptions } from './configs.ts';
import { decodeText } from './decode-text.ts';
import type { DecodedText } from './decode-text.ts';
import { findSopsFormat, findStrayCipherText } from './encrypted-content.ts';
import { expectsEncryption, isBesideSecrets } from './expects-encryption.ts';
import { findFiles } from './find-files.ts';
import type { FoundFile, FoundFiles, FoundLink } from './find-files.ts';
import { findPlaintextSecrets } from './plaintext-secrets.ts';
import { isOk, problemOf } from './problem.ts';
import type { Problem, Verified } from './problem.ts';
import { verifyText } from './verify-text.ts';

const MIB = 1024 * 1024;
/** Larger files are not read: a string in memory has at most twice as many characters. */
const MAX_SIZE = 256 * MIB;

/** What files are verified against, and how many at a time. */
export interface VerifyFilesOptions extends ConfigOptions {
  /** Where keys are found to check MACs; without it they are not checked. */
  readonly context?: KeyContext | undefined;
  readonly requireMac?: boolean | undefined;
  /** Leaves out a file or folder, by its path as it is reported; it is counted. */
  readonly isExcluded?: ((file: string) => boolean) | undefined;
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

/** Everything that was looked at, so that nothing is left out silently. */
export interface VerifySummary {
  /** The configurations that files were compared with. */
  readonly configs: readonly string[];
  /** The number of encrypted files. */
  readonly encrypted: number;
  /** Encrypted files that no creation rule covers: their keys and selectors were not compared. */
  readonly withoutRule: readonly string[];
  /** The number of other files, which were searched for Secrets in plaintext. */
  readonly checked: number;
  readonly excluded: readonly string[];
  /** Files that are not text: only their rule and their being encrypted were checked. */
  readonly notText: readonly string[];
  readonly links: readonly FoundLink[];
  /** `.git` and `node_modules`. */
  readonly notEntered: readonly string[];
}

/** The result of verifying several files; `ok` if all of them are. */
export interface VerifyReport {
  readonly ok: boolean;
  /** Encrypted files, and all files with findings. */
  readonly files: readonly VerifiedFile[];
  readonly summary: VerifySummary;
}

/**
 * Checks every file that is named or below a folder that is named. Encrypted files are compared with
 * their creation rule. In all other files Kubernetes Secrets in plaintext are found, in any format of
 * YAML and JSON; files that a rule with `path_regex` selects have to be encrypted, and so has each file
 * that is named by itself. Throws Fault `unreadable-file` for a path that does not exist.
 *
 * @example
 * const { ok, files } = await verifyFiles(['deploy'], { config: await loadConfig('.sops.yaml') });
 */
export async function verifyFiles(
  paths: readonly string[],
  options: VerifyFilesOptions,
): Promise<VerifyReport> {
  const limit = pLimit(options.concurrency ?? 8);
  const { isExcluded } = options;
  const repository = path.dirname(path.resolve(options.config.path));
  const found = await findFiles(paths, { repository, isExcluded });
  const configs = new Configs(options);
  const checks = await Promise.all(
    found.files.map((file) => limit(() => checkFile(file, configs, options))),
  );
  const files = [...checks.flatMap(({ verified }) => verified ?? []), ...otherFindings(found)];
  const summary = {
    configs: configs.used,
    encrypted: checks.filter(({ content }) => content === 'encrypted').length,
    withoutRule: checks.flatMap(({ content, file, verified }) =>
      content === 'encrypted' && verified?.rule === undefined ? [file] : [],
    ),
    checked: checks.filter(({ content }) => content === 'text').length,
    excluded: found.excluded,
    notText: checks.flatMap(({ content, file }) => (content === 'not text' ? [file] : [])),
    links: found.links,
    notEntered: found.notEntered,
  };
  return { ok: files.every(({ ok }) => ok), files, summary };
}

interface CheckedFile {
  readonly file: string;
  readonly content: 'encrypted' | 'text' | 'not text' | 'unreadable';
  /** Undefined for a file that need not be encrypted and has no finding. */
  readonly verified: VerifiedFile | undefined;
}

async function checkFile(
  found: FoundFile,
  configs: Configs,
  options: VerifyFilesOptions,
): Promise<CheckedFile> {
  const { file } = found;
  const bytes = await readLimited(file);
  let config: SopsConfig;
  try {
    config = await configs.find(file);
  } catch (error) {
    if (!isFault(error)) throw error;
    const verified = withFindings(file, undefined, [brokenRule(error)]);
    return { file, content: 'unreadable', verified };
  }
  const rule = findRule(config, path.resolve(file));
  if (!Buffer.isBuffer(bytes)) {
    return { file, content: 'unreadable', verified: withFindings(file, rule, [bytes]) };
  }
  const format = findSopsFormat(bytes, file);
  if (format !== undefined) {
    const verified = await verifyEncrypted(file, bytes, format, rule, { ...options, config });
    return { file, content: 'encrypted', verified };
  }
  const { text, isText } = decodeText(bytes);
  const problems = plaintextProblems(found, { text, isText, bytes }, rule);
  return {
    file,
    content: isText ? 'text' : 'not text',
    verified: problems.length === 0 ? undefined : withFindings(file, rule, problems),
  };
}

/** The content, or why there is none. */
async function readLimited(file: string): Promise<Buffer | Problem> {
  try {
    if ((await stat(file)).size <= MAX_SIZE) return await readFile(file);
    const message = `the file has more than ${MAX_SIZE / MIB} MiB, so it was not verified`;
    return problemOf('unreadable', message, 'Exclude it with --exclude, or verify it by hand.');
  } catch {
    const message = 'the file cannot be read, so it was not verified';
    return problemOf('unreadable', message, 'Check your right to read it.');
  }
}

async function verifyEncrypted(
  file: string,
  bytes: Buffer,
  format: Format,
  found: CreationRule | undefined,
  { config, context, requireMac }: VerifyFilesOptions,
): Promise<VerifiedFile> {
  let rule: EncryptionRule | undefined;
  try {
    rule = found === undefined ? undefined : requireRule(config, path.resolve(file));
  } catch (error) {
    if (!isFault(error)) throw error;
    return withFindings(file, found, [brokenRule(error)]);
  }
  const verified = await verifyText(bytes, { path: file, format, rule, context, requireMac });
  return { file, rule: found?.number, ...verified };
}

function plaintextProblems(
  { file, isNamed }: FoundFile,
  { text, isText, bytes }: DecodedText & { readonly bytes: Buffer },
  rule: CreationRule | undefined,
): readonly Problem[] {
  const isManifest = /\.(?:ya?ml|json|tpl|tmpl|gotmpl|j2|jinja2?)$/i.test(file);
  const found = [
    ...findStrayCipherText(bytes, text, file),
    ...findPlaintextSecrets(text, isManifest),
  ];
  if (found.some(({ severity }) => severity === 'error')) return found;
  const isExpected =
    isNamed || rule === undefined
      ? isNamed && !isBesideSecrets(file) && text.trim() !== ''
      : expectsEncryption(file, isText ? text : undefined, rule);
  if (!isExpected) return found;
  return [...found, rule === undefined ? noRule() : notEncrypted(rule)];
}

function withFindings(
  file: string,
  rule: CreationRule | undefined,
  problems: readonly Problem[],
): VerifiedFile {
  return { file, rule: rule?.number, ok: isOk(problems), mac: 'unchecked', problems };
}

/** Links and special files: what is behind them is not in the repository. */
function otherFindings({ links, special }: FoundFiles): readonly VerifiedFile[] {
  const found = links.flatMap(({ file, state }) => {
    if (state === 'outside') {
      const message =
        'the link leads out of the folder with the configuration, so it was not followed';
      const remedy = 'Replace it by a file, or exclude it with --exclude.';
      return [withFindings(file, undefined, [problemOf('link', message, remedy)])];
    }
    if (state !== 'broken') return [];
    const remedy = 'Delete it, or create the file that it leads to.';
    const severity = 'warning';
    const message = 'the link leads to nothing';
    return [withFindings(file, undefined, [problemOf('link', message, remedy, { severity })])];
  });
  const others = special.map((file) => {
    const remedy = 'Delete it, or exclude it with --exclude.';
    const message = 'it is a socket, a pipe or a device, so it was not verified';
    return withFindings(file, undefined, [problemOf('unreadable', message, remedy)]);
  });
  return [...found, ...others];
}

function notEncrypted({ number }: CreationRule): Problem {
  const remedy =
    'Encrypt it, and change the secrets if it was ever committed. If it holds none, narrow path_regex or use --exclude.';
  const message = `the file is not encrypted, although creation rule ${number} covers it`;
  return problemOf('not-encrypted', message, remedy);
}

function noRule(): Problem {
  const message = 'no creation rule covers the file, and it is not encrypted';
  return problemOf('no-rule', message, 'Add a rule for it, or do not name it.');
}

function brokenRule(error: Fault): Problem {
  const { file = CONFIG_NAME, line } = error.location;
  const place = line === undefined ? '' : ` (${file}, line ${line})`;
  const message = `the creation rule of the file is malformed${place}: ${error.message}`;
  return problemOf('no-rule', message, error.hint ?? 'Correct the rule.');
}
