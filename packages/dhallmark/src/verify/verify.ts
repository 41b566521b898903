import { nodeTreeIo } from '@dhallmark/gitops/tree';
import { localKeyFile, readLocalKey } from '../keys/local-key.ts';
import { loadRules } from '../rules/creation-rules.ts';
import type { SecretPlacement } from '../workspace/options.ts';
import { treeRoot, type TreeRootInput } from '../deploy-tree/deploy-tree.ts';
import { checkTree, type VerifyResult } from './check-tree.ts';

export interface VerifyRun extends TreeRootInput {
  readonly home: string;
  readonly secretPlacement: SecretPlacement;
}

/** Checks a deploy tree without any key. */
export function runVerify(run: VerifyRun): Promise<VerifyResult> {
  return checkTree({
    tree: nodeTreeIo(treeRoot(run)),
    environment: run.environment,
    secretsInChart: run.secretPlacement === 'templates',
    rules: () => loadRules({ ...run, localKey: localKeyOf(run) }),
  });
}

function localKeyOf({ env, home, environment }: VerifyRun) {
  return environment === 'local' ? readLocalKey(localKeyFile(env, home)) : undefined;
}
