import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runProgram } from './run-program.ts';
import type { Workspace } from './workspace.ts';

// A stand-in for the agent of Azure Pipelines, which needs Azure DevOps: it expands what Microsoft's
// documentation says is expanded, and runs the scripts of each job one after the other, each in a new
// bash. It knows the expressions that generated pipelines use and throws at any other.

/** What starts a pipeline. */
export interface AzureRun {
  readonly branch?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** The secret variables of the variable group. They reach a step only where it maps them. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Its other variables, which are in the environment of every step. */
  readonly variables?: Readonly<Record<string, string>>;
  /** What the service connection gives to a task AzureCLI. */
  readonly connection?: Readonly<Record<string, string>>;
  /** Variables of the machine. */
  readonly machine: Readonly<Record<string, string>>;
}

export interface AzureStep {
  readonly checkout?: string;
  readonly persistCredentials?: boolean;
  readonly bash?: string;
  readonly task?: string;
  readonly publish?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly target?: Readonly<Record<string, string>>;
}

interface Stage {
  readonly stage: string;
  readonly condition: string;
  readonly variables: readonly { readonly group: string }[];
  readonly jobs: readonly [
    {
      readonly displayName: string;
      readonly environment: string;
      readonly strategy: {
        readonly runOnce: { readonly deploy: { readonly steps: readonly AzureStep[] } };
      };
    },
  ];
}

export interface AzurePipeline {
  readonly trigger: unknown;
  readonly pr: unknown;
  readonly schedules?: readonly { readonly cron: string; readonly always: boolean }[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly default: string;
    readonly values?: readonly string[];
  }[];
  readonly steps?: readonly AzureStep[];
  readonly stages?: readonly Readonly<Record<string, readonly Stage[]>>[];
}

/** The pipeline of a file. */
export function readPipeline({ path }: Workspace, name: string): AzurePipeline {
  return parse(readFileSync(path('.azure-pipelines', `${name}.yml`), 'utf8')) as AzurePipeline;
}

/** The stages that would run. Throws for a parameter that Azure DevOps refuses. */
export function chooseStages(
  { stages = [], parameters = [] }: AzurePipeline,
  { branch = 'refs/heads/main', parameters: given = {} }: Omit<AzureRun, 'machine'>,
): readonly Stage[] {
  const values = parameters.map((parameter) => {
    const value = given[parameter.name] ?? parameter.default;
    if (parameter.values?.includes(value) === false) throw new Error(`${value} is not allowed`);
    return [parameter.name, value] as const;
  });
  const environment = new Map(values).get('environment');
  return stages.flatMap((entry) =>
    Object.entries(entry).flatMap(([condition, inner]) => {
      const list = /^\$\{\{ if in\(parameters\.environment, (.+)\) \}\}$/.exec(condition)?.[1];
      if (list === undefined) throw new Error(`an unknown expression: ${condition}`);
      if (!list.split(', ').includes(`'${environment}'`)) return [];
      return inner.filter((stage) => isOnBranch(stage, branch));
    }),
  );
}

function isOnBranch({ condition }: Stage, branch: string): boolean {
  const wanted = /^eq\(variables\['Build\.SourceBranch'\], '(.+)'\)$/.exec(condition)?.[1];
  if (wanted === undefined) throw new Error(`an unknown condition: ${condition}`);
  // eq ignores case
  return wanted.toLowerCase() === branch.toLowerCase();
}

/** Runs the stages that are chosen, one after the other, in the workspace, which is their checkout. */
export async function playAzurePipeline(
  workspace: Workspace,
  name: string,
  run: AzureRun,
): Promise<readonly { readonly name: string; readonly code: number; readonly text: string }[]> {
  const pipeline = readPipeline(workspace, name);
  if (pipeline.steps !== undefined) {
    return [{ name, ...(await playSteps(workspace, pipeline.steps, run)) }];
  }
  const played = [];
  for (const { jobs } of chooseStages(pipeline, run)) {
    const [{ displayName, strategy }] = jobs;
    const result = await playSteps(workspace, strategy.runOnce.deploy.steps, run);
    played.push({ name: displayName, ...result });
  }
  return played;
}

async function playSteps(
  { root, home }: Workspace,
  steps: readonly AzureStep[],
  run: AzureRun,
): Promise<{ code: number; text: string }> {
  const temporary = join(home, 'agent-temp');
  mkdirSync(temporary, { recursive: true });
  const known: Readonly<Record<string, string>> = {
    ...run.variables,
    'Build.SourcesDirectory': root,
    'Build.SourceBranch': run.branch ?? 'refs/heads/main',
    'Build.BuildId': '7',
    'System.CollectionUri': 'https://dev.azure.example/shop/',
    'System.TeamProject': 'charts',
    'Agent.TempDirectory': temporary,
  };
  const secrets = { ...run.secrets, 'System.AccessToken': 'canary-system-access-token-4711' };
  const texts: string[] = [];
  for (const [at, step] of steps.entries()) {
    const isAzureCli = step.task === 'AzureCLI@2';
    const script = isAzureCli ? String(step.inputs?.['inlineScript']) : step.bash;
    if (script === undefined) continue;
    const expand = (text: string): string => expandMacros(text, { ...known, ...secrets });
    const file = join(temporary, `${at}.sh`);
    writeFileSync(file, expand(script));
    const own = Object.entries(step.env ?? {}).map(([key, value]) => [key, expand(value)]);
    const result = await runProgram('bash', ['--noprofile', '--norc', file], {
      cwd: root,
      env: {
        ...run.machine,
        TF_BUILD: 'True',
        ...toEnvironment(known),
        ...(Object.fromEntries(own) as Record<string, string>),
        ...(isAzureCli ? run.connection : {}),
      },
    });
    texts.push(result.text);
    if (result.code !== 0) return { code: result.code ?? 1, text: texts.join('') };
  }
  return { code: 0, text: texts.join('') };
}

/** `$(name)` becomes the variable's value, in any case; what is not known stays as it is. */
function expandMacros(text: string, known: Readonly<Record<string, string>>): string {
  const values = new Map(Object.entries(known).map(([key, value]) => [key.toLowerCase(), value]));
  return text.replaceAll(
    /\$\(([^()]+)\)/g,
    (macro, name: string) => values.get(name.toLowerCase()) ?? macro,
  );
}

/** Variables that are not secret, as the agent names them in the environment. */
function toEnvironment(known: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(known);
  return Object.fromEntries(
    entries.map(([name, value]) => [name.replaceAll(/[. ]/g, '_').toUpperCase(), value]),
  );
}
