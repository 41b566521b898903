import { FINGERPRINTS, nodeLockIo, replaceTreeFile } from '@dhallmark/gitops/tree';
import { proveDataKey } from '@dhallmark/sops-runner';
import type { DeployTree } from '../deploy-tree/deploy-tree.ts';
import { readFingerprints, renderFingerprints } from '../deploy-tree/secret-fingerprints.ts';

/** Proofs for the data keys that a rekey creates. */
export interface DataKeyProofs {
  /** Computes the proof for a file that was just encrypted; its path is relative to the tree. */
  readonly add: (path: string, text: string) => void;
  /** Writes the proofs beside the fingerprints that a make wrote; without such a file, nothing. */
  readonly write: () => Promise<void>;
}

/** Without a fingerprint key nothing is proven: the next change of a value creates a new data key. */
export function collectDataKeyProofs(tree: DeployTree, key: string | undefined): DataKeyProofs {
  const proofs = new Map<string, string>();
  return {
    add: (path, text) => {
      if (key === undefined) return;
      proofs.set(path, proveDataKey(text, { key, environment: tree.environment, path }));
    },
    write: async () => {
      if (proofs.size === 0 || tree.io.readFile(FINGERPRINTS) === undefined) return;
      const stored = readFingerprints(tree.io);
      const proven = new Map([
        ...stored,
        ...[...proofs].map(([path, dataKey]) => [path, { ...stored.get(path), dataKey }] as const),
      ]);
      const text = renderFingerprints(proven, [...proven.keys()]);
      if (text !== undefined) await replaceTreeFile(tree.io, nodeLockIo(), FINGERPRINTS, text);
    },
  };
}
