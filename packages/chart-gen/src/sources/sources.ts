import type { Fault } from '@dhallmark/fault';
import { hasPrivateKey } from '@dhallmark/kubernetes-objects/private-key';
import { chartFault } from '../codes.ts';
import { isEnvFile, isKeyFile } from './source-names.ts';

/** Why a render must not read something. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** What is at a path of the workspace. */
export type FileRead =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  /** A link, a device, a folder, too large, or outside of the workspace. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** How the rule sees the workspace. Paths are relative to it, with `/`. */
export interface SourceIo {
  /**
   * Reads a regular file inside the workspace, whole. `mayBeLinked` allows links that stay inside,
   * such as those of package managers.
   */
  readonly read: (path: string, mayBeLinked: boolean) => FileRead;
  /** Whether Git tracks it as a regular file. */
  readonly isTracked: (path: string) => boolean;
  /** Whether Dhall files and templates that Git does not track yet may be read: in `local` only. */
  readonly allowsUntrackedCode: boolean;
}

/** A source that a render may read, or why it must not. */
export type FoundSource = { readonly bytes: Uint8Array } | { readonly refusal: Refusal };

/**
 * The files of a workspace, each held to one rule: tracked by Git, a regular file inside the
 * workspace, limited in size, no env file, no private key. Each file is read once.
 */
export interface Sources {
  /**
   * Undefined where it is absent.
   *
   * @param isVerified whether a `sha256:` hash covers its content. Then Git need not track a Dhall
   *   file, or a file of an installed package
   */
  readonly find: (path: string, isVerified?: boolean) => FoundSource | undefined;
  /** Its bytes; undefined where it is absent. Throws Fault `import-refused`. */
  readonly read: (path: string) => Uint8Array | undefined;
}

/**
 * Holds each file that `io` reads to the rule.
 *
 * @example
 * const sources = createSources(io);
 * sources.read('charts/web/files/logo.png');
 */
export function createSources(io: SourceIo): Sources {
  const plain = new Map<string, FoundSource | undefined>();
  const verified = new Map<string, FoundSource | undefined>();
  const find: Sources['find'] = (path, isVerified = false) => {
    const known = isVerified ? verified : plain;
    if (known.has(path)) return known.get(path);
    const found = findSource(path, isVerified, io);
    known.set(path, found);
    return found;
  };
  return {
    find,
    read: (path) => {
      const found = find(path);
      if (found !== undefined && 'refusal' in found) throw refusedSource(path, found.refusal);
      return found?.bytes;
    },
  };
}

function findSource(path: string, isVerified: boolean, io: SourceIo): FoundSource | undefined {
  if (isEnvFile(path)) return { refusal: envFile(path) };
  const isInstalled = path.split('/').includes('node_modules');
  const read = io.read(path, isVerified && isInstalled);
  const bytes = read.kind === 'file' ? read.bytes : new Uint8Array();
  if (isKeyFile(path, bytes)) return { refusal: keyFile(path) };
  if (read.kind === 'absent') return undefined;
  if (read.kind === 'refused') return { refusal: read.refusal };
  if (hasPrivateKey(bytes)) return { refusal: keyFile(path) };
  const isDhall = path.endsWith('.dhall');
  const isNewCode = io.allowsUntrackedCode && (isDhall || isTemplate(path));
  const needsGit = !isNewCode && !(isVerified && (isDhall || isInstalled));
  if (needsGit && !io.isTracked(path)) return { refusal: untrackedSource(path) };
  return { bytes };
}

/** A file of a chart's `templates/`, as generators write them. */
function isTemplate(path: string): boolean {
  return /(?:^|\/)templates\/.+\.(?:yaml|yml|tpl|txt)$/.test(path);
}

/**
 * A source that a render must not read, as a fault.
 *
 * @example
 * throw refusedSource('charts/web/files/key', refusal);
 */
export function refusedSource(file: string, { message, hint }: Refusal): Fault {
  return chartFault({ code: 'import-refused', message, location: { file }, hint });
}

function envFile(path: string): Refusal {
  return {
    message: `${path} is an env file`,
    hint: 'Declare the variable in secrets.dhall; its value is added after evaluation.',
  };
}

function keyFile(path: string): Refusal {
  return {
    message: `${path} is a key file`,
    hint: 'Declare a variable of the form file in secrets.dhall; keys do not belong in a repository.',
  };
}

const UNTRACKED = ' is not tracked by Git';

/**
 * Why a render must not read a file that Git does not track.
 *
 * @example
 * untrackedSource('charts/web/files/data.txt').message
 */
export function untrackedSource(path: string): Refusal {
  return {
    message: `${path}${UNTRACKED}`,
    hint: 'Add it with git add, so that the chart can be generated on every machine.',
  };
}

/**
 * The file of a fault about an untracked source; undefined for any other fault.
 *
 * @example
 * untrackedPath(refusedSource('a.txt', untrackedSource('a.txt'))) // 'a.txt'
 */
export function untrackedPath({ code, message }: Fault): string | undefined {
  if (code !== 'import-refused' || !message.endsWith(UNTRACKED)) return undefined;
  return message.slice(0, -UNTRACKED.length);
}
