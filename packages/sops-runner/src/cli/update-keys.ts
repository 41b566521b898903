/** The command `updatekeys`. */

import { isFault } from '@dhallmark/fault';

import { planKeyUpdate } from '../crypt/update-keys.ts';
import type { KeyUpdate } from '../crypt/update-keys.ts';
import { requireRule } from '../rules/rules.ts';
import type { Format } from '../stores/store.ts';
import { painterFor, writeReport } from './cli-context.ts';
import type { CliContext } from './cli-context.ts';
import { createPrompt } from './confirm.ts';
import type { Prompt } from './confirm.ts';
import { isNotEncrypted } from './decrypt.ts';
import { asDataKeyFailure } from './data-key-failure.ts';
import { FoundLinks } from './found-links.ts';
import { findInputFiles, noFile, withAbsentStatus } from './input-files.ts';
import type { InputFile } from './input-files.ts';
import { processFiles, reportFiles } from './process-files.ts';
import type { Outcome } from './process-files.ts';
import { rewriteFile } from './rewrite-file.ts';
import {
  decryptOptions,
  fileTypes,
  readSettings,
  reportConfigs,
  requireConfig,
  settingsFor,
} from './settings.ts';
import type { Settings, SettingsOptions } from './settings.ts';

export interface UpdateKeysOptions extends SettingsOptions {
  readonly inputType?: Format | undefined;
  readonly shamirSecretSharingThreshold?: number | undefined;
  readonly yes?: boolean | undefined;
  readonly json?: boolean | undefined;
}

export async function updateKeysCommand(
  cli: CliContext,
  names: readonly string[],
  options: UpdateKeysOptions,
): Promise<number> {
  if (names.length === 0) throw noFile();
  const settings = await readSettings(cli, options);
  const links = new FoundLinks();
  const files = await withAbsentStatus(1, () => findInputFiles(names, cli.cwd, links));
  const prompt = options.yes === true ? undefined : createPrompt(cli);
  const run: Run = { cli, options, settings, prompt };
  // Questions are asked one after the other; without them the files are updated at the same time.
  let turn = Promise.resolve();
  const reports = await processFiles(
    cli,
    settings.context.services,
    files,
    async (file): Promise<Outcome> => {
      const work = (): Promise<Outcome> => updateOne(run, file);
      if (prompt === undefined) return work();
      const mine = turn.then(work);
      turn = mine.then(
        () => undefined,
        () => undefined,
      );
      return mine;
    },
  );
  prompt?.close();
  if (settings.configs.used.length === 0) requireConfig(settings);
  const json = options.json === true;
  if (!json) {
    reportConfigs(cli, settings);
    writeReport(cli, cli.stderr, links.toText(reports));
  }
  return reportFiles(cli, reports, { verb: 'updated', json, more: links.toJson(reports) });
}

interface Run {
  readonly cli: CliContext;
  readonly options: UpdateKeysOptions;
  readonly settings: Settings;
  readonly prompt: Prompt | undefined;
}

async function updateOne(run: Run, file: InputFile): Promise<Outcome> {
  try {
    const isChanged = await rewriteFile(file.path, async (content) =>
      applyUpdate(run, file, await planUpdate(run, file, content)),
    );
    if (!isChanged) return 'unchanged';
    printLine(run, file, `File ${file.path} synced with new keys`);
    return 'changed';
  } catch (failure) {
    const error = asDataKeyFailure(failure);
    if (!isFault(error)) throw error;
    const withoutRule = ['no-matching-rule', 'config-not-found'].includes(error.code);
    const isSkipped = isNotEncrypted(error, file) || withoutRule;
    if (file.isFromFolder && isSkipped) return 'skipped';
    throw error;
  }
}

async function planUpdate(
  { cli, options, ...run }: Run,
  { path }: InputFile,
  content: Uint8Array,
): Promise<KeyUpdate> {
  const { input } = fileTypes(options, cli.cwd, path);
  const settings = await settingsFor(run.settings, path);
  const rule = requireRule(requireConfig(settings), path);
  return planKeyUpdate(content, {
    ...decryptOptions(settings, path, input),
    groups: rule.groups,
    shamirThreshold: options.shamirSecretSharingThreshold ?? rule.shamirThreshold,
  });
}

/** The file with its new keys; undefined when nothing is to be changed. */
async function applyUpdate(
  run: Run,
  file: InputFile,
  plan: KeyUpdate,
): Promise<string | undefined> {
  const { cli, options, prompt } = run;
  if (plan.upToDate) {
    printLine(run, file, `File ${file.path} already up to date`);
    return undefined;
  }
  if (options.json !== true) writeReport(cli, cli.stdout, renderDiff(cli, file, plan));
  if (prompt !== undefined && !(await prompt.confirm('Is this okay? (y/n):'))) {
    printLine(run, file, `File ${file.path} left unchanged`);
    return undefined;
  }
  return plan.apply();
}

function printLine({ cli, options }: Run, file: InputFile, line: string): void {
  if (!file.isFromFolder && options.json !== true) writeReport(cli, cli.stderr, `${line}\n`);
}

/** In the wording and layout of sops. */
function renderDiff(cli: CliContext, file: InputFile, plan: KeyUpdate): string {
  const paint = painterFor(cli, cli.stdout);
  const { before, after } = plan.threshold;
  const lines = [`The following changes will be made to the file's groups:`];
  if (file.isFromFolder) lines.unshift(file.label);
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
