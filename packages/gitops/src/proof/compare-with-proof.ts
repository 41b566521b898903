import type { Fault } from '@dhallmark/fault';
import { gitopsFault } from '../codes.ts';
import { PROOF } from '../tree/layout.ts';
import type { Proof, ProvenFile } from './statement.ts';

/** A tree as it is. */
export type ActualTree = Pick<Proof, 'environment' | 'path' | 'files'>;

/**
 * How a tree differs from what its proof says; empty if it does not. Each fault names its file.
 *
 * @example
 * const problems = compareWithProof(proof, { environment: 'production', path: '', files });
 */
export function compareWithProof(proof: Proof, actual: ActualTree): readonly Fault[] {
  const paths = new Set([...proof.files.keys(), ...actual.files.keys()]);
  return [
    ...comparePlace(proof, actual),
    ...[...paths].toSorted().flatMap((path) => {
      const problem = compareFile(proof.files.get(path), actual.files.get(path));
      return problem === undefined ? [] : [mismatch(problem, path)];
    }),
  ];
}

function comparePlace(proof: Proof, actual: ActualTree): readonly Fault[] {
  if (proof.environment === actual.environment && proof.path === actual.path) return [];
  const place = `${proof.environment} in ${proof.path || 'the root'}`;
  return [mismatch(`the proof is about the environment ${place} of the deploy repository`, PROOF)];
}

function compareFile(
  proven: ProvenFile | undefined,
  actual: ProvenFile | undefined,
): string | undefined {
  if (proven === undefined) return 'the file was added after the publish';
  if (actual === undefined) return 'the file was deleted after the publish';
  if (proven.sha256 !== actual.sha256) return 'the file was changed after the publish';
  if (proven.recipients?.join('\n') === actual.recipients?.join('\n')) return undefined;
  return 'the file is encrypted for other recipients than the proof says';
}

function mismatch(message: string, file: string): Fault {
  return gitopsFault({
    code: 'proof-mismatch',
    message,
    location: { file },
    hint: "Look at the deploy repository's history. A publish restores generated files.",
  });
}
