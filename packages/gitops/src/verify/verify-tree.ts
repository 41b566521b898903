import { isFault, type Fault } from '@dhallmark/fault';
import { gitopsFault } from '../codes.ts';
import { renderSecretLists, secretPaths, type Reconciler } from '../tree/secret-lists.ts';
import {
  isManagedPath,
  KSOPS,
  KUSTOMIZATION,
  FINGERPRINTS,
  MANIFEST,
  PROOF,
  STATE_FOLDER,
} from '../tree/layout.ts';
import { isInsidePath } from '../files/inside-path.ts';
import { parseManifest, renderManifest, type Manifest } from '../tree/manifest.ts';
import { digest } from '../tree/plan-tree.ts';
import { isUnfinished } from '../tree/transaction.ts';
import type { TreeIo } from '../tree/tree-io.ts';
import { checkApplications, type TreeAddress } from './check-applications.ts';
import { checkPin } from './check-pin.ts';
import { checkContent, type ContentOptions, type TreeFiles } from './check-content.ts';

/** What `verifyTree` expects of a tree. */
export interface VerifyTreeOptions extends ContentOptions {
  readonly environment: string;
  /** What applies the tree; default `flux`. */
  readonly reconciler?: Reconciler | undefined;
  /** Where the tree is; default the root of a repository whose address is not known. */
  readonly address?: TreeAddress | undefined;
}

/**
 * Checks without any key that a tree is complete, that it contains in the generated folders what the
 * manifest lists and nothing else, and no plaintext Secret or private key anywhere. Returns what is
 * wrong, nothing if the tree is fine; each fault names its file, relative to the tree. What is
 * encrypted, with which recipients and with which MAC, is checked by sops-runner.
 *
 * @example
 * verifyTree(nodeTreeIo('deploy/production'), { environment: 'production', secretsInChart: false, rendered: undefined })
 */
export function verifyTree(tree: TreeIo, options: VerifyTreeOptions): readonly Fault[] {
  const { environment, reconciler = 'flux', address = { url: undefined, path: '' } } = options;
  if (isUnfinished(tree)) {
    const message = 'a run that wrote this deploy tree was stopped before it had finished';
    const hint = `Run make for ${environment} again. It completes the change or rolls it back.`;
    return [gitopsFault({ code: 'unfinished', message, hint, location: { file: STATE_FOLDER } })];
  }
  const all = listTree(tree);
  const paths = all.filter(isInsidePath);
  const files = readRegularFiles(tree, paths);
  const manifest = readManifest(files);
  return [
    ...all.filter((path) => !isInsidePath(path)).map(unusableName),
    ...paths.flatMap((path) => checkType(tree, path)),
    ...(isFault(manifest)
      ? [manifest]
      : checkManifestFiles(paths, files, manifest, { environment, reconciler })),
    ...checkContent(files, options),
    ...checkApplications(files, files, address),
  ];
}

/**
 * The regular files of a tree and their content; nothing behind a link. `.git` is not part of it.
 *
 * @param isWanted which paths to read; default all
 * @example
 * readTreeFiles(nodeTreeIo('deploy/production')).get('chart/Chart.yaml')
 */
export function readTreeFiles(
  tree: TreeIo,
  isWanted: (path: string) => boolean = () => true,
): TreeFiles {
  return readRegularFiles(tree, listTree(tree).filter(isInsidePath).filter(isWanted));
}

function listTree(tree: TreeIo): readonly string[] {
  return tree.listFiles('').filter((path) => path !== '.git' && !path.startsWith('.git/'));
}

function readRegularFiles(tree: TreeIo, paths: readonly string[]): TreeFiles {
  return new Map(
    paths.flatMap((path) => {
      const bytes = tree.inspect(path)?.kind === 'file' ? tree.readFile(path) : undefined;
      return bytes === undefined ? [] : [[path, bytes] as const];
    }),
  );
}

function unusableName(file: string): Fault {
  const message = 'the name of the file contains a control character or a backslash';
  return fault('outside-tree', file, message, 'Rename the file in the deploy repository.');
}

function checkType(tree: TreeIo, file: string): readonly Fault[] {
  const entry = isManagedPath(file) ? tree.inspect(file) : { kind: 'file', mode: 0 };
  const isExecutable = entry !== undefined && (entry.mode & 0o111) !== 0;
  const message =
    entry?.kind === 'file'
      ? isExecutable
        ? 'the generated file is executable'
        : undefined
      : entry?.kind === 'link'
        ? 'the path is a symbolic link'
        : 'the path is not a regular file';
  const name = file.slice(file.lastIndexOf('/') + 1);
  return [
    ...(message === undefined
      ? []
      : [
          fault(
            entry?.kind === 'link' && !file.includes('/')
              ? 'linked-folder'
              : 'unexpected-file-type',
            file,
            message,
            'Delete it, and run make again if it was generated.',
          ),
        ]),
    ...(name === '.sops.yaml' || name === '.sops.yml'
      ? [
          fault(
            'rules-in-tree',
            file,
            'the deploy tree contains creation rules',
            'Delete the file: rules come from the workspace only.',
          ),
        ]
      : []),
  ];
}

function readManifest(files: TreeFiles): Manifest | Fault {
  const bytes = files.get(MANIFEST);
  if (bytes === undefined) {
    return fault(
      'not-made',
      MANIFEST,
      'the deploy tree has no manifest',
      'Run make for this environment first.',
    );
  }
  try {
    const text = Buffer.from(bytes).toString('utf8');
    const manifest = parseManifest(text);
    // fields that are not known or repeated could hold anything
    if (manifest.version === 1 || renderManifest(manifest) === text) return manifest;
    const message = 'the manifest is not as make writes it';
    return fault('manifest-broken', MANIFEST, message, 'Run make again, which writes a new one.');
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  }
}

function checkManifestFiles(
  paths: readonly string[],
  files: TreeFiles,
  manifest: Manifest,
  { environment, reconciler }: { readonly environment: string; readonly reconciler: Reconciler },
): readonly Fault[] {
  const listed = Object.keys(manifest.files);
  // the proof says what the manifest is, so that the manifest cannot say what the proof is
  const known = new Set([...listed, MANIFEST, PROOF, FINGERPRINTS]);
  return [
    ...checkVersion(manifest, environment),
    ...listed.filter((path) => !paths.includes(path)).map(missingFile),
    ...listed
      .filter((path) => isChanged(files.get(path), manifest.files[path]?.sha256))
      .map(changedFile),
    ...listed.filter((path) => !isManagedPath(path)).map(foreignFile),
    ...paths.filter((path) => isManagedPath(path) && !known.has(path)).map(unlistedFile),
    ...checkSecretLists(files, listed, reconciler),
    ...checkPin(files, manifest),
  ];
}

function isChanged(bytes: Uint8Array | undefined, sha256: string | undefined): boolean {
  return bytes !== undefined && sha256 !== undefined && digest(bytes) !== sha256;
}

function checkVersion({ version, ...manifest }: Manifest, environment: string): readonly Fault[] {
  const other =
    manifest.environment === environment
      ? []
      : [
          fault(
            'other-environment',
            MANIFEST,
            `the tree was generated for the environment ${manifest.environment}, not for ${environment}`,
            `Run make for ${environment}.`,
          ),
        ];
  if (version === 2) return other;
  const message = 'the manifest has no digests, so files that were changed cannot be found';
  const hint = `Run make for ${environment}, which writes a new one.`;
  return [...other, fault('old-manifest', MANIFEST, message, hint)];
}

function missingFile(file: string): Fault {
  return fault('missing-file', file, 'a generated file is missing', 'Run make again.');
}

function changedFile(file: string): Fault {
  return fault('changed-file', file, 'the file is not as it was generated', 'Run make again.');
}

function foreignFile(file: string): Fault {
  const message = `the manifest lists ${file}, which is not in a folder of generated files`;
  return fault('manifest-broken', MANIFEST, message, 'Run make again, which writes a new one.');
}

function unlistedFile(file: string): Fault {
  const message = 'no chart generates this file, and its folder is for generated files only';
  return fault('unlisted-file', file, message, 'Delete it, or move it to another folder.');
}

/** Only what these files list is applied: a Secret that they omit never arrives, silently. */
function checkSecretLists(
  files: TreeFiles,
  listed: readonly string[],
  reconciler: Reconciler,
): readonly Fault[] {
  const secrets = secretPaths(listed);
  const present = [KUSTOMIZATION, KSOPS].filter((path) => files.has(path));
  if (present.length === 0 && secrets.length === 0) return [];
  const expected = renderSecretLists(secrets, reconciler);
  return [...new Set([...present, ...expected.keys()])]
    .filter((path) => Buffer.from(files.get(path) ?? []).toString('utf8') !== expected.get(path))
    .map((path) => {
      const message = 'the file does not list exactly the generated Secrets';
      return fault('unlisted-secret', path, message, 'Run make again.');
    });
}

function fault(
  code: Parameters<typeof gitopsFault>[0]['code'],
  file: string,
  message: string,
  hint: string,
): Fault {
  return gitopsFault({ code, message, hint, location: { file } });
}
