import { escapeLine } from '@dhallmark/fault/terminal';
import type { ProofCheck } from '../proof/check-proof.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { failuresToJson } from '../report/failures.ts';
import { showDocument, writeProblems } from '../report/files/write-reports.ts';
import { printFailures, type Output } from '../report/output.ts';
import { verify } from '../verify/verify.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CheckFlags } from './lint.ts';

/** What the command line says about verifying. */
export interface VerifyFlags extends CheckFlags {
  /** Also checks the proof of the last publish. */
  readonly proof?: boolean | undefined;
  /** The file of the public key that the proof must be signed with. Implies `proof`. */
  readonly proofKey?: string | undefined;
}

/**
 * Checks the deploy tree and prints what is wrong. True where nothing is.
 *
 * @example
 * const output = standardOutput(process.env);
 * const done = await runVerify(workspace, { quiet: true }, output);
 */
export async function runVerify(
  workspace: Workspace,
  { quiet = false, proof = false, proofKey, ...flags }: VerifyFlags,
  output: Output,
): Promise<boolean> {
  const { environment } = workspace;
  const { failures: found, checked } = await verify(workspace);
  const check = proof || proofKey !== undefined ? await checkProof(workspace, proofKey) : undefined;
  const failures = [...found, ...(check?.problems ?? []).map(ofWholeTree)];
  const success = failures.length === 0;
  const problems = failuresToJson(failures, output.root);
  const proven = check === undefined ? {} : { proof: proofToJson(check) };
  const report = { command: 'verify', environment, subjects: [undefined], failures, notes: [] };
  await writeProblems(report, flags, output.root, workspace.options.chartsRoot);
  await showDocument({ environment, success, problems, checked, ...proven }, flags, output);
  if (flags.json === true) return success;
  await printFailures(failures, output);
  if (success && !quiet) {
    output.print(`${environment}: complete, ${checked} files are encrypted as their rules say`);
    if (check !== undefined) output.print(describeProof(check));
  }
  return success;
}

async function checkProof(workspace: Workspace, keyFile: string | undefined): Promise<ProofCheck> {
  const { checkProof: check } = await import('../proof/check-proof.ts');
  return check(workspace, keyFile);
}

function ofWholeTree(error: ChartFailure['error']): ChartFailure {
  return { chart: undefined, error };
}

function proofToJson({ proof, signature }: ProofCheck): object {
  if (proof === undefined) return { signature };
  const { operation, source, pipeline, variables, files } = proof;
  return {
    operation,
    source,
    pipeline,
    ...(variables.size > 0 && { variables: Object.fromEntries(variables) }),
    files: files.size,
    signature,
  };
}

const signatures = {
  valid: 'signed with the given key',
  unchecked: 'its signature was not checked: use --proof-key',
  missing: 'not signed',
} as const;

function describeProof({ proof, signature }: ProofCheck): string {
  if (proof === undefined) return '';
  const { operation, source, variables, files } = proof;
  const given = [...variables].map((entry) => escapeLine(entry.join('='))).join(', ');
  const origin =
    operation === 'publish'
      ? `its charts are what commit ${source.slice(0, 12)} renders${given === '' ? '' : ` with ${given}`}`
      : `it was rekeyed by the rules of commit ${source.slice(0, 12)}, which says nothing about charts`;
  return `the proof lists exactly these ${files.size} files; ${origin}; ${signatures[signature]}`;
}
