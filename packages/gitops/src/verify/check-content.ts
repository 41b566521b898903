import { isUtf8 } from 'node:buffer';
import type { Fault } from '@dhallmark/fault';
import { patchesSecret } from '@dhallmark/kubernetes-objects';
import { archiveOf, unpackArchives } from '@dhallmark/kubernetes-objects/archives';
import { hasPrivateKey } from '@dhallmark/kubernetes-objects/private-key';
import {
  checkTemplate,
  definedTemplates,
  definesTemplates,
  type DefinedTemplates,
} from '@dhallmark/kubernetes-objects/templates';
import { gitopsFault } from '../codes.ts';
import { isManagedPath, MANIFEST, SECRETS_FOLDER } from '../tree/layout.ts';
import { isSecretList } from '../tree/secret-lists.ts';
import { checkArchived, isSubchart } from './check-archived.ts';
import { checkManifest, checkSecretFile, hasEncryptedObject } from './check-objects.ts';
import { fileKind, isArchive } from './file-kinds.ts';
import { namesFiles, readKustomizations, type Kustomized } from './read-kustomizations.ts';
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
  /**
   * The paths of the templates whose output was checked, so that they may be unclear. Undefined where
   * the charts were not rendered.
   */
  readonly rendered: ReadonlySet<string> | undefined;
  /** The paths of the files to check, where others are known to be right; default all. */
  readonly checked?: ReadonlySet<string> | undefined;
}

/**
 * Checks the content of every file and of packaged subcharts: no Secret and no private key in plaintext,
 * nothing that the cluster could read otherwise than we do.
 *
 * @example
 * checkContent(new Map([['a.yaml', bytes]]), { secretsInChart: false, rendered: undefined })
 */
export function checkContent(files: TreeFiles, options: ContentOptions): readonly Fault[] {
  const archives = unpackArchives(new Map([...files].filter(([path]) => isSubchart(path))));
  const archived = [...archives.files].filter(([path]) => !files.has(path));
  const templates = [...files, ...archived].filter(([path]) => isTemplate(path));
  const defined = definedTemplates(templates.map(([, bytes]) => textOf(bytes)));
  const kustomized = readKustomizations(files);
  const isRendered = options.rendered !== undefined;
  const { checked } = options;
  const isChosen = (path: string): boolean =>
    checked === undefined || checked.has(path) || checked.has(archiveOf(path) ?? '');
  return [
    ...[...files]
      .filter(([path]) => isChosen(path))
      .flatMap(([path, bytes]) => [
        ...(hasPrivateKey(bytes) ? [privateKey(path)] : []),
        ...checkFile(path, bytes, { ...options, defined, kustomized }),
        ...(kustomized.secretPatches.has(path) && patchesSecret(bytes)
          ? [plaintextSecret(path)]
          : []),
      ]),
    ...archived
      .filter(([path]) => isChosen(path))
      .flatMap(([path, bytes]) =>
        checkArchived(path, bytes, { isTemplate: isTemplate(path), isRendered, defined }),
      ),
    ...[...archives.refused].map(([path, reason]) => uncheckedArchive(path, reason)),
  ];
}

interface FileOptions extends ContentOptions {
  /** What the charts' own templates define. */
  readonly defined: DefinedTemplates;
  readonly kustomized: Kustomized;
}

function checkFile(path: string, bytes: Uint8Array, options: FileOptions): readonly Fault[] {
  if (isSecretList(path) || path === MANIFEST) return [];
  if (path.startsWith(`${SECRETS_FOLDER}/`)) return checkSecretFile(path, bytes);
  if (isSubchart(path)) return [];
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
  { secretsInChart, rendered, defined }: FileOptions,
): readonly Fault[] {
  if (!isText(bytes)) return [unreadableManifest(path, 1, 'it is not text in UTF-8')];
  const findings = checkTemplate(textOf(bytes), { path, defined });
  // Helm writes nothing of a partial itself
  const isShown = rendered?.has(path) === true || (rendered !== undefined && isPartial(path));
  const faults = findings
    .filter(({ certainty }) => certainty !== 'unclear' || !isShown)
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
    const isSecret = path.startsWith(`${SECRETS_FOLDER}/`) && !isSecretList(path);
    const isEncrypted = isSecret || secretSources.has(path) || hasEncryptedObject(bytes);
    return isEncrypted ? [{ path, isGenerated }] : [];
  });
}

/**
 * Whether a file decides how others are read: a template that defines others, a packaged subchart, which
 * has such templates, the Chart.yaml of a library, or a file that names files of Secrets, manifests or patches.
 *
 * @example
 * concernsOtherFiles('chart/templates/a.yaml', Buffer.from('kind: Service\n')) // false
 */
export function concernsOtherFiles(path: string, bytes: Uint8Array): boolean {
  if (isSubchart(path) || (isTemplate(path) && definesTemplates(textOf(bytes)))) return true;
  // of a library, Helm reads partial templates only
  if (path.endsWith('/Chart.yaml') && textOf(bytes).includes('library')) return true;
  return namesFiles(path, bytes);
}

/** Whether Helm renders a file: everything in the folder `templates` of a chart or of its subcharts. */
function isTemplate(path: string): boolean {
  return /^(?:chart|charts\/[^/]+)(?:\/charts\/[^/]+)*\/templates\//.test(path);
}

function isPartial(path: string): boolean {
  return /\/(?:_[^/]*|NOTES\.txt)$/.test(path);
}

function uncheckedArchive(file: string, reason?: string): Fault {
  return gitopsFault({
    code: 'unchecked-archive',
    message:
      reason === undefined
        ? 'the file is an archive, whose content is not checked'
        : `the content of the archive cannot be checked: ${reason}`,
    location: { file },
    hint: reason === undefined ? 'Unpack it.' : 'Package the chart with helm package.',
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
