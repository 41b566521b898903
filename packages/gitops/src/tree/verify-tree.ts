import { isFault, type Fault } from '@dhallmark/fault';
import { parseAllDocuments } from 'yaml';
import { gitopsFault } from '../codes.ts';
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

/** What `verifyTree` expects of a tree. */
export interface VerifyTreeOptions {
  readonly environment: string;
  /** Whether the chart may contain encrypted Secrets (`secretPlacement: "templates"`). */
  readonly secretsInChart: boolean;
}

/**
 * Checks without any key that a tree is complete and contains no plaintext Secret. Returns what is
 * wrong, nothing if the tree is fine; each fault names its file, relative to the tree. What is
 * encrypted, with which recipients and with which MAC, is checked by sops-runner.
 *
 * @example
 * verifyTree(nodeTreeIo('deploy/production'), { environment: 'production', secretsInChart: false })
 */
export function verifyTree(tree: TreeIo, options: VerifyTreeOptions): readonly Fault[] {
  const { environment, secretsInChart } = options;
  if (isUnfinished(tree)) {
    const message = 'a run that wrote this deploy tree was stopped before it had finished';
    const hint = `Run make for ${environment} again. It completes the change or rolls it back.`;
    return [gitopsFault({ code: 'unfinished', message, hint, location: { file: STATE_FOLDER } })];
  }
  const manifest = readManifest(tree);
  if (isFault(manifest)) return [manifest];
  return [
    ...checkEnvironment(manifest, environment),
    ...checkFiles(tree, manifest),
    ...checkSecretList(tree, manifest),
    ...checkSecrets(tree, manifest, secretsInChart),
  ];
}

function readManifest(tree: TreeIo): Manifest | Fault {
  const bytes = tree.readFile(MANIFEST);
  if (bytes === undefined) {
    const message = 'the deploy tree has no manifest';
    const hint = 'Run make for this environment first.';
    return gitopsFault({ code: 'not-made', message, hint, location: { file: MANIFEST } });
  }
  try {
    return parseManifest(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  }
}

function checkEnvironment(manifest: Manifest, environment: string): readonly Fault[] {
  if (manifest.environment === environment) return [];
  const message = `the tree was generated for the environment ${manifest.environment}, not for ${environment}`;
  const hint = `Run make for ${environment}.`;
  return [gitopsFault({ code: 'other-environment', message, hint, location: { file: MANIFEST } })];
}

function checkFiles(tree: TreeIo, manifest: Manifest): readonly Fault[] {
  return Object.keys(manifest.files)
    .filter((path) => !tree.exists(path))
    .map((file) =>
      gitopsFault({
        code: 'missing-file',
        message: 'a generated file is missing',
        location: { file },
        hint: 'Run make again.',
      }),
    );
}

/** Flux applies only what kustomization.yaml lists: a Secret that it omits never arrives, silently. */
function checkSecretList(tree: TreeIo, manifest: Manifest): readonly Fault[] {
  const secrets = secretPaths(Object.keys(manifest.files));
  const text = Buffer.from(tree.readFile(KUSTOMIZATION) ?? []).toString('utf8');
  if (secrets.length === 0 || text === renderKustomization(secrets)) return [];
  const message = 'the file does not list exactly the generated Secrets';
  const location = { file: KUSTOMIZATION };
  return [gitopsFault({ code: 'unlisted-secret', message, location, hint: 'Run make again.' })];
}

/** Checks files that were not generated as well: no plaintext Secret may leave the machine. */
function checkSecrets(tree: TreeIo, manifest: Manifest, secretsInChart: boolean): readonly Fault[] {
  const folders = [CHART_FOLDER, 'charts', RELEASE_FOLDER, SECRETS_FOLDER];
  const paths = new Set([
    ...folders.flatMap((folder) => tree.listFiles(folder)),
    ...Object.keys(manifest.files),
  ]);
  return [...paths].filter(isYaml).flatMap((file) => {
    const text = Buffer.from(tree.readFile(file) ?? []).toString('utf8');
    if (!/^\s*["']?kind["']?\s*:\s*["']?Secret\b/m.test(text)) return [];
    if (!isEncrypted(text)) return [plaintextSecret(file)];
    return file.startsWith(`${SECRETS_FOLDER}/`) || secretsInChart ? [] : [secretInChart(file)];
  });
}

function plaintextSecret(file: string): Fault {
  return gitopsFault({
    code: 'plaintext-secret',
    message: 'the file contains a Secret that is not encrypted',
    location: { file },
    hint: 'Delete the file, or run make if it is a generated one.',
  });
}

function secretInChart(file: string): Fault {
  return gitopsFault({
    code: 'secret-in-chart',
    message: 'the chart contains an encrypted Secret, which nothing in the cluster decrypts',
    location: { file },
    hint: 'Run make with secretPlacement "kustomize".',
  });
}

/** Whether every document that is a Secret has the `sops` block. Invalid YAML counts as plaintext. */
function isEncrypted(text: string): boolean {
  return parseAllDocuments(text, { uniqueKeys: false }).every((document) => {
    if (document.errors.length > 0) return false;
    return document.get('kind') !== 'Secret' || document.has('sops');
  });
}

function isYaml(path: string): boolean {
  return /\.(ya?ml|json)$/.test(path);
}
