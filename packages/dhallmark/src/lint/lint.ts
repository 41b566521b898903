import { posix } from 'node:path';
import type { DhallSession } from '@dhallmark/chart-gen';
import type { ChartFolder } from '../charts/find-charts.ts';
import { findProgram } from '../programs/find-program.ts';
import { readStaging } from '../render/staging.ts';
import type { Problem } from '../report/make-report.ts';
import { toProblems } from '../report/failures.ts';
import { helmLint } from './helm-lint.ts';
import { danglingReferences } from './dangling-references.ts';
import type { SecretName } from '../charts/secret-references.ts';

export interface LintRun {
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly environment: string;
  readonly charts: readonly ChartFolder[];
  readonly selected: readonly ChartFolder[];
  readonly umbrella: ChartFolder | undefined;
  readonly allowedHosts: readonly string[];
  readonly externalSecrets: readonly string[];
}

export interface LintResult {
  readonly problems: readonly Problem[];
  /** What was not checked, and why. */
  readonly notes: readonly string[];
}

/** Checks what the renders left. Reads no variable: Secrets that would are evaluated with stand-ins. */
export async function runLint(run: LintRun): Promise<LintResult> {
  const { root, env, environment, selected, charts } = run;
  const staged = new Map(selected.map(({ name }) => [name, readStaging(root, environment, name)]));
  const problems: Problem[] = [];
  const notes: string[] = [];
  // one chart alone may refer to the Secrets of another
  if (selected.length === charts.length) {
    const inline = await inlineSecrets(run, problems);
    problems.push(...danglingReferences({ staged, inline, external: run.externalSecrets }));
  }
  const helm = findProgram(['helm', 'helm3', 'helm4'], env);
  if (helm === undefined)
    notes.push('helm is neither on the PATH nor in $REFERENCE_BIN; helm lint was not run.');
  else problems.push(...(await helmLint({ helm, env, staged })));
  return { problems, notes };
}

async function inlineSecrets(run: LintRun, problems: Problem[]): Promise<readonly SecretName[]> {
  const readers = run.selected.filter((chart) => chart.secretFiles.length > 0);
  if (readers.length === 0) return [];
  const { openSession } = await import('../render/open-session.ts');
  const session = openSession(run);
  const found: SecretName[] = [];
  for (const folder of readers) {
    try {
      found.push(...(await namesOf(folder, run, session)));
    } catch (error) {
      problems.push(...toProblems(error, folder.name, { root: run.root }));
    }
  }
  return found;
}

async function namesOf(
  folder: ChartFolder,
  run: LintRun,
  session: DhallSession,
): Promise<readonly SecretName[]> {
  const { evaluateSecretFiles } = await import('@dhallmark/chart-gen');
  const variables = folder.secretFiles.flatMap((file) => [
    ...session.variablesOf(posix.normalize(file)),
  ]);
  const standIns = Object.fromEntries(variables.map((name) => [name, 'stand-in']));
  const { umbrella, environment } = run;
  const secrets = await evaluateSecretFiles({ folder, umbrella, environment, session }, standIns);
  return secrets.flatMap(({ object }) => {
    const metadata = object['metadata'] as
      | { readonly name?: unknown; readonly namespace?: unknown }
      | undefined;
    if (typeof metadata?.name !== 'string') return [];
    const namespace = typeof metadata.namespace === 'string' ? metadata.namespace : undefined;
    return [{ name: metadata.name, namespace }];
  });
}
