import type { ExecutorContext } from '@nx/devkit';
import type { Engine, SecretPlacement } from 'dhallmark/workspace';
import { runMake } from 'dhallmark';
import { renderJson, renderTable, wantsColor } from 'dhallmark/report';
import { guarded, printProblems, startRun, type CommonOptions } from '../run.ts';

export interface MakeOptions extends CommonOptions {
  readonly outputRoot: string;
  readonly secretPlacement: SecretPlacement;
  readonly engine: Engine;
  readonly allowedHosts: readonly string[];
  /** What to do with a Secret that cannot be decrypted here and whose changes nothing tells. */
  readonly undecided?: 'fail' | 'keep' | 'rewrite';
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Takes the renders, makes and encrypts the Secrets, and writes what differs into the deploy tree. */
export function makeExecutor(
  options: MakeOptions,
  context: ExecutorContext,
): Promise<{ readonly success: boolean }> {
  return guarded(context, async () => {
    const run = startRun(options, context);
    const { undecided = 'fail', json = false, quiet = false, verbose = false } = options;
    const report = await runMake({ ...run, ...options, environment: run.environment, undecided });
    for (const note of quiet ? [] : report.notes) console.error(note);
    const color = wantsColor(run.env, process.stdout.isTTY);
    const text = json ? renderJson(report) : renderTable(report, { color, quiet, verbose });
    if (text !== '') console.log(text);
    printProblems(json ? [] : report.problems);
    return report.success;
  });
}
