/** The command `rekey`. */

import { planRekey } from '../rekey/plan-rekey.ts';
import type { RekeyPlan, StaleKey } from '../rekey/plan-rekey.ts';
import { requireRule } from '../rules/rules.ts';
import { isEncrypted } from '../verify/verify-files.ts';
import { SopsError } from '../errors.ts';
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
import { replaceFile } from './replace-file.ts';
import { fileTypes, readSettings, requireConfig } from './settings.ts';
import type { Settings } from './settings.ts';

/** The exit status of `--check` where a file is stale and none failed. */
const STALE = 2;

export const rekeyCommand: Handler = async (world, names, flags) => {
  if (names.length === 0) throw noFile();
  const settings = await readSettings(world, flags);
  requireConfig(settings);
  const sources = await findSources(names, world.cwd);
  const reports = await eachFile(world, sources, (source) =>
    rekeyOne(world, source, settings, flags),
  );
  if (!on(flags, 'json')) {
    for (const { file, evidence } of reports) {
      if (evidence !== undefined) world.stdout.write(`${staleText(world, file, evidence)}\n`);
    }
  }
  const status = report(world, reports, { done: 'rekeyed', json: on(flags, 'json') });
  return status === 0 && reports.some((each) => each.status === 'stale') ? STALE : status;
};

async function rekeyOne(
  world: CliWorld,
  source: Source,
  settings: Settings,
  flags: Flags,
): Promise<FileResult<Evidence>> {
  try {
    const { input: format } = fileTypes(flags, world, source.path);
    const content = readSource(source.path);
    if (source.fromFolder && !isEncrypted(content, { format })) return 'passed-over';
    const rule = requireRule(requireConfig(settings), source.path);
    const plan = await planRekey(content, {
      ...decryptOptions(settings, source.path, format),
      rule,
    });
    if (plan.actions.length === 0) return 'unchanged';
    if (on(flags, 'check')) return { outcome: 'stale', evidence: evidenceOf(plan) };
    await replaceFile(source.path, Buffer.from(await plan.apply()));
    return { outcome: 'changed', evidence: evidenceOf(plan) };
  } catch (error) {
    if (!(error instanceof SopsError)) throw error;
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
