import { verifyText } from '@dhallmark/sops-runner';
import type { DeployTree } from '../deploy-tree/deploy-tree.ts';
import type { EnvironmentKeys } from '../keys/environment-keys.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { loadRules } from '../rules/creation-rules.ts';
import { isAboutKeys } from '../rules/key-problems.ts';
import { checkTree } from '../verify/check-tree.ts';
import { listSecrets } from './rekey-tree.ts';
import type { RekeyRecord } from './evidence.ts';

/**
 * Refuses a tree after a rekey of some of its files, as `publish` would, with two differences. The files
 * that were not re-encrypted are what is published already: they may have other recipients than
 * their rules, and what is wrong with one that failed is in its record. MACs are not checked again:
 * each re-encrypted file was read back. Throws CollectedFailures.
 */
export async function checkRekeyed(
  tree: DeployTree,
  keys: EnvironmentKeys,
  records: readonly RekeyRecord[],
): Promise<void> {
  const { failures } = await checkTree(tree, {
    secretsInChart: false,
    loadRules: () => loadRules(keys, tree),
    env: keys.env,
  });
  const filesWith = (wanted: RekeyRecord['outcome']): ReadonlySet<string> =>
    new Set(records.filter(({ outcome }) => outcome === wanted).map(({ file }) => file));
  const [rekeyed, failed] = [filesWith('rekeyed'), filesWith('failed')];
  const isPublished = ({ error: { code, location } }: ChartFailure): boolean => {
    const { file } = location;
    if (file === undefined || rekeyed.has(file)) return false;
    return failed.has(file) || isAboutKeys({ code });
  };
  const left = failures.filter((failure) => !isPublished(failure));
  if (left.length > 0) throw new CollectedFailures(left);
}

/** Whether every encrypted file has exactly the recipients and the threshold of its rule. Calls no key service. */
export async function areAllOnNewKeys(tree: DeployTree, keys: EnvironmentKeys): Promise<boolean> {
  const ruleFor = await loadRules(keys, tree);
  for (const path of listSecrets(tree)) {
    const text = tree.io.readFile(path) ?? '';
    const { problems } = await verifyText(text, { path, format: 'yaml', rule: ruleFor(path) });
    if (problems.some(isAboutKeys)) return false;
  }
  return true;
}
