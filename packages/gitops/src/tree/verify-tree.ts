import { parseAllDocuments } from 'yaml';
import { GitopsError } from '../errors.ts';
import { renderKustomization, secretPaths } from './kustomization.ts';
import {
  CHART_FOLDER,
  KUSTOMIZATION,
  MANIFEST,
  RELEASE_FOLDER,
  SECRETS_FOLDER,
  STATE_FOLDER,
} from './layout.ts';
import { parseManifest, type Manifest } from './manifest.ts';
import { isUnfinished } from './transaction.ts';
import type { TreeIo } from './tree-io.ts';

/** Something in a deploy tree that must not be published. */
export interface TreeFinding {
  readonly code:
    | 'unfinished'
    | 'not-made'
    | 'manifest-broken'
    | 'other-environment'
    | 'missing-file'
    | 'unlisted-secret'
    | 'plaintext-secret'
    | 'secret-in-chart';
  /** Relative to the tree. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

export interface VerifyTreeOptions {
  readonly environment: string;
  /** Whether encrypted Secrets may stand in the chart (`secretPlacement: "templates"`). */
  readonly secretsInChart: boolean;
}

/**
 * Checks that a tree is whole and holds no Secret in clear, without any key. What is encrypted, to
 * whom and with which MAC is sops-runner's to check. An empty list means that all is well.
 */
export function verifyTree(tree: TreeIo, options: VerifyTreeOptions): readonly TreeFinding[] {
  if (isUnfinished(tree)) {
    const hint = `Run make for ${options.environment} again: it finishes what was begun, or takes it back.`;
    return [
      { code: 'unfinished', path: STATE_FOLDER, message: 'A make was cut off in this tree', hint },
    ];
  }
  const manifest = readManifest(tree);
  if ('code' in manifest) return [manifest];
  return [
    ...environmentFindings(manifest, options.environment),
    ...fileFindings(tree, manifest),
    ...listFindings(tree, manifest),
    ...secretFindings(tree, manifest, options.secretsInChart),
  ];
}

function readManifest(tree: TreeIo): Manifest | TreeFinding {
  const bytes = tree.readFile(MANIFEST);
  if (bytes === undefined) {
    const hint = 'Run make for this environment first.';
    return { code: 'not-made', path: MANIFEST, message: 'Nothing has been made here', hint };
  }
  try {
    return parseManifest(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    if (!(error instanceof GitopsError)) throw error;
    return {
      code: 'manifest-broken',
      path: MANIFEST,
      message: error.message,
      hint: error.details.hint ?? '',
    };
  }
}

function environmentFindings(manifest: Manifest, environment: string): readonly TreeFinding[] {
  if (manifest.environment === environment) return [];
  const message = `The tree was made for the environment ${manifest.environment}, not ${environment}`;
  return [
    { code: 'other-environment', path: MANIFEST, message, hint: 'Make it for this environment.' },
  ];
}

function fileFindings(tree: TreeIo, manifest: Manifest): readonly TreeFinding[] {
  return Object.keys(manifest.files)
    .filter((path) => !tree.exists(path))
    .map((path) => ({
      code: 'missing-file',
      path,
      message: `${path} was made and is gone`,
      hint: 'Run make again.',
    }));
}

/** Flux applies what kustomization.yaml lists: a Secret that it leaves out would silently not arrive. */
function listFindings(tree: TreeIo, manifest: Manifest): readonly TreeFinding[] {
  const secrets = secretPaths(Object.keys(manifest.files));
  if (secrets.length === 0) return [];
  const bytes = tree.readFile(KUSTOMIZATION);
  if (bytes !== undefined && Buffer.from(bytes).toString('utf8') === renderKustomization(secrets))
    return [];
  const message = `${KUSTOMIZATION} does not list exactly the Secrets that were made`;
  return [{ code: 'unlisted-secret', path: KUSTOMIZATION, message, hint: 'Run make again.' }];
}

/** Foreign files included: whoever put a plaintext Secret here, it must not leave the machine. */
function secretFindings(
  tree: TreeIo,
  manifest: Manifest,
  secretsInChart: boolean,
): readonly TreeFinding[] {
  const folders = [CHART_FOLDER, 'charts', RELEASE_FOLDER, SECRETS_FOLDER];
  const paths = new Set([
    ...folders.flatMap((folder) => tree.listFiles(folder)),
    ...Object.keys(manifest.files),
  ]);
  return [...paths].filter(isYaml).flatMap((path): readonly TreeFinding[] => {
    const text = Buffer.from(tree.readFile(path) ?? []).toString('utf8');
    if (!/^\s*["']?kind["']?\s*:\s*["']?Secret\b/m.test(text)) return [];
    if (!isEncrypted(text)) {
      const message = `${path} holds a Secret that is not encrypted`;
      return [
        {
          code: 'plaintext-secret',
          path,
          message,
          hint: 'Remove it, or run make if it is one of ours.',
        },
      ];
    }
    if (path.startsWith(`${SECRETS_FOLDER}/`) || secretsInChart) return [];
    const message = `${path} is an encrypted Secret inside the chart, which nothing in the cluster decrypts`;
    return [
      { code: 'secret-in-chart', path, message, hint: 'Make with secretPlacement "kustomize".' },
    ];
  });
}

/** Every document that is a Secret has the `sops` block. Text that is no YAML counts as clear. */
function isEncrypted(text: string): boolean {
  return parseAllDocuments(text, { uniqueKeys: false }).every((document) => {
    if (document.errors.length > 0) return false;
    return document.get('kind') !== 'Secret' || document.has('sops');
  });
}

function isYaml(path: string): boolean {
  return /\.(ya?ml|json)$/.test(path);
}
