import { readFileSync } from 'node:fs';
import { isFault, type Fault } from '@dhallmark/fault';
import {
  compareTrees,
  compareWithProof,
  createGit,
  gitEnvironment,
  hashDirectory,
  isEmptyDiff,
  isSignedBy,
  parseEnvelope,
  parseStatement,
  readSourceHistory,
  type Envelope,
  type Proof,
} from '@dhallmark/gitops';
import { PROOF, type TreeIo } from '@dhallmark/gitops/tree';
import { openDeployTree } from '../deploy-tree/deploy-tree.ts';
import { withCommit } from '../diff/check-out-commit.ts';
import { renderWorkspace } from '../diff/render-workspace.ts';
import { presentContent, wantedContent } from '../diff/tree-content.ts';
import { findDeployPath } from '../deploy-tree/deploy-folders.ts';
import { fault } from '../fault.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readProvenFiles } from './proven-files.ts';

/** What a proof says, and whether it is true. */
export interface ProofCheck {
  readonly problems: readonly Fault[];
  /** Undefined where the proof cannot be read. */
  readonly proof: Proof | undefined;
  /** `unchecked` where no public key was given. */
  readonly signature: 'valid' | 'unchecked' | 'missing';
}

/**
 * Checks the proof of a deploy tree without keys for its Secrets: its signature, every file and
 * recipient, and that the charts are what the source commit renders. Throws Fault `proof-key`.
 *
 * @param keyFile the public key in PEM; undefined to leave the signature unchecked
 */
export async function checkProof(
  workspace: Workspace,
  keyFile: string | undefined,
): Promise<ProofCheck> {
  const { io } = await openDeployTree(workspace);
  const text = io.readFile(PROOF);
  if (text === undefined) return { problems: [noProof()], proof: undefined, signature: 'missing' };
  try {
    const envelope = parseEnvelope(Buffer.from(text).toString('utf8'));
    const signature = checkSignature(envelope, keyFile);
    const proof = parseStatement(envelope.payload);
    const { environment } = workspace;
    const path = findDeployPath(workspace);
    const files = await readProvenFiles(io);
    const problems = [
      ...(keyFile === undefined || signature === 'valid' ? [] : [notSigned(keyFile)]),
      ...compareWithProof(proof, { environment, path, files }),
      ...(proof.operation === 'publish' ? await compareWithSource(workspace, io, proof) : []),
    ];
    return { problems, proof, signature };
  } catch (error) {
    if (!isFault(error) || error.code !== 'proof-broken') throw error;
    return { problems: [error], proof: undefined, signature: 'missing' };
  }
}

function checkSignature(envelope: Envelope, keyFile: string | undefined): ProofCheck['signature'] {
  if (keyFile !== undefined) {
    return isSignedBy(envelope, readPublicKey(keyFile)) ? 'valid' : 'missing';
  }
  return envelope.signatures.length === 0 ? 'missing' : 'unchecked';
}

/** Renders the source commit again, in a temporary checkout. */
async function compareWithSource(
  workspace: Workspace,
  io: TreeIo,
  proof: Proof,
): Promise<readonly Fault[]> {
  const { root, env } = workspace;
  const { relationTo } = await readSourceHistory(createGit(root, gitEnvironment(env)));
  const relation = await relationTo(proof.source);
  if (relation === 'unknown') {
    return [wrongSource(`this clone does not have the source commit ${proof.source}`)];
  }
  // a clone can have commits that nobody merged
  if (relation === 'diverged') {
    return [wrongSource(`the source commit ${proof.source} is not in the history of HEAD`)];
  }
  return withCommit(root, proof.source, env, async (folder) => {
    // those of this machine do not count
    const renderEnv = Object.fromEntries(proof.variables);
    const { charts, secrets, hasUmbrella } = await renderWorkspace({
      ...workspace,
      root: folder,
      renderEnv,
    });
    const renders = new Map([...charts].map(([name, { files }]) => [name, hashDirectory(files)]));
    const differing = [...new Set([...renders.keys(), ...proof.renders.keys()])].filter(
      (name) => renders.get(name) !== proof.renders.get(name),
    );
    const diff = compareTrees(presentContent(io), wantedContent(charts, secrets, hasUmbrella));
    return [
      ...differing.map((name) => wrongSource(`the proof has another digest of the chart ${name}`)),
      ...(isEmptyDiff(diff)
        ? []
        : [wrongSource(`the tree is not what the source commit ${proof.source} renders`)]),
    ];
  });
}

function readPublicKey(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw fault({
      code: 'proof-key',
      message: 'the public key for proofs cannot be read',
      location: { file },
      hint: 'Check the path given with --proof-key.',
      causes: [error],
    });
  }
}

function noProof(): Fault {
  return fault({
    code: 'no-proof',
    message: 'the deploy tree has no proof',
    location: { file: PROOF },
    hint: 'Publish again: every publish that changes something writes a proof.',
  });
}

function notSigned(keyFile: string): Fault {
  return fault({
    code: 'proof-signature',
    message: `the proof is not signed with the key in ${keyFile}`,
    location: { file: PROOF },
    hint: 'Find out who changed the deploy repository.',
  });
}

function wrongSource(message: string): Fault {
  return fault({
    code: 'proof-source',
    message,
    location: { file: PROOF },
    hint: 'Fetch the whole history, and look at what differs: dhallmark diff --base COMMIT.',
  });
}
