/** The command `rekey`. */

import { relative } from 'node:path';

import { isFault } from '@dhallmark/fault';
import type { Paint } from '@dhallmark/fault/terminal';

import { attempt } from '../fault.ts';
import { movePinnedVersions } from '../rekey/move-pins.ts';
import { findOutdatedPins, withMovedPins } from '../rekey/pinned-versions.ts';
import type { PinnedVersion } from '../rekey/pinned-versions.ts';
import { planRekey } from '../rekey/plan-rekey.ts';
import type { RekeyPlan, StaleKey } from '../rekey/plan-rekey.ts';
import type { CreationRule, SopsConfig } from '../rules/config.ts';
import { findRule, requireRule, ruleGroups } from '../rules/rules.ts';
import type { Format } from '../stores/store.ts';
import { isEncrypted } from '../verify/encrypted-content.ts';
import { painterFor, writeReport } from './cli-context.ts';
import type { CliContext } from './cli-context.ts';
import { FoundLinks } from './found-links.ts';
import { findInputFiles, noFile, readInputFile } from './input-files.ts';
import type { InputFile } from './input-files.ts';
import { processFiles, reportFiles } from './process-files.ts';
import type { FileReport, FileResult } from './process-files.ts';
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
  const links = new FoundLinks();
  const files = await findInputFiles(names, cli.cwd, links);
  const pins = await findPins(files, { cli, options, settings, pins: [] });
  if (options.check !== true && pins.length > 0) await movePins(pins);
  const run: Run =
    options.check === true || pins.length === 0
      ? { cli, options, settings, pins }
      : { cli, options, settings: await readSettings(cli, options), pins: [] };
  const reports = await processFiles(cli, settings.context.services, files, (file) =>
    rekeyOne(run, file),
  );
  if (run.settings.configs.used.length === 0) requireConfig(run.settings);
  if (options.json !== true) {
    printStale(run, pins, reports);
    reportConfigs(cli, run.settings);
    writeReport(cli, cli.stderr, links.toText(reports));
  }
  const status = await reportFiles(cli, reports, {
    verb: 'rekeyed',
    json: options.json === true,
    more: {
      ...(pins.length > 0 && { pinnedVersions: pins.map(({ pin }) => pin) }),
      ...links.toJson(reports),
    },
  });
  const isStale = pins.length > 0 || reports.some((each) => each.status === 'stale');
  return status === 0 && options.check === true && isStale ? STALE : status;
}

interface Run {
  readonly cli: CliContext;
  readonly options: RekeyCommandOptions;
  readonly settings: Settings;
  /** Pinned versions that are treated as if they were moved already. */
  readonly pins: readonly ConfigPin[];
}

/** A pinned version, and the path of the configuration with it. */
interface ConfigPin {
  readonly config: string;
  readonly pin: PinnedVersion;
}

/** The versions that the rules of encrypted files pin and that are not the newest. */
async function findPins(files: readonly InputFile[], run: Run): Promise<readonly ConfigPin[]> {
  const rules = new Map<CreationRule, SopsConfig>();
  for (const file of files) {
    // A file that cannot be read, or whose configuration is malformed, is reported when its turn comes.
    const config = await findConfigOf(run, file);
    const rule = config && findRule(config, file.path);
    if (config === undefined || rule === undefined || rules.has(rule)) continue;
    const content = attempt(() => readInputFile(file.path));
    const format = formatOfFile(run, file);
    if (content !== undefined && isEncrypted(content, { format })) rules.set(rule, config);
  }
  const found = await Promise.all(
    [...rules].map(([rule, config]) => findPinsOfRule(rule, config, run)),
  );
  return found.flat();
}

async function findConfigOf(
  { settings }: Run,
  { path }: InputFile,
): Promise<SopsConfig | undefined> {
  try {
    return (await settingsFor(settings, path)).config;
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}

/** A key service that fails is reported for each file of the rule, not here. */
async function findPinsOfRule(
  rule: CreationRule,
  config: SopsConfig,
  { settings }: Run,
): Promise<readonly ConfigPin[]> {
  try {
    const groups = ruleGroups(config, rule);
    const pins = await findOutdatedPins([{ groups }], settings.context);
    return pins.map((pin) => ({ config: config.path, pin }));
  } catch (error) {
    if (isFault(error)) return [];
    throw error;
  }
}

/** Configurations are changed before the files, which are encrypted for what they say. */
async function movePins(pins: readonly ConfigPin[]): Promise<void> {
  for (const [path, found] of Map.groupBy(pins, ({ config }) => config)) {
    const moved = found.map(({ pin }) => pin);
    await rewriteFile(path, (content) =>
      Promise.resolve(movePinnedVersions(Buffer.from(content).toString(), moved)),
    );
  }
}

type Evidence = Pick<RekeyPlan, 'keys' | 'actions'>;

async function rekeyOne(run: Run, file: InputFile): Promise<FileResult<Evidence>> {
  const { options } = run;
  const format = formatOfFile(run, file);
  const settings = await settingsFor(run.settings, file.path);
  let result: FileResult<Evidence> = 'unchanged';
  await rewriteFile(file.path, async (content) => {
    result = 'skipped';
    if (file.isFromFolder && !isEncrypted(content, { format })) return undefined;
    const config = requireConfig(settings);
    const pins = run.pins.filter((each) => each.config === config.path).map(({ pin }) => pin);
    const rule = withMovedPins(requireRule(config, file.path), pins);
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
  { cli }: Run,
  pins: readonly ConfigPin[],
  reports: readonly FileReport<Evidence>[],
): void {
  const paint = painterFor(cli, cli.stdout);
  const lines = [
    ...pins.map(({ config, pin: { key, from, to } }) => {
      return `${relative(cli.cwd, config)}: ${key}: ${from} → ${to}`;
    }),
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
