import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';
import { runProgram } from './run-program.ts';
import type { Workspace } from './workspace.ts';

// A stand-in for GitHub's runner, which needs GitHub: it decides which jobs run with GitHub's own
// evaluator of expressions, and runs the scripts of their steps one after the other, each in a new bash.
// The actions that are used are not run. It knows what generated workflows use.

/** What starts a workflow. */
export interface GithubRun {
  readonly event: 'push' | 'pull_request' | 'schedule' | 'workflow_dispatch';
  readonly ref?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What anyone who opens a pull request decides. */
  readonly pullRequest?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Variables of the machine. */
  readonly machine: Readonly<Record<string, string>>;
}

export interface PlayedJob {
  readonly name: string;
  readonly code: number;
  readonly text: string;
}

export interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

export interface Job {
  readonly if?: string;
  readonly environment?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly 'run-name'?: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The workflow of a file. */
export function readWorkflow({ path }: Workspace, name: string): Workflow {
  return parse(readFileSync(path('.github/workflows', `${name}.yml`), 'utf8')) as Workflow;
}

/** The names of the jobs that would run. */
export function chooseJobs(
  { on, jobs }: Workflow,
  run: Omit<GithubRun, 'machine'>,
): readonly string[] {
  if (!(run.event in on)) return [];
  const all = contexts({ machine: {}, ...run });
  return Object.entries(jobs).flatMap(([name, job]) =>
    job.if === undefined || isTrue(evaluate(job.if, all)) ? [name] : [],
  );
}

/** The title of the run. */
export function titleOf(workflow: Workflow, run: Omit<GithubRun, 'machine'>): string {
  return expand(workflow['run-name'] ?? '', contexts({ machine: {}, ...run }));
}

/** Runs the jobs that are chosen, one after the other, in the workspace, which is their checkout. */
export async function playGithub(
  workspace: Workspace,
  name: string,
  run: GithubRun,
): Promise<readonly PlayedJob[]> {
  const workflow = readWorkflow(workspace, name);
  const played: PlayedJob[] = [];
  for (const job of chooseJobs(workflow, run)) {
    const steps = workflow.jobs[job]?.steps ?? [];
    played.push({ name: job, ...(await playSteps(workspace, steps, run)) });
  }
  return played;
}

async function playSteps(
  { root, home }: Workspace,
  steps: readonly Step[],
  run: GithubRun,
): Promise<Omit<PlayedJob, 'name'>> {
  const temporary = join(home, 'runner-temp');
  mkdirSync(temporary, { recursive: true });
  const all = contexts(run);
  const texts: string[] = [];
  for (const [at, { run: script, env = {} }] of steps.entries()) {
    if (script === undefined) continue;
    const file = join(temporary, `${at}.sh`);
    writeFileSync(file, expand(script, all));
    const own = Object.entries(env).map(([key, value]) => [key, expand(value, all)]);
    // the last two are what `run` without `shell` starts
    const result = await runProgram('bash', ['-e', file], {
      cwd: root,
      env: {
        ...run.machine,
        ...machineVariables(run, temporary),
        ...(Object.fromEntries(own) as Record<string, string>),
      },
    });
    texts.push(result.text);
    if (result.code !== 0) return { code: result.code ?? 1, text: texts.join('') };
  }
  return { code: 0, text: texts.join('') };
}

function machineVariables(
  { event, ref = 'refs/heads/main' }: GithubRun,
  temporary: string,
): Record<string, string> {
  const files = ['ENV', 'PATH', 'OUTPUT', 'STATE', 'STEP_SUMMARY'];
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_REF: ref,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'shop/charts',
    GITHUB_RUN_ID: '7',
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(files.map((name) => [`GITHUB_${name}`, join(temporary, name)])),
  };
}

type Contexts = Readonly<Record<string, unknown>>;

function contexts(run: GithubRun): Contexts {
  const { event, ref = 'refs/heads/main', inputs, pullRequest, secrets = {}, vars = {} } = run;
  return {
    github: {
      event_name: event,
      ref,
      run_attempt: '1',
      event: { pull_request: { number: 3, ...pullRequest } },
    },
    inputs: inputs ?? {},
    secrets,
    vars,
  };
}

/** Replaces every expression in a string. */
function expand(text: string, all: Contexts): string {
  return text.replaceAll(/\$\{\{(.+?)\}\}/gs, (_, expression: string) =>
    evaluate(expression.trim(), all).coerceString(),
  );
}

function evaluate(expression: string, all: Contexts): data.ExpressionData {
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(all), []).parse();
  const context = toData(all);
  if (!(context instanceof data.Dictionary)) throw new Error('contexts are a dictionary');
  return new Evaluator(tree, context).evaluate();
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData;
}

function isTrue(value: data.ExpressionData): boolean {
  return value instanceof data.BooleanData ? value.value : value.coerceString() !== '';
}
