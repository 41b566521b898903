import type { DhallSession } from '@dhallmark/chart-gen';
import type { PublishResult, TreeDiff } from '@dhallmark/gitops';
import type { VariableStatus, VariableUse } from '@dhallmark/secret-gen';
import type { ApplyResult, ApplyRun } from './apply/apply.ts';
import type { DevRun } from './dev/watch.ts';
import type { DiffRun } from './diff/diff.ts';
import type { Check } from './doctor/check.ts';
import type { DoctorRun } from './doctor/doctor.ts';
import type { LintResult, LintRun } from './lint/lint.ts';
import type { MakeRun } from './make/make.ts';
import type { PublishRun } from './publish/publish.ts';
import type { RekeyResult, RekeyRun } from './rekey/rekey.ts';
import type { RenderInput } from './render/render-to-staging.ts';
import type { SessionInput } from './render/open-session.ts';
import type { MakeReport } from './report/make-report.ts';
import type { RoundResult } from './dev/make-changes.ts';
import type { VariablesInput } from './env/list-variables.ts';
import type { Values } from './values/read-values.ts';
import type { VerifyResult } from './verify/check-tree.ts';
import type { VerifyRun } from './verify/verify.ts';

// Each use case is loaded when it is called: none pays for the evaluator, the keys or the clients
// that another needs.

export { readIfPresent, readValues } from './values/read-values.ts';
export type { RoundResult, SessionInput };

/** Evaluates one chart into its staging folder; gives how many files it has. */
export async function renderToStaging(input: RenderInput): Promise<number> {
  return (await import('./render/render-to-staging.ts')).renderToStaging(input);
}

/** The evaluator over a workspace's files. */
export async function openSession(input: SessionInput): Promise<DhallSession> {
  return (await import('./render/open-session.ts')).openSession(input);
}

/** Staging, variables and keys of this machine → the deploy tree of one environment. */
export async function runMake(run: MakeRun): Promise<MakeReport> {
  return (await import('./make/make.ts')).runMake(run);
}

/** Checks what the renders left. */
export async function runLint(run: LintRun): Promise<LintResult> {
  return (await import('./lint/lint.ts')).runLint(run);
}

/** Checks a deploy tree without any key. */
export async function runVerify(run: VerifyRun): Promise<VerifyResult> {
  return (await import('./verify/verify.ts')).runVerify(run);
}

/** What the workspace as it is would change. */
export async function runDiff(run: DiffRun): Promise<TreeDiff> {
  return (await import('./diff/diff.ts')).runDiff(run);
}

/** Makes onto the newest state of the deploy repository and pushes one commit. */
export async function runPublish(run: PublishRun): Promise<PublishResult> {
  return (await import('./publish/publish.ts')).runPublish(run);
}

/** Brings an environment's files to the newest keys. */
export async function runRekey(run: RekeyRun): Promise<RekeyResult> {
  return (await import('./rekey/rekey.ts')).runRekey(run);
}

/** Makes the environment and puts it into the cluster of the current context. */
export async function runApply(run: ApplyRun): Promise<ApplyResult> {
  return (await import('./apply/apply.ts')).runApply(run);
}

/** Asks on the terminal; anything but a yes is a no. */
export async function ask(question: string): Promise<boolean> {
  return (await import('./programs/ask.ts')).ask(question);
}

/** Makes everything, then whatever is saved, until the signal. */
export async function runDev(run: DevRun): Promise<void> {
  return (await import('./dev/watch.ts')).runDev(run);
}

/** Everything that a make and a publish of one environment need, each looked at. */
export async function runDoctor(run: DoctorRun): Promise<readonly Check[]> {
  return (await import('./doctor/doctor.ts')).runDoctor(run);
}

/** Every place that needs a variable. */
export async function variableUses(input: VariablesInput): Promise<readonly VariableUse[]> {
  return (await import('./env/list-variables.ts')).variableUses(input);
}

/** The variables with what is known of each; never a value. */
export async function variableStatuses(
  uses: readonly VariableUse[],
  values: Values,
): Promise<readonly VariableStatus[]> {
  return (await import('./env/list-variables.ts')).variableStatuses(uses, values);
}
