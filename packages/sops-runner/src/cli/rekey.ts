/** The command `rekey`. */

import { basename } from 'node:path';

import { movePinnedVersions } from '../rekey/move-pins.ts';
import { findOutdatedPins, withMovedPins } from '../rekey/pinned-versions.ts';
import type { PinnedVersion } from '../rekey/pinned-versions.ts';
import { planRekey } from '../rekey/plan-rekey.ts';
import type { RekeyPlan, StaleKey } from '../rekey/plan-rekey.ts';
import { parseConfig } from '../rules/config.ts';
import type { CreationRule } from '../rules/config.ts';
import { findRule, requireRule, ruleGroups } from '../rules/rules.ts';
import { isEncrypted } from '../verify/verify-files.ts';
import { isFault } from '@dhallmark/fault';
import { painter } from './cli-context.ts';
import type { CliWorld } from './cli-context.ts';
import { noFile, readSource, relabelled } from './convert-files.ts';
import { decryptOptions } from './decrypt.ts';
import { eachFile, report } from './each-file.ts';
import type { FileResult } from './each-file.ts';
import { on } from './flags.ts';
import type { Flags } from './flags.ts';
import { findSources } from './input-files.ts';
import type { Source } from './input-files.ts';
import type { Handler } from './program.ts';
import { replaceFile } from '@dhallmark/replace-file';
import { fileTypes, readSettings, requireConfig } from './settings.ts';
import type { FileTypes, Settings } from './settings.ts';

/** The exit status of `--check` where a file is stale and none failed. */
const STALE = 2;

export const rekeyCommand: Handler = async (world, names, flags) => {
  if (names.length === 0) throw noFile();
  const settings = await readSettings(world, flags);
  requireConfig(settings);
  const sources = await findSources(names, world.cwd);
  const pins = await findPins(sources, settings, (source) => fileTypes(flags, world, source.path));
  const moved = on(flags, 'check') ? settings : await movePins(pins, settings);
  const reports = await eachFile(world, sources, (source) =>
    rekeyOne(world, source, { ...moved, pins: on(flags, 'check') ? pins : [] }, flags),
  );
  const isJson = on(flags, 'json');
  if (!isJson) {
    for (const pin of pins) world.stdout.write(`${pinText(settings, pin)}\n`);
    for (const { file, evidence } of reports) {
      if (evidence !== undefined) world.stdout.write(`${staleText(world, file, evidence)}\n`);
    }
  }
  const more = pins.length === 0 ? {} : { pinnedVersions: pins };
  const status = await report(world, reports, { done: 'rekeyed', json: isJson, more });
  const isStale = on(flags, 'check') && (pins.length > 0 || reports.some(isStaleReport));
  return status === 0 && isStale ? STALE : status;
};

function isStaleReport({ status }: { readonly status: string }): boolean {
  return status === 'stale';
}

/** Versions that the rules of the encrypted files pin and that are not the newest. */
async function findPins(
  sources: readonly Source[],
  settings: Settings,
  typesOf: (source: Source) => FileTypes,
): Promise<readonly PinnedVersion[]> {
  const config = requireConfig(settings);
  const rules = new Set<CreationRule>();
  for (const source of sources) {
    const rule = findRule(config, source.path);
    if (rule === undefined || rules.has(rule)) continue;
    // A file that cannot be read is reported when its turn comes.
    const content = attempt(() => readSource(source.path));
    const { input: format } = typesOf(source);
    if (content !== undefined && isEncrypted(content, { format })) rules.add(rule);
  }
  const found = await Promise.all([...rules].map((rule) => findPinsOf(rule, settings)));
  return found.flat();
}

function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}

/** A failure of a key service concerns the files of the rule, and is reported for each of them. */
async function findPinsOf(
  rule: CreationRule,
  settings: Settings,
): Promise<readonly PinnedVersion[]> {
  try {
    const groups = ruleGroups(requireConfig(settings), rule);
    return await findOutdatedPins(
      [{ groups, shamirThreshold: 0, selectors: {} }],
      settings.context,
    );
  } catch (error) {
    if (isFault(error)) return [];
    throw error;
  }
}

/** Files are encrypted for what the configuration says, so it is changed first. */
async function movePins(pins: readonly PinnedVersion[], settings: Settings): Promise<Settings> {
  if (pins.length === 0) return settings;
  const { path } = requireConfig(settings);
  const text = movePinnedVersions(Buffer.from(readSource(path)).toString(), pins);
  await replaceFile(path, Buffer.from(text));
  return { ...settings, config: parseConfig(text, path) };
}

/** `.sops.yaml: https://vault/keys/sops: 4d1c… → 9be2…`. */
function pinText(settings: Settings, { key, from, to }: PinnedVersion): string {
  return `${basename(requireConfig(settings).path)}: ${key}: ${from} → ${to}`;
}

interface RekeySettings extends Settings {
  /** What is compared as if it were moved already. */
  readonly pins: readonly PinnedVersion[];
}

async function rekeyOne(
  world: CliWorld,
  source: Source,
  settings: RekeySettings,
  flags: Flags,
): Promise<FileResult<Evidence>> {
  try {
    const { input: format } = fileTypes(flags, world, source.path);
    const content = readSource(source.path);
    if (source.fromFolder && !isEncrypted(content, { format })) return 'passed-over';
    const rule = withMovedPins(requireRule(requireConfig(settings), source.path), settings.pins);
    const plan = await planRekey(content, {
      ...decryptOptions(settings, source.path, format),
      rule,
    });
    if (plan.actions.length === 0) return 'unchanged';
    if (on(flags, 'check')) return { outcome: 'stale', evidence: evidenceOf(plan) };
    await replaceFile(source.path, Buffer.from(await plan.apply()));
    return { outcome: 'changed', evidence: evidenceOf(plan) };
  } catch (error) {
    if (!isFault(error)) throw error;
    throw relabelled(error, source);
  }
}

type Evidence = Pick<RekeyPlan, 'keys' | 'actions'>;

function evidenceOf({ keys, actions }: RekeyPlan): Evidence {
  return { keys, actions };
}

/** `db.yaml: https://vault/keys/sops: 4d1c… → 9be2…`, one line for each reason. */
function staleText(world: CliWorld, file: string, { keys }: Evidence): string {
  const paint = painter(world, world.stdout);
  return keys.map((key) => `${file}: ${describeKey(key, paint)}`).join('\n');
}

function describeKey(
  { key, reason, from, to }: StaleKey,
  paint: ReturnType<typeof painter>,
): string {
  if (reason === 'recipient-added') return paint('green', `+++ ${to}`);
  if (reason === 'recipient-removed') return paint('red', `--- ${from}`);
  return `${key}: ${from} → ${to}`;
}
