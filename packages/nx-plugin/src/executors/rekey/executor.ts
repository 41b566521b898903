import type { ExecutorContext } from '@nx/devkit';
import type { DeployRepositoryOptions } from '@dhallmark/gitops';
import { runRekey } from 'dhallmark';
import { renderRecords } from 'dhallmark/report';
import { PluginError } from 'dhallmark/workspace';
import { guarded, startRun, type CommonOptions } from '../run.ts';

export interface RekeyExecutorOptions extends CommonOptions {
  readonly outputRoot: string;
  readonly deployRepository?: DeployRepositoryOptions;
  /** Names of charts, with commas between them. */
  readonly charts?: string;
  readonly check?: boolean;
  readonly publish?: boolean;
  readonly sign?: boolean;
  readonly mergeRequest?: boolean;
  readonly wait?: number;
  readonly json?: boolean;
  readonly newAgeKey?: boolean;
  /** Where the private half of the new key is kept. */
  readonly store?: string;
  /** Days until a replaced age key is retired. */
  readonly grace?: number;
}

/** Brings the deploy tree's ciphertext to the newest keys, or tells what is stale. */
export function rekeyExecutor(
  options: RekeyExecutorOptions,
  context: ExecutorContext,
): Promise<{ readonly success: boolean }> {
  return guarded(context, async () => {
    const { root, env, environment, color } = startRun(options, context);
    const { check = false, publish = false, json = false, wait = 0 } = options;
    const result = await runRekey({
      root,
      env,
      environment,
      outputRoot: options.outputRoot,
      deployRepository: options.deployRepository,
      charts: options.charts?.split(',').map((name) => name.trim()),
      check,
      publish,
      sign: options.sign ?? false,
      mergeRequest: options.mergeRequest ?? false,
      waitMinutes: wait,
      newAgeKey: options.newAgeKey ? newAgeKeyOf(options, env) : undefined,
      say: (line) => console.error(line),
      onProgress: progressLine(process.stderr.isTTY && !json),
    });
    const text = json
      ? JSON.stringify({ environment, ...result }, undefined, 2)
      : renderRecords(result.records, color);
    console.log(text);
    const bad = result.records.some(({ outcome }) => outcome === 'failed' || outcome === 'stale');
    return !bad && !(check && result.rulesMoved);
  });
}

/** A scheduled job says it by DHALLMARK_AGE_KEY_STORE. */
function newAgeKeyOf(options: RekeyExecutorOptions, env: NodeJS.ProcessEnv) {
  const { store = env['DHALLMARK_AGE_KEY_STORE'], grace = 14 } = options;
  if (store !== undefined) return { store, graceDays: grace };
  throw new PluginError('no-key-store', 'Nothing says where to keep the new key', {
    hint: 'Add --store=file:PATH, azure:URL, gitlab:VARIABLE or git:URL#PATH, or set DHALLMARK_AGE_KEY_STORE.',
  });
}

/** One line that is overwritten, on a terminal only. */
function progressLine(shown: boolean): (done: number, total: number) => void {
  return (done, total) => {
    if (!shown) return;
    process.stderr.write(`\r${done} of ${total} files${done === total ? '\n' : ''}`);
  };
}
