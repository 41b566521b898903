/** `encrypt --reuse OLD PLAIN`: new content into encrypted files, unchanged values keep their ciphertext. */

import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';
import { encryptFile, readPlain } from '../crypt/encrypted-file.ts';
import type { IfUndecryptable } from '../crypt/fingerprint.ts';
import { reencryptFile } from '../crypt/reencrypt.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import type { Format } from '../stores/store.ts';
import { asDataKeyFailure, readRuleFlags, ruleFor } from './encrypt-rule.ts';
import type { RuleFlags } from './encrypt-rule.ts';
import { on, text } from './flags.ts';
import type { Flags } from './flags.ts';
import { eachFile, report } from './each-file.ts';
import type { Outcome } from './each-file.ts';
import type { Handler } from './program.ts';
import { replaceFile } from '@dhallmark/replace-file';
import { fileTypes, readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { findSources } from './input-files.ts';
import type { Source } from './input-files.ts';
import { readSource, relabelled } from './convert-files.ts';
import { readAll } from './cli-context.ts';
import type { CliWorld } from './cli-context.ts';

/**
 * OLD is a file and PLAIN one too or standard input, or both are folders and files of the same
 * relative path belong together; what OLD does not have yet is encrypted by its rule.
 */
export const encryptOnto: Handler = async (world, names, flags) => {
  const label = text(flags, 'reuse') ?? text(flags, 'onto') ?? '';
  const old = resolve(world.cwd, label);
  if (names.length > 1 || on(flags, 'inPlace') || text(flags, 'output') !== undefined) {
    throw sopsFault({
      code: 'conflicting-parameters',
      message: '--reuse takes one path and writes to the encrypted file itself',
      hint: 'sops-runner encrypt --reuse ENCRYPTED PLAIN',
    });
  }
  const settings = await readSettings(world, flags);
  const run: Run = { world, flags, settings, ruleFlags: readRuleFlags(flags, world) };
  const [name] = names;
  if (name === undefined) {
    const source = { path: old, label, fromFolder: false };
    const content = await readAll(world);
    return finish(run, [source], () => writeOnto(run, content, 'standard input', source));
  }
  const root = resolve(world.cwd, name);
  return finish(run, await findSources([name], world.cwd), async (source) => {
    const below = source.fromFolder ? relative(root, source.path) : '';
    const target = { path: resolve(old, below), label: join(label, below) };
    return writeOnto(run, readSource(source.path), source.label, target);
  });
};

/** The encrypted file, and its name as the person would write it. */
type Target = Pick<Source, 'path' | 'label'>;

interface Run {
  readonly world: CliWorld;
  readonly flags: Flags;
  readonly settings: Settings;
  readonly ruleFlags: RuleFlags;
}

async function finish(
  run: Run,
  sources: readonly Source[],
  work: (source: Source) => Promise<Outcome>,
): Promise<number> {
  const reports = await eachFile(run.world, sources, async (source) => {
    try {
      return await work(source);
    } catch (error) {
      throw isFault(error) ? relabelled(error, source) : error;
    }
  });
  return report(run.world, reports, { done: 'encrypted', json: on(run.flags, 'json') });
}

/** Rule and types are chosen by the encrypted file's name. */
async function writeOnto(
  run: Run,
  content: Uint8Array,
  contentLabel: string,
  target: Target,
): Promise<Outcome> {
  const { flags, settings, world, ruleFlags } = run;
  const { path } = target;
  const { name, output } = fileTypes(flags, world, path);
  const { stores, context } = settings;
  const options = { path, format: output, stores, context };
  const exists = await stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
  try {
    if (!exists) {
      const rule = ruleFor(ruleFlags, settings, name, output);
      const encrypted = await encryptFile(content, { ...options, rule });
      await mkdir(dirname(path), { recursive: true });
      await replaceFile(path, Buffer.from(encrypted));
      return 'changed';
    }
    const rule = ruleOrNone(run, name, output);
    const old = readSource(path);
    const ifUndecryptable = ifUndecryptableFlag(flags);
    const result = await reencryptFile(content, old, { ...options, rule, ifUndecryptable });
    if (result.keysDiffer) {
      world.stderr.write(
        `${target.label}: the rule names other keys than the file has; run updatekeys\n`,
      );
    }
    if (!result.changed) return 'unchanged';
    await replaceFile(path, Buffer.from(result.text));
    return 'changed';
  } catch (failure) {
    const error = asDataKeyFailure(failure);
    if (!isFault(error)) throw error;
    const own = contentFailure(content, { format: output, stores });
    throw own?.code === error.code ? own.at({ file: contentLabel }) : relabelled(error, target);
  }
}

/** What the new content fails with by itself: that is told of its file, not of the encrypted one. */
function contentFailure(
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

/** A file that no rule covers keeps its own selectors. */
function ruleOrNone(run: Run, name: string, format: Format): EncryptionRule | undefined {
  try {
    return ruleFor(run.ruleFlags, run.settings, name, format);
  } catch (error) {
    const none = ['no-matching-rule', 'config-not-found'];
    if (isFault(error) && none.includes(error.code)) return undefined;
    throw error;
  }
}

/** What is done with a file that cannot be decrypted. Throws Fault `bad-arguments`. */
function ifUndecryptableFlag(flags: Flags): IfUndecryptable {
  const value = text(flags, 'ifUndecryptable') ?? text(flags, 'undecided') ?? 'fail';
  if (value === 'fail' || value === 'keep' || value === 'rewrite') return value;
  throw sopsFault({
    code: 'bad-arguments',
    message: `--if-undecryptable must be fail, keep or rewrite, not ${value}`,
  });
}
