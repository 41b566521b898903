import type { EnvironmentKeys } from '../keys/environment-keys.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import type { RuleFor } from '../rules/creation-rules.ts';
import type { FormerRulesFor } from '../rules/key-transitions.ts';
import { isAboutKeys } from '../rules/key-problems.ts';
import { DEFAULT_NAME } from '../workspace/paths.ts';
import { checkTree, type CheckedTree } from '../verify/check-tree.ts';

/** A tree that is to be published. */
export interface PublishableTree {
  readonly tree: CheckedTree;
  /** The name of the umbrella, for commands in messages. */
  readonly umbrella: string;
  readonly ruleFor: RuleFor;
  /** What files may follow instead, while a change of keys is recorded; default nothing. */
  readonly formerRulesFor?: FormerRulesFor | undefined;
  /** For the MACs of files without a valid commitment. */
  readonly keys: Pick<EnvironmentKeys, 'env' | 'loadContext' | 'fingerprintKey'>;
}

/**
 * Refuses an unfinished tree, plaintext, placeholders, Secrets inside the chart, recipients other
 * than the rule's or those of a recorded change of keys, and a MAC that is wrong or cannot be checked. Throws CollectedFailures.
 */
export async function checkPublishable(publishable: PublishableTree): Promise<void> {
  const { tree, ruleFor, formerRulesFor = () => [], keys } = publishable;
  const { failures } = await checkTree(tree, {
    secretsInChart: false,
    loadRules: () => Promise.resolve(ruleFor),
    formerRules: () => formerRulesFor,
    env: keys.env,
    fingerprintKey: keys.fingerprintKey,
    context: await keys.loadContext(),
  });
  if (failures.length === 0) return;
  throw new CollectedFailures(failures.map((failure) => withRemedy(failure, publishable)));
}

const unchecked =
  'Give this run the right to decrypt, or set DHALLMARK_FINGERPRINT_KEY to 32 or more random characters and publish once with --if-undecryptable=rewrite, which encrypts again what was not written with that key.';

/** What a publish needs; for a changed rule, what brings the published files to it. */
function withRemedy(
  failure: ChartFailure,
  { tree: { environment }, umbrella }: PublishableTree,
): ChartFailure {
  const { error } = failure;
  if (error.code === 'mac-unchecked') return { ...failure, error: error.with({ hint: unchecked }) };
  if (!isAboutKeys(error)) return failure;
  const job = umbrella === DEFAULT_NAME ? environment : `${umbrella}-${environment}`;
  const hint = `Start the job rekey-${job}, or run: nx run ${umbrella}:rekey -c ${environment} --publish (without Nx: dhallmark rekey -e ${environment} --publish). If a newer commit changed .sops.yaml, publish that one.`;
  return { ...failure, error: error.with({ hint }) };
}
