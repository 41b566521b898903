import { FINGERPRINTS, nodeLockIo, replaceTreeFile } from '@dhallmark/gitops/tree';
import { proveDataKey } from '@dhallmark/sops-runner';
import type { DeployTree } from '../deploy-tree/deploy-tree.ts';
import { commitToFile, isFileProven } from '../deploy-tree/file-commitments.ts';
import {
  readFingerprints,
  renderFingerprints,
  type Fingerprints,
  type SecretFingerprints,
} from '../deploy-tree/secret-fingerprints.ts';

/** Proofs for the data keys that a rekey creates, and commitments to the files that it writes. */
export interface DataKeyProofs {
  /**
   * Computes both for a file that was just encrypted and is not written yet; its path is relative to
   * the tree. Only where the present file has a valid commitment its values are known: an older file
   * that somebody put back must not be proven for the values of now.
   */
  readonly add: (path: string, text: string) => void;
  /** Writes the proofs beside the fingerprints that a make wrote; without such a file, nothing. */
  readonly write: () => Promise<void>;
}

/** Without a fingerprint key nothing is proven: the next change of a value creates a new data key. */
export function collectDataKeyProofs(tree: DeployTree, key: string | undefined): DataKeyProofs {
  const proofs = new Map<string, Pick<SecretFingerprints, 'dataKey' | 'file'>>();
  const before: Fingerprints = key === undefined ? new Map() : readFingerprints(tree.io);
  return {
    add: (path, text) => {
      if (key === undefined) return;
      const by = { key, environment: tree.environment, path };
      const entry = before.get(path);
      const isProven = isFileProven(by, entry, tree.io.readFile(path) ?? '');
      const file = isProven ? commitToFile(by, entry?.content, text) : undefined;
      proofs.set(path, { dataKey: proveDataKey(text, by), file });
    },
    write: async () => {
      if (proofs.size === 0 || tree.io.readFile(FINGERPRINTS) === undefined) return;
      const stored = readFingerprints(tree.io);
      const proven = new Map([
        ...stored,
        ...[...proofs].map(([path, proof]) => [path, { ...stored.get(path), ...proof }] as const),
      ]);
      const text = renderFingerprints(proven, [...proven.keys()]);
      if (text !== undefined) await replaceTreeFile(tree.io, nodeLockIo(), FINGERPRINTS, text);
    },
  };
}
