/** The command `merge`, a merge driver of Git. */

import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { replaceUnchangedFile } from '@dhallmark/replace-file';

import { withFileName } from '../crypt/encrypted-file.ts';
import { sopsFault } from '../fault.ts';
import { joinConflict, splitConflict } from '../merge/conflict-file.ts';
import type { ConflictSides } from '../merge/conflict-file.ts';
import { mergeFiles } from '../merge/merge-files.ts';
import type { MergedFile, MergeInput } from '../merge/merge-files.ts';
import type { Format } from '../stores/store.ts';
import { writeReport } from './cli-context.ts';
import type { CliContext } from './cli-context.ts';
import { findFormat } from './find-format.ts';
import { readInputFile } from './input-files.ts';
import { decryptOptions, readSettingsIfPossible } from './settings.ts';
import type { SettingsOptions } from './settings.ts';

export interface MergeCommandOptions extends SettingsOptions {
  readonly inputType?: Format | undefined;
  readonly markerSize?: number | undefined;
  /** Takes one side of all conflicts of a file instead of merging. */
  readonly resolve?: keyof ConflictSides | undefined;
}

/**
 * `merge BASE OURS THEIRS [PATH]` writes the result to OURS. Exits with 1 for a conflict, and for a file
 * that cannot be merged: both sides are in OURS then. Git ends the whole merge at a status above 128.
 */
export async function mergeCommand(
  cli: CliContext,
  names: readonly string[],
  options: MergeCommandOptions,
): Promise<number> {
  if (options.resolve !== undefined) return resolveConflicts(cli, names, options.resolve);
  const [base, ours, theirs, path] = names;
  if (base === undefined || ours === undefined || theirs === undefined || names.length > 4) {
    throw sopsFault({
      code: 'bad-arguments',
      message: 'merge needs three files: the common base, ours and theirs',
      hint: 'Run sops-runner git install, so that Git calls it.',
    });
  }
  const files = [base, ours, theirs].map((name) => resolve(cli.cwd, name)) as [
    string,
    string,
    string,
  ];
  const [o, a, b] = files.map(readInputFile) as [Uint8Array, Uint8Array, Uint8Array];
  const input: MergeInput = { base: o, ours: a, theirs: b };
  const name = path ?? ours;
  const found = findFormat(name, [a, b], options.inputType);
  if (found === undefined) return mergeText(cli, files, options);
  return mergeEncrypted(cli, input, { format: found, target: files[1], name }, options);
}

interface Target {
  readonly format: Format;
  /** Where the result is written. */
  readonly target: string;
  /** The name of the file for the person. */
  readonly name: string;
}

async function mergeEncrypted(
  cli: CliContext,
  input: MergeInput,
  { format, target, name }: Target,
  options: MergeCommandOptions,
): Promise<number> {
  const { markerSize } = options;
  let merged: MergedFile;
  try {
    merged = await withFileName({ path: name }, async () => {
      const settings = await readSettingsIfPossible(cli, options);
      // The file that Git names is not the one with the content.
      const file = decryptOptions(settings, '', format);
      return mergeFiles(input, { ...file, ignoreMac: false, markerSize });
    });
  } catch (error) {
    if (!isFault(error)) throw error;
    const [ours, theirs] = [input.ours, input.theirs].map((side) => Buffer.from(side).toString());
    writeFileSync(target, joinConflict({ ours: ours ?? '', theirs: theirs ?? '' }, markerSize));
    throw mergeFailed(name, error);
  }
  writeFileSync(target, merged.text);
  if (merged.addedRecipients.length > 0) {
    const recipients = merged.addedRecipients.join(', ');
    writeReport(cli, cli.stderr, `${name}: theirs adds the recipients ${recipients}\n`);
  }
  if (merged.hasNewDataKey) {
    writeReport(cli, cli.stderr, `${name}: every value is encrypted with a new data key\n`);
  }
  if (merged.conflicts.length === 0) return 0;
  throw sopsFault({
    code: 'merge-conflict',
    exitStatus: 1,
    message: `both sides changed ${merged.conflicts.join(', ')}`,
    hint: `Run sops-runner edit ${name}, which shows both values, then git add.`,
    location: { file: name },
  });
}

function mergeFailed(name: string, cause: Fault): Fault {
  return sopsFault({
    code: 'merge-failed',
    exitStatus: 1,
    message: 'the encrypted file cannot be merged; both sides are in it, between conflict markers',
    hint: `Correct the cause, and run git checkout --merge ${name} to merge it again.`,
    location: { file: name },
    causes: [cause],
  });
}

/** What is not encrypted is merged as Git does it. */
async function mergeText(
  { env, stderr }: CliContext,
  [base, ours, theirs]: readonly [string, string, string],
  { markerSize }: MergeCommandOptions,
): Promise<number> {
  const size = markerSize === undefined ? [] : [`--marker-size=${markerSize}`];
  const labels = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
  try {
    await promisify(execFile)('git', ['merge-file', ...size, ...labels, ours, base, theirs], {
      env: { PATH: env['PATH'] ?? '' },
    });
    return 0;
  } catch (error) {
    // The number of conflicts, or 255 for a file that is not text.
    const { code, stderr: said = '' } = error as { code?: unknown; stderr?: string };
    if (typeof code !== 'number') {
      throw sopsFault({ code: 'command-failed', message: 'git cannot be run', causes: [error] });
    }
    stderr.write(said);
    return 1;
  }
}

async function resolveConflicts(
  cli: CliContext,
  names: readonly string[],
  side: keyof ConflictSides,
): Promise<number> {
  if (names.length === 0) {
    throw sopsFault({ code: 'no-file', message: '--resolve needs the file with the conflict' });
  }
  for (const name of names) {
    const path = resolve(cli.cwd, name);
    const content = readInputFile(path);
    const sides = splitConflict(Buffer.from(content).toString());
    if (sides === undefined) {
      throw sopsFault({
        code: 'bad-arguments',
        message: 'the file has no conflict markers',
        location: { file: name },
      });
    }
    await replaceUnchangedFile(path, content, sides[side]);
  }
  return 0;
}
