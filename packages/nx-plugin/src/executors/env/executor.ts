import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutorContext } from '@nx/devkit';
import { readIfPresent, readValues, variableStatuses, variableUses } from 'dhallmark';
import { isReady, renderVariables } from 'dhallmark/report';
import { ENV_EXAMPLE, PluginError } from 'dhallmark/workspace';
import { guarded, startRun, type CommonOptions } from '../run.ts';

export interface EnvOptions extends CommonOptions {
  readonly allowedHosts: readonly string[];
  readonly writeExample?: boolean;
  /** Fails where a variable is missing or malformed. */
  readonly check?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Lists the variables that Secrets need: who needs each, set or not, well-formed or not. */
export function envExecutor(
  options: EnvOptions,
  context: ExecutorContext,
): Promise<{ readonly success: boolean }> {
  return guarded(context, async () => {
    const run = startRun(options, context);
    const uses = await variableUses(run);
    if (options.writeExample === true) {
      if (options.chart !== undefined) throw oneChart();
      await writeExample(run.root, uses);
    }
    const values = readValues(run.root, run.environment, run.env);
    const statuses = await variableStatuses(uses, values);
    if (values.note !== undefined && options.quiet !== true) console.error(values.note);
    const text =
      options.json === true
        ? JSON.stringify(statuses, null, 2)
        : renderVariables(statuses, run.environment, run.color);
    if (options.quiet !== true) console.log(text);
    return options.check !== true || statuses.every((status) => isReady(status, run.environment));
  });
}

/** Values that stand in the present example stay: some cannot be made up. */
async function writeExample(
  root: string,
  uses: Parameters<typeof import('@dhallmark/secret-gen').renderEnvExample>[0],
): Promise<void> {
  const { parseEnvFile, renderEnvExample } = await import('@dhallmark/secret-gen');
  const file = join(root, ENV_EXAMPLE);
  const present = readIfPresent(file) === undefined ? {} : parseEnvFile(readFileSync(file, 'utf8'));
  writeFileSync(file, renderEnvExample(uses, present));
  console.error(`${ENV_EXAMPLE} is written.`);
}

function oneChart(): PluginError {
  return new PluginError('one-chart', 'The example holds the variables of all charts', {
    hint: 'Run chart:env --write-example.',
  });
}
