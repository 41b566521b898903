import type { PublishResult, TreeDiff } from '@dhallmark/gitops';
import type { ApplyOptions } from './apply/apply.ts';
import type { DevOptions } from './dev/dev.ts';
import type { DevWorkspace } from './dev/make-changes.ts';
import type { DiffOptions } from './diff/diff.ts';
import type { Check } from './doctor/check.ts';
import type { VariableList } from './env/variables.ts';
import type { LintResult } from './lint/lint.ts';
import type { MakeOptions } from './make/make.ts';
import type { PublishOptions } from './publish/publish.ts';
import type { RekeyOptions, RekeyResult } from './rekey/rekey-options.ts';
import type { RenderResult } from './render/render-outdated.ts';
import type { MakeReport } from './report/make-report.ts';
import type { CheckedWorkspace, SourceCheckResult } from './sources/check-sources.ts';
import type { TreeCheckResult } from './verify/check-tree.ts';
import type { Workspace } from './workspace/workspace.ts';

// Each use case is loaded when it is called: none pays for the evaluator, the keys or the clients
// that another needs.

export { codes, type Code } from './codes.ts';
export type { ChartFailure } from './report/chart-failure.ts';
export { CollectedFailures } from './report/collected-failures.ts';
export { findRoot, openWorkspace, type WorkspaceChoice } from './workspace/open-workspace.ts';
export type {
  ApplyOptions,
  Check,
  CheckedWorkspace,
  DevOptions,
  DevWorkspace,
  DiffOptions,
  LintResult,
  MakeOptions,
  MakeReport,
  PublishOptions,
  PublishResult,
  RekeyOptions,
  RekeyResult,
  RenderResult,
  SourceCheckResult,
  TreeCheckResult,
  TreeDiff,
  VariableList,
  Workspace,
};

/**
 * Evaluates the selected charts into staging, `dist/charts/<environment>`. Charts whose sources have
 * not changed since are not evaluated. Reads no variable and needs no key. Throws CollectedFailures
 * with everything that is wrong; charts that failed keep their earlier staging.
 *
 * @example
 * await render(openWorkspace({ root: process.cwd(), environment: 'production' }));
 */
export async function render(workspace: Workspace): Promise<RenderResult> {
  return (await import('./render/render-outdated.ts')).renderOutdated(workspace);
}

/**
 * Renders in staging, variables and keys of this machine → the deploy tree of one environment. What
 * is wrong with charts is in the report; a Fault is thrown about the tree or the key of `local`.
 *
 * @example
 * const workspace = openWorkspace({ root: process.cwd(), environment: 'production' });
 * await render(workspace);
 * const report = await make(workspace);
 * if (!report.success) process.exitCode = 1;
 */
export async function make(workspace: Workspace, options: MakeOptions = {}): Promise<MakeReport> {
  return (await import('./make/make.ts')).make(workspace, options);
}

/**
 * Checks the renders in staging: with helm where it is installed, and that every Secret that they
 * refer to is made. Throws Fault `not-rendered`.
 *
 * @example
 * const { failures, notes } = await lint(workspace);
 */
export async function lint(workspace: Workspace): Promise<LintResult> {
  return (await import('./lint/lint.ts')).lint(workspace);
}

/**
 * Checks the deploy tree without any key: complete, every Secret encrypted, to the keys of its rule.
 *
 * @example
 * const { failures, checked } = await verify(workspace);
 */
export async function verify(workspace: Workspace): Promise<TreeCheckResult> {
  return (await import('./verify/verify.ts')).verify(workspace);
}

/**
 * Checks that the charts' folder holds nothing but data, before a program that has values of Secrets
 * is started in the workspace. Needs no key and evaluates nothing. Throws Fault `no-repository`.
 *
 * @example
 * const { failures } = await check({ root, env: process.env, options: defaultOptions });
 */
export async function check(workspace: CheckedWorkspace): Promise<SourceCheckResult> {
  return (await import('./sources/check-sources.ts')).checkSources(workspace);
}

/**
 * What the workspace as it is would change in the deploy tree, or has changed since a commit. Throws
 * Fault `not-rendered`, `unknown-base`.
 *
 * @example
 * const changes = await diff(workspace, { base: 'origin/main' });
 */
export async function diff(workspace: Workspace, options: DiffOptions = {}): Promise<TreeDiff> {
  return (await import('./diff/diff.ts')).diff(workspace, options);
}

/**
 * Makes every chart from the newest state of the deploy repository, checks the tree and pushes one
 * commit. Throws a Fault, or CollectedFailures with everything that is wrong.
 *
 * @example
 * const { commit } = await publish(workspace, { say: console.error });
 */
export async function publish(
  workspace: Workspace,
  options: PublishOptions,
): Promise<PublishResult> {
  return (await import('./publish/publish.ts')).publish(workspace, options);
}

/**
 * Brings the encrypted files of an environment to the newest keys; with `publish` in the deploy
 * repository, as one commit. Values come from the ciphertext alone. Throws a Fault; what is wrong
 * with a file is in its record.
 *
 * @example
 * const { records } = await rekey(workspace, { check: true, say: console.error });
 * const stale = records.filter(({ outcome }) => outcome === 'stale');
 */
export async function rekey(workspace: Workspace, options: RekeyOptions): Promise<RekeyResult> {
  return (await import('./rekey/rekey.ts')).rekey(workspace, options);
}

/**
 * Makes the environment and applies it to the cluster of the current kubectl context, after
 * `confirm` returned true. Returns false after a no. Throws a Fault, or CollectedFailures.
 *
 * @example
 * await apply(workspace, { confirm: () => Promise.resolve(true), say: console.error });
 */
export async function apply(workspace: Workspace, options: ApplyOptions): Promise<boolean> {
  return (await import('./apply/apply.ts')).apply(workspace, options);
}

/**
 * Renders and makes everything, then whatever is saved, until the signal.
 *
 * @example
 * const end = new AbortController();
 * await dev(
 *   { ...workspace, chart: undefined },
 *   { signal: end.signal, show: ({ failures }) => console.log(failures.length), fail: console.error },
 * );
 */
export async function dev(workspace: DevWorkspace, options: DevOptions): Promise<void> {
  return (await import('./dev/dev.ts')).dev(workspace, options);
}

/**
 * Checks everything that a make and a publish of the environment need: Git, charts, variables, keys,
 * the deploy repository. Changes nothing.
 *
 * @example
 * const failed = (await doctor(workspace)).filter(({ status }) => status === 'failed');
 */
export async function doctor(workspace: Workspace): Promise<readonly Check[]> {
  return (await import('./doctor/doctor.ts')).doctor(workspace);
}

/**
 * The variables that the Secrets need, each with whether it is set and well-formed; never a value.
 * Throws Fault `not-rendered`.
 *
 * @example
 * const missing = (await listVariables(workspace)).statuses.filter(({ isSet }) => !isSet);
 */
export async function listVariables(workspace: Workspace): Promise<VariableList> {
  return (await import('./env/variables.ts')).readVariables(workspace);
}
