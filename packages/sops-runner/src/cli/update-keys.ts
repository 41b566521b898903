/** The command `updatekeys`. */

import { isFault } from '@dhallmark/fault';
import { requireRule } from '../rules/rules.ts';
import { planKeyUpdate } from '../crypt/update-keys.ts';
import type { KeyUpdate } from '../crypt/update-keys.ts';
import { asDataKeyFailure } from './encrypt-rule.ts';
import { decryptOptions, isNotEncrypted } from './decrypt.ts';
import { on, wholeNumber } from './flags.ts';
import type { Flags } from './flags.ts';
import { eachFile, report } from './each-file.ts';
import type { Outcome } from './each-file.ts';
import { absentAs } from './one-file.ts';
import type { Handler } from './program.ts';
import { questions } from './confirm.ts';
import type { Questions } from './confirm.ts';
import { replaceFile } from '@dhallmark/replace-file';
import { fileTypes, readSettings, requireConfig } from './settings.ts';
import type { Settings } from './settings.ts';
import { findSources } from './input-files.ts';
import type { Source } from './input-files.ts';
import { noFile, readSource, relabelled } from './convert-files.ts';
import { painter } from './cli-context.ts';
import type { CliWorld } from './cli-context.ts';

export const updateKeysCommand: Handler = async (world, names, flags) => {
  if (names.length === 0) throw noFile();
  const settings = await readSettings(world, flags);
  requireConfig(settings);
  const sources = await absentAs(1, () => findSources(names, world.cwd));
  const ask = on(flags, 'yes') ? undefined : questions(world);
  // Questions come one after the other; without them the files go together.
  let turn = Promise.resolve();
  const reports = await eachFile(world, sources, async (source): Promise<Outcome> => {
    const work = (): Promise<Outcome> => updateOne(world, source, settings, flags, ask);
    if (ask === undefined) return work();
    const mine = turn.then(work);
    turn = mine.then(
      () => undefined,
      () => undefined,
    );
    return mine;
  });
  ask?.close();
  return report(world, reports, { done: 'updated', json: on(flags, 'json') });
};

async function updateOne(
  world: CliWorld,
  source: Source,
  settings: Settings,
  flags: Flags,
  ask: Questions | undefined,
): Promise<Outcome> {
  const say = (line: string): void => {
    if (!source.fromFolder && !on(flags, 'json')) world.stderr.write(`${line}\n`);
  };
  try {
    const { input } = fileTypes(flags, world, source.path);
    const name = 'shamirSecretSharingThreshold';
    const content = readSource(source.path);
    const rule = requireRule(requireConfig(settings), source.path);
    const plan = await planKeyUpdate(content, {
      ...decryptOptions(settings, source.path, input),
      groups: rule.groups,
      shamirThreshold:
        wholeNumber(flags, name, '--shamir-secret-sharing-threshold') ?? rule.shamirThreshold,
    });
    if (plan.upToDate) {
      say(`File ${source.path} already up to date`);
      return 'unchanged';
    }
    if (!on(flags, 'json')) world.stdout.write(diffText(world, source, plan));
    if (ask !== undefined && !(await ask.isOkay('Is this okay? (y/n):'))) {
      say(`File ${source.path} left unchanged`);
      return 'unchanged';
    }
    await replaceFile(source.path, Buffer.from(await plan.apply()));
    say(`File ${source.path} synced with new keys`);
    return 'changed';
  } catch (failure) {
    const error = asDataKeyFailure(failure);
    if (!isFault(error)) throw error;
    const passedOver = isNotEncrypted(error, source) || error.code === 'no-matching-rule';
    if (source.fromFolder && passedOver) return 'passed-over';
    throw relabelled(error, source);
  }
}

/** sops's own wording and layout. */
function diffText(world: CliWorld, source: Source, plan: KeyUpdate): string {
  const paint = painter(world, world.stdout);
  const { before, after } = plan.threshold;
  const lines = [`The following changes will be made to the file's groups:`];
  if (source.fromFolder) lines.unshift(source.label);
  if (before > 0 && before === after) lines.push(`shamir_threshold: ${after}`);
  else {
    if (after > 0) lines.push(paint('green', `+++ shamir_threshold: ${after}`));
    if (before > 0) lines.push(paint('red', `--- shamir_threshold: ${before}`));
  }
  for (const [index, group] of plan.groups.entries()) {
    lines.push(paint('underline', `Group ${index + 1}`));
    for (const { id } of group.common) lines.push(`    ${id}`);
    for (const { id } of group.added) lines.push(paint('green', `+++ ${id}`));
    for (const { id } of group.removed) lines.push(paint('red', `--- ${id}`));
  }
  return `${lines.join('\n')}\n`;
}
