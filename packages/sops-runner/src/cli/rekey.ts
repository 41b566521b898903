/** The command `rekey`. */

import { basename } from 'node:path';

import { isFault } from '@dhallmark/fault';
import type { Paint } from '@dhallmark/fault/terminal';

import { attempt } from '../fault.ts';
import { movePinnedVersions } from '../rekey/move-pins.ts';
import { findOutdatedPins, withMovedPins } from '../rekey/pinned-versions.ts';
import type { PinnedVersion } from '../rekey/pinned-versions.ts';
import { planRekey } from '../rekey/plan-rekey.ts';
import type { RekeyPlan, StaleKey } from '../rekey/plan-rekey.ts';
import { parseConfig } from '../rules/config.ts';
import type { CreationRule } from '../rules/config.ts';
import { findRule, requireRule, ruleGroups } from '../rules/rules.ts';
import type { Format } from '../stores/store.ts';
import { isEncrypted } from '../verify/encrypted-content.ts';
import { painterFor, writeReport } from './cli-context.ts';
import type { CliContext } from './cli-context.ts';
import { findInputFiles, noFile, readInputFile } from './input-files.ts';
import type { InputFile } from './input-files.ts';
import { processFiles, reportFiles } from './process-files.ts';
import type { FileReport, FileResult } from './process-files.ts';
import { rewriteFile } from './rewrite-file.ts';
import { decryptOptions, fileTypes, readSettings, requireConfig } from './settings.ts';
import type { Settings, SettingsOptions } from './settings.ts';

export interface RekeyCommandOptions extends SettingsOptions {
  readonly inputType?: Format | undefined;
  /** Report only. */
  readonly check?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** The exit status of `--check` where a file or a rule is stale and nothing failed. */
const STALE = 2;

export async function rekeyCommand(
  cli: CliContext,
  names: readonly string[],
  options: RekeyCommandOptions,
): Promise<number> {
  if (names.length === 0) throw noFile();
  const settings = await readSettings(cli, options);
  requireConfig(settings);
  const files = await findInputFiles(names, cli.cwd);
  const pins = await findPins(files, { cli, options, settings, pins: [] });
  const run: Run =
    options.check === true
      ? { cli, options, settings, pins }
      : { cli, options, settings: await movePins(pins, settings), pins: [] };
  const reports = await processFiles(cli, settings.context.services, files, (file) =>
    rekeyOne(run, file),
  );
  if (options.json !== true) printStale(run, pins, reports);
  const status = await reportFiles(cli, reports, {
    verb: 'rekeyed',
    json: options.json === true,
    more: pins.length === 0 ? {} : { pinnedVersions: pins },
  });
  const isStale = pins.length > 0 || reports.some((each) => each.status === 'stale');
  return status === 0 && options.check === true && isStale ? STALE : status;
}

interface Run {
  readonly cli: CliContext;
  readonly options: RekeyCommandOptions;
  readonly settings: Settings;
  /** Pinned versions that are treated as if they were moved already. */
  readonly pins: readonly PinnedVersion[];
}

/** The versions that the rules of encrypted files pin and that are not the newest. */
async function findPins(files: readonly InputFile[], run: Run): Promise<readonly PinnedVersion[]> {
  const config = requireConfig(run.settings);
  const rules = new Set<CreationRule>();
  for (const file of files) {
    const rule = findRule(config, file.path);
    if (rule === undefined || rules.has(rule)) continue;
    // A file that cannot be read is reported when its turn comes.
    const content = attempt(() => readInputFile(file.path));
    const format = formatOfFile(run, file);
    if (content !== undefined && isEncrypted(content, { format })) rules.add(rule);
  }
  const found = await Promise.all([...rules].map((rule) => findPinsOfRule(rule, run)));
  return found.flat();
}

/** A key service that fails is reported for each file of the rule, not here. */
async function findPinsOfRule(
  rule: CreationRule,
  { settings }: Run,
): Promise<readonly PinnedVersion[]> {
  try {
    const groups = ruleGroups(requireConfig(settings), rule);
    return await findOutdatedPins([{ groups }], settings.context);
  } catch (error) {
    if (isFault(error)) return [];
    throw error;
  }
}

/** The configuration is changed before the files, which are encrypted for what it says. */
async function movePins(pins: readonly PinnedVersion[], settings: Settings): Promise<Settings> {
  if (pins.length === 0) return settings;
  const { path } = requireConfig(settings);
  let text = '';
  await rewriteFile(path, (content) => {
    text = movePinnedVersions(Buffer.from(content).toString(), pins);
    return Promise.resolve(text);
  });
  return { ...settings, config: parseConfig(text, path) };
}

type Evidence = Pick<RekeyPlan, 'keys' | 'actions'>;

async function rekeyOne(run: Run, file: InputFile): Promise<FileResult<Evidence>> {
  const { options, settings, pins } = run;
  const format = formatOfFile(run, file);
  let result: FileResult<Evidence> = 'unchanged';
  await rewriteFile(file.path, async (content) => {
    result = 'skipped';
    if (file.isFromFolder && !isEncrypted(content, { format })) return undefined;
    const rule = withMovedPins(requireRule(requireConfig(settings), file.path), pins);
    const plan = await planRekey(content, {
      ...decryptOptions(settings, file.path, format),
      rule,
    });
    const { keys, actions } = plan;
    const isStale = actions.length > 0;
    const outcome = !isStale ? 'unchanged' : options.check === true ? 'stale' : 'changed';
    result = isStale ? { outcome, evidence: { keys, actions } } : outcome;
    return outcome === 'changed' ? plan.apply() : undefined;
  });
  return result;
}

function formatOfFile({ cli, options }: Run, file: InputFile): Format {
  return fileTypes(options, cli.cwd, file.path).input;
}

/** `db.yaml: https://vault/keys/sops: 4d1c… → 9be2…`, one line per reason, rules first. */
function printStale(
  { cli, settings }: Run,
  pins: readonly PinnedVersion[],
  reports: readonly FileReport<Evidence>[],
): void {
  const paint = painterFor(cli, cli.stdout);
  const config = basename(requireConfig(settings).path);
  const lines = [
    ...pins.map(({ key, from, to }) => `${config}: ${key}: ${from} → ${to}`),
    ...reports.flatMap(({ file, evidence }) =>
      (evidence?.keys ?? []).map((key) => `${file}: ${describeKey(key, paint)}`),
    ),
  ];
  for (const line of lines) writeReport(cli, cli.stdout, `${line}\n`);
}

function describeKey({ key, reason, from, to }: StaleKey, paint: Paint): string {
  if (reason === 'recipient-added') return paint('green', `+++ ${to}`);
  if (reason === 'recipient-removed') return paint('red', `--- ${from}`);
  return `${key}: ${from} → ${to}`;
}
