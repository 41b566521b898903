import { isUtf8 } from 'node:buffer';
import type { Fault } from '@dhallmark/fault';
import { patchesSecret } from '@dhallmark/kubernetes-objects';
import { hasPrivateKey } from '@dhallmark/kubernetes-objects/private-key';
import { gitopsFault } from '../codes.ts';
import {
  CHART_FOLDER,
  isManagedPath,
  KUSTOMIZATION,
  MANIFEST,
  SECRETS_FOLDER,
} from '../tree/layout.ts';
import { checkManifest, checkSecretFile, hasEncryptedObject } from './check-objects.ts';
import { checkTemplate, definedTemplates } from './check-template.ts';
import { fileKind, isArchive } from './file-kinds.ts';
import { readKustomizations, type Kustomized } from './read-kustomizations.ts';
import {
  plaintextSecret,
  privateKey,
  secretInChart,
  unclearTemplate,
  unreadableManifest,
} from './findings.ts';

/** The regular files of a tree, by their paths. */
export type TreeFiles = ReadonlyMap<string, Uint8Array>;

/** What may be in a chart. */
export interface ContentOptions {
  /** Whether the chart may contain encrypted Secrets (`secretPlacement: "templates"`). */
  readonly secretsInChart: boolean;
  /** Whether what the charts render was checked, so that unclear templates are accepted. */
  readonly isRendered: boolean;
}

/**
 * Checks the content of every file: no Secret and no private key in plaintext, nothing that the
 * cluster could read otherwise than we do.
 *
 * @example
 * checkContent(new Map([['a.yaml', bytes]]), { secretsInChart: false, isRendered: false })
 */
export function checkContent(files: TreeFiles, options: ContentOptions): readonly Fault[] {
  const defined = new Set(
    [...files]
      .filter(([path]) => isTemplate(path))
      .flatMap(([, bytes]) => definedTemplates(textOf(bytes))),
  );
  const kustomized = readKustomizations(files);
  return [...files].flatMap(([path, bytes]) => [
    ...(hasPrivateKey(bytes) ? [privateKey(path)] : []),
    ...checkFile(path, bytes, { ...options, defined, kustomized }),
    ...(kustomized.secretPatches.has(path) && patchesSecret(bytes) ? [plaintextSecret(path)] : []),
  ]);
}

interface FileOptions extends ContentOptions {
  /** The names of the chart's own templates. */
  readonly defined: ReadonlySet<string>;
  readonly kustomized: Kustomized;
}

function checkFile(path: string, bytes: Uint8Array, options: FileOptions): readonly Fault[] {
  if (path === KUSTOMIZATION || path === MANIFEST) return [];
  if (path.startsWith(`${SECRETS_FOLDER}/`)) return checkSecretFile(path, bytes);
  if (isManagedPath(path) && isArchive(path, bytes)) return [uncheckedArchive(path)];
  if (isTemplate(path)) return checkTemplateFile(path, bytes, options);
  const isManifest = options.kustomized.manifests.has(path);
  const kind = isManifest ? 'manifest' : fileKind(path, isText(bytes));
  if (kind === 'binary') return [];
  const isLenient = kind === 'other text' || (kind === 'unknown' && !looksLikeSecret(bytes));
  return checkManifest(path, bytes, { isLenient, isManaged: isManagedPath(path) });
}

function checkTemplateFile(
  path: string,
  bytes: Uint8Array,
  { secretsInChart, isRendered, defined }: FileOptions,
): readonly Fault[] {
  if (!isText(bytes)) return [unreadableManifest(path, 1, 'it is not text in UTF-8')];
  const findings = checkTemplate(textOf(bytes), { path, defined });
  const faults = findings
    .filter(({ certainty }) => certainty !== 'unclear' || !isRendered)
    .map(({ line, reason, certainty }) =>
      certainty === 'secret' ? plaintextSecret(path, line) : unclearTemplate(path, line, reason),
    );
  return hasEncryptedObject(bytes) && !secretsInChart ? [...faults, secretInChart(path)] : faults;
}

/** An encrypted file, which sops-runner has to check. */
export interface EncryptedFile {
  readonly path: string;
  /** Whether it is one of ours, so that its recipients are those of the creation rule. */
  readonly isGenerated: boolean;
}

/**
 * The files of a tree that have to be encrypted: all of `secrets/`, any other that has a Secret with a
 * block of SOPS, and those from which a kustomization generates Secrets.
 *
 * @example
 * findEncrypted(readTreeFiles(tree))
 */
export function findEncrypted(files: TreeFiles): readonly EncryptedFile[] {
  const { secretSources } = readKustomizations(files);
  return [...files].flatMap(([path, bytes]) => {
    const isGenerated = isManagedPath(path);
    const isSecret = path.startsWith(`${SECRETS_FOLDER}/`) && path !== KUSTOMIZATION;
    const isEncrypted = isSecret || secretSources.has(path) || hasEncryptedObject(bytes);
    return isEncrypted ? [{ path, isGenerated }] : [];
  });
}

/**
 * Whether Helm could render a file: everything in the folder `templates` of a chart. A subchart may be
 * called `files`, and a folder of templates `crds`.
 */
function isTemplate(path: string): boolean {
  const isInChart = path.startsWith(`${CHART_FOLDER}/`) || path.startsWith('charts/');
  const above = path.slice(0, Math.max(0, path.search(/\/templates\//)));
  const isOfFiles = /\/(?:files|crds)(?:\/|$)/.test(above.replaceAll(/(?:^|\/)charts\/[^/]+/g, ''));
  return isInChart && above !== '' && !isOfFiles;
}

function uncheckedArchive(file: string): Fault {
  return gitopsFault({
    code: 'unchecked-archive',
    message: 'the file is an archive, whose content is not checked',
    location: { file },
    hint: 'Unpack it.',
  });
}

function isText(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

/** Whether it has a word or an escape that a manifest of a Secret needs, in UTF-8 or UTF-16. */
function looksLikeSecret(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  return /kind|secret|\\[xu]|!!binary/i.test(text);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
