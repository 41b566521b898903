import { createHmac } from 'node:crypto';
import type { DesiredFile, TreeIo } from '@dhallmark/gitops/tree';

// A pod reads most of its Secrets only when it starts. So the pod template has an annotation that
// depends on their values: a changed value changes the template, and Kubernetes replaces the pods. It
// is computed from fingerprints of the plaintext, which a rekey does not change.

/** On pod templates: 16 hex digits, an HMAC over the fingerprints of the Secrets that it refers to. */
const RESTART_ANNOTATION = 'dhallmark.dev/secrets';

/** What workloads are annotated by. */
export interface RestartInput {
  /** DHALLMARK_FINGERPRINT_KEY; without it nothing is annotated. */
  readonly key: string | undefined;
  /** Fingerprints of the encrypted files by path, as they are after the make. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** True when the files are all there are; otherwise Secrets that are in the tree count too. */
  readonly all: boolean;
  readonly tree: TreeIo;
}

type Files = readonly DesiredFile[];

const WORKLOAD = /^kind: "?(?:Deployment|StatefulSet|DaemonSet)"?$/m;

/**
 * The files of a tree, with an annotation on the workloads whose pods use Secrets among them. Only
 * files that our renderer wrote are changed, and nothing else in them.
 */
export async function annotateWorkloads(files: Files, input: RestartInput): Promise<Files> {
  const { key } = input;
  if (key === undefined || input.fingerprints.size === 0) return files;
  const candidates = files.filter(({ path, bytes }) => path.endsWith('.yaml') && isWorkload(bytes));
  if (candidates.length === 0) return files;
  const { annotate, secretNames } = await import('./workload-manifests.ts');
  const secrets = withFingerprints(files, input).flatMap(({ text, fingerprint }) =>
    secretNames(text).map((name) => ({ ...name, fingerprint })),
  );
  const sign = (prints: readonly string[]): string =>
    createHmac('sha256', key)
      .update(JSON.stringify(['dhallmark-restart-1', ...prints]))
      .digest('hex')
      .slice(0, 16);
  const annotated = new Map(
    candidates.map((file) => [
      file.path,
      annotate(textOf(file.bytes), { secrets, sign, annotation: RESTART_ANNOTATION }),
    ]),
  );
  return files.map((file) => {
    const text = annotated.get(file.path);
    return text === undefined ? file : { ...file, bytes: Buffer.from(text) };
  });
}

/** A manifest as it was rendered. */
export function withoutRestartAnnotation(text: string): string {
  const name = RESTART_ANNOTATION.replaceAll('.', String.raw`\.`);
  return text
    .replaceAll(new RegExp(`^( *)annotations:\n\\1  ${name}: .*\n(?!\\1  )`, 'gm'), '')
    .replaceAll(new RegExp(`^ *${name}: .*\n`, 'gm'), '');
}

interface Fingerprinted {
  readonly text: string;
  readonly fingerprint: string;
}

/** The encrypted files with their fingerprints; name and namespace are readable in them. */
function withFingerprints(
  files: Files,
  { fingerprints, all, tree }: RestartInput,
): readonly Fingerprinted[] {
  const made = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return [...fingerprints].flatMap(([path, fingerprint]) => {
    const bytes = made.get(path) ?? (all ? undefined : tree.readFile(path));
    return bytes === undefined ? [] : [{ text: textOf(bytes), fingerprint }];
  });
}

function isWorkload(bytes: Uint8Array): boolean {
  return WORKLOAD.test(textOf(bytes));
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
