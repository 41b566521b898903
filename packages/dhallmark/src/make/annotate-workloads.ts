import { createHmac } from 'node:crypto';
import type { DesiredFile, TreeIo } from '@dhallmark/gitops/tree';

// A pod reads most of its Secrets once. So a workload says in its pod template which state of them it
// was made with: a changed value is a changed template, and Kubernetes replaces the pods. The state is
// told by fingerprints of the plaintext, which a rekey leaves as they are.

/** On pod templates: 16 hex digits, an HMAC over the fingerprints of the Secrets that it refers to. */
const RESTART_ANNOTATION = 'dhallmark.dev/secrets';

export interface RestartInput {
  /** DHALLMARK_FINGERPRINT_KEY; nothing is annotated without it. */
  readonly key: string | undefined;
  /** Fingerprints of the encrypted files by path, as the make leaves them. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** True when the files are all there are; else Secrets that stand in the tree count too. */
  readonly all: boolean;
  readonly tree: TreeIo;
}

type Files = readonly DesiredFile[];

const WORKLOAD = /^kind: "?(?:Deployment|StatefulSet|DaemonSet)"?$/m;

/**
 * The files of a tree with the workloads annotated whose pods use Secrets among them. Only files that
 * our renderer wrote are touched, and nothing else in them changes.
 */
export async function annotateWorkloads(files: Files, input: RestartInput): Promise<Files> {
  const { key } = input;
  if (key === undefined || input.fingerprints.size === 0) return files;
  const candidates = files.filter(({ path, bytes }) => path.endsWith('.yaml') && isWorkload(bytes));
  if (candidates.length === 0) return files;
  const { annotate, secretNames } = await import('./workload-manifests.ts');
  const secrets = fingerprinted(files, input).flatMap(({ text, fingerprint }) =>
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

/** The text of a manifest as the render left it. */
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

/** The encrypted files with their fingerprints; name and namespace stand there in clear. */
function fingerprinted(
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
