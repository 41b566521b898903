/**
 * `encrypt --reuse OLD PLAIN`: new content for encrypted files. A file without changes is not written.
 * Another one gets a new data key, because OLD may be from someone who chose its data key.
 */

import { dirname, join, relative, resolve } from 'node:path';

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { makeFolder } from '@dhallmark/replace-file';

import { encryptFile, readPlain } from '../crypt/encrypted-file.ts';
import type { IfUndecryptable } from '../crypt/fingerprint.ts';
import { reencryptFile } from '../crypt/reencrypt.ts';
import { sopsFault } from '../fault.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import type { Format } from '../stores/store.ts';
import { readStandardInput, writeReport } from './cli-context.ts';
import type { CliContext } from './cli-context.ts';
import { asDataKeyFailure } from './data-key-failure.ts';
import { ruleFor } from './encrypt-rule.ts';
import type { EncryptOptions } from './encrypt.ts';
import { findInputFiles, readInputFile, withInputLabel } from './input-files.ts';
import type { InputFile } from './input-files.ts';
import { processFiles, reportFiles } from './process-files.ts';
import type { Outcome } from './process-files.ts';
import { writeFileFrom } from './rewrite-file.ts';
import { fileTypes, readSettings, reportConfigs, settingsFor } from './settings.ts';
import type { Settings } from './settings.ts';

export interface ReuseOptions extends EncryptOptions {
  /** OLD, as the person wrote it. */
  readonly reuse: string;
  /** OLD is trusted: its data key, and the ciphertext of unchanged values, are kept. */
  readonly keepDataKey?: boolean | undefined;
  /** What to do with a file that cannot be decrypted; `fail` by default. */
  readonly ifUndecryptable?: IfUndecryptable | undefined;
}

/**
 * OLD is a file and PLAIN is a file or standard input; or both are folders, and files with the same
 * relative path belong together. What OLD does not have yet is encrypted by its rule.
 */
export async function encryptReusing(
  cli: CliContext,
  names: readonly string[],
  options: ReuseOptions,
): Promise<number> {
  if (names.length > 1 || options.inPlace === true || options.output !== undefined) {
    throw sopsFault({
      code: 'conflicting-parameters',
      message: '--reuse takes one path and writes to the encrypted file itself',
      hint: 'Write sops-runner encrypt --reuse ENCRYPTED PLAIN.',
    });
  }
  const run: Run = { cli, options, settings: await readSettings(cli, options) };
  const old = { path: resolve(cli.cwd, options.reuse), label: options.reuse, isFromFolder: false };
  const [name] = names;
  if (name === undefined) {
    const content = await readStandardInput(cli);
    return report(run, [old], () => writeReusing(run, content, 'standard input', old));
  }
  const root = resolve(cli.cwd, name);
  return report(run, await findInputFiles([name], cli.cwd), async (file) => {
    const below = file.isFromFolder ? relative(root, file.path) : '';
    const target = { path: resolve(old.path, below), label: join(old.label, below) };
    return writeReusing(run, readInputFile(file.path), file.label, target);
  });
}

interface Run {
  readonly cli: CliContext;
  readonly options: ReuseOptions;
  readonly settings: Settings;
}

async function report(
  { cli, options, settings }: Run,
  files: readonly InputFile[],
  work: (file: InputFile) => Promise<Outcome>,
): Promise<number> {
  const reports = await processFiles(cli, settings.context.services, files, work);
  reportConfigs(cli, settings);
  return reportFiles(cli, reports, { verb: 'encrypted', json: options.json === true });
}

/** The encrypted file, and its name as the person would write it. */
type Target = Pick<InputFile, 'path' | 'label'>;

/** Creation rule and types are chosen by the name of the encrypted file. */
async function writeReusing(
  run: Run,
  content: Uint8Array,
  contentLabel: string,
  target: Target,
): Promise<Outcome> {
  const { stores } = run.settings;
  const { output: format } = fileTypes(run.options, run.cli.cwd, target.path);
  try {
    const isChanged = await writeFileFrom(target.path, (old) =>
      encryptOrReuse(run, content, old, target),
    );
    return isChanged ? 'changed' : 'unchanged';
  } catch (failure) {
    const error = asDataKeyFailure(failure);
    if (!isFault(error)) throw error;
    const own = findContentFault(content, { format, stores });
    throw own?.code === error.code ? own.at({ file: contentLabel }) : withInputLabel(error, target);
  }
}

/** Undefined when nothing changed. */
async function encryptOrReuse(
  run: Run,
  content: Uint8Array,
  old: Uint8Array | undefined,
  { path, label }: Target,
): Promise<string | undefined> {
  const { cli, options } = run;
  const settings = await settingsFor(run.settings, path);
  const { stores, context } = settings;
  const { name, output: format } = fileTypes(options, cli.cwd, path);
  const common = { path, format, stores, context };
  if (old === undefined) {
    const rule = ruleFor(options, settings, name, format);
    const encrypted = await encryptFile(content, { ...common, rule });
    makeFolder(dirname(path));
    return encrypted;
  }
  const rule = findRuleFor({ ...run, settings }, name, format);
  const { ifUndecryptable } = options;
  const result = await reencryptFile(content, old, {
    ...common,
    rule,
    ifUndecryptable,
    dataKey: options.keepDataKey === true ? 'old' : 'proven',
  });
  if (result.keysDiffer) {
    writeReport(
      cli,
      cli.stderr,
      `${label}: the rule names other keys than the file has; run rekey\n`,
    );
  }
  return result.changed ? result.text : undefined;
}

/** What is wrong with the new content by itself: that is reported for its file, not the encrypted one. */
function findContentFault(
  content: Uint8Array,
  options: Parameters<typeof readPlain>[1],
): Fault | undefined {
  try {
    readPlain(content, options);
    return undefined;
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  }
}

/** Undefined for a file that no rule covers: with its data key it keeps its own keys and selectors. */
function findRuleFor(run: Run, name: string, format: Format): EncryptionRule | undefined {
  try {
    return ruleFor(run.options, run.settings, name, format);
  } catch (error) {
    const without = ['no-matching-rule', 'config-not-found'];
    if (isFault(error) && without.includes(error.code)) return undefined;
    throw error;
  }
}
