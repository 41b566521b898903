import { Fault } from '@dhallmark/fault';
import { findEncrypted, readTreeFiles, verifyTree, type EncryptedFile } from '@dhallmark/gitops';
import { PLACEHOLDER } from '@dhallmark/secret-gen';
import {
  findSopsFormat,
  verifyText,
  type EncryptionRule,
  type KeyContext,
  type Verified,
} from '@dhallmark/sops-runner';
import type { DeployTree } from '../deploy-tree/deploy-tree.ts';
import { isFileProven } from '../deploy-tree/file-commitments.ts';
import { readFingerprints } from '../deploy-tree/secret-fingerprints.ts';
import { fault } from '../fault.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { toFailures } from '../report/failures.ts';
import { checkChartSets } from '../sources/check-chart-sets.ts';
import type { RuleFor } from '../rules/creation-rules.ts';
import type { FormerRulesFor } from '../rules/key-transitions.ts';
import { isAboutKeys } from '../rules/key-problems.ts';
import type { Env } from '../workspace/env.ts';
import { checkWithHelm } from './check-with-helm.ts';

/** A deploy tree, and what is known about its use; default Flux and no address. */
export type CheckedTree = Pick<DeployTree, 'io' | 'environment'> &
  Partial<Pick<DeployTree, 'reconciler' | 'address'>>;

/** How a tree is checked. */
export interface TreeCheckOptions {
  /** Whether encrypted Secrets may be in the chart. */
  readonly secretsInChart: boolean;
  /** Called only where something is encrypted. */
  readonly loadRules: () => Promise<RuleFor>;
  /** The rules that files may follow instead, while transitions are recorded. */
  readonly formerRules?: ((ruleFor: RuleFor) => FormerRulesFor) | undefined;
  /** With it the MACs are checked too, and one that cannot be checked is a failure. */
  readonly context?: KeyContext | undefined;
  /** DHALLMARK_FINGERPRINT_KEY: the MAC of a file with a valid commitment is not checked. */
  readonly fingerprintKey?: string | undefined;
  /** Where helm is found; the charts' templates are rendered with it. */
  readonly env: Env;
}

/** What is wrong with a tree. */
export interface TreeCheckResult {
  readonly failures: readonly ChartFailure[];
  /** How many encrypted files were checked. */
  readonly checked: number;
}

/** Checks a deploy tree as it would be published: complete, encrypted, to the keys of the rules. */
export async function checkTree(
  { io, environment, reconciler, address }: CheckedTree,
  { secretsInChart, loadRules, formerRules, context, fingerprintKey, env }: TreeCheckOptions,
): Promise<TreeCheckResult> {
  const files = readTreeFiles(io);
  const { faults: found, rendered } = await checkWithHelm(files, env);
  const faults: Fault[] = [
    ...verifyTree(io, { environment, secretsInChart, rendered, reconciler, address }),
    ...found,
    ...checkChartSets(files).failures.map(({ error }) => error),
  ];
  const encrypted = findEncrypted(files);
  if (encrypted.length > 0) {
    const ruleFor = await loadRules();
    const rules = { ruleFor, formerRulesFor: formerRules?.(ruleFor) };
    const entries = readFingerprints(io);
    for (const file of encrypted) {
      const bytes = Buffer.from(files.get(file.path) ?? []);
      const place = { key: fingerprintKey, environment, path: file.path };
      const isProven = isFileProven(place, entries.get(file.path), bytes);
      faults.push(...(await checkFile(file, bytes, rules, isProven ? undefined : context)));
    }
  }
  return { failures: faults.map(ofWholeTree), checked: encrypted.length };
}

/** The rules of generated files. */
interface FileRules {
  readonly ruleFor: RuleFor;
  readonly formerRulesFor: FormerRulesFor | undefined;
}

/** Files of other people have other rules, and keys that we need not have. */
async function checkFile(
  { path, isGenerated }: EncryptedFile,
  bytes: Buffer,
  { ruleFor, formerRulesFor = () => [] }: FileRules,
  context: KeyContext | undefined,
): Promise<readonly Fault[]> {
  try {
    const rule = isGenerated ? ruleFor(path) : undefined;
    const keys = isGenerated ? { context, requireMac: context !== undefined } : {};
    const text = bytes.toString('utf8');
    const usual = path.endsWith('.json') ? 'json' : 'yaml';
    const format = isGenerated ? usual : (findSopsFormat(bytes, path) ?? usual);
    const options = { path, format, rule, ...keys } as const;
    const { problems } = await verifyText(text, options);
    const former = isGenerated && problems.some(isAboutKeys) ? formerRulesFor(path) : [];
    const isFormer = await followsOne(former, (each) =>
      verifyText(text, { path, format, rule: each }),
    );
    const found = problems
      .filter((problem) => problem.severity === 'error')
      .filter((problem) => !(isFormer && isAboutKeys(problem)))
      .map(({ code, path: at, message, remedy }) => {
        return new Fault({ code, message, location: { file: path, path: at }, hint: remedy });
      });
    return text.includes(PLACEHOLDER) ? [...found, holdsPlaceholder(path)] : found;
  } catch (error) {
    return toFailures(error, undefined).map((failure) => failure.error);
  }
}

/** Whether the recipients are exactly those of one of these rules. */
async function followsOne(
  rules: readonly EncryptionRule[],
  check: (rule: EncryptionRule) => Promise<Verified>,
): Promise<boolean> {
  for (const rule of rules) {
    const { problems } = await check(rule);
    if (!problems.some(isAboutKeys)) return true;
  }
  return false;
}

function holdsPlaceholder(path: string): Fault {
  return fault({
    code: 'placeholder',
    message: 'the file holds a placeholder instead of a value',
    location: { file: path },
    hint: 'Make the environment with its variables set.',
  });
}

function ofWholeTree(error: Fault): ChartFailure {
  return { chart: undefined, error };
}
