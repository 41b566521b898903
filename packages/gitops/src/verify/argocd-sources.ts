import { posix } from 'node:path';
import { readPlainValues } from '@dhallmark/kubernetes-objects';
import { isRecord } from '../is-record.ts';

/** From where an Application of Argo CD applies manifests. */
export interface ApplicationSource {
  /** The Application's name, or that of its set. */
  readonly application: string;
  readonly url: string | undefined;
  /** Relative to the root of the repository, '' for the root. It may contain `{{…}}`. */
  readonly path: string;
  /** Whether a config management plugin generates the manifests. */
  readonly hasPlugin: boolean;
  /** Undefined where the folder decides whether it is a chart, a kustomization or plain manifests. */
  readonly directory: DirectoryOptions | undefined;
}

/** How plain manifests are found. */
export interface DirectoryOptions {
  readonly isRecursive: boolean;
  readonly include: string | undefined;
  readonly exclude: string | undefined;
}

/**
 * The sources of the Applications and ApplicationSets in a manifest (Argo CD, "Application
 * Specification"). Empty for everything else, and for what cannot be read.
 *
 * @example
 * readApplicationSources(Buffer.from('apiVersion: argoproj.io/v1alpha1\nkind: Application\n…'))
 */
export function readApplicationSources(bytes: Uint8Array): readonly ApplicationSource[] {
  if (!Buffer.from(bytes).includes('argoproj.io')) return [];
  return readPlainValues(bytes).flatMap(readObject);
}

function readObject(object: unknown): readonly ApplicationSource[] {
  if (!isRecord(object)) return [];
  const { apiVersion, kind, items } = object;
  if (Array.isArray(items)) return items.flatMap(readObject);
  if (typeof apiVersion !== 'string' || !apiVersion.startsWith('argoproj.io/')) return [];
  const name = fieldOf(object, 'metadata', 'name');
  const application = typeof name === 'string' ? name : '';
  if (kind === 'Application') return readSpec(object['spec'], application);
  if (kind !== 'ApplicationSet') return [];
  return readSpec(fieldOf(object, 'spec', 'template', 'spec'), application);
}

function readSpec(spec: unknown, application: string): readonly ApplicationSource[] {
  const many = fieldOf(spec, 'sources');
  const single = [fieldOf(spec, 'source'), fieldOf(spec, 'sourceHydrator', 'drySource')];
  return [...single, ...(Array.isArray(many) ? many : [])].flatMap((source) => {
    // a chart of a Helm repository, or values that another source refers to
    if (!isRecord(source) || source['chart'] !== undefined) return [];
    const { path, ref, repoURL, plugin, directory } = source;
    if (path === undefined && ref !== undefined) return [];
    return [
      {
        application,
        url: typeof repoURL === 'string' ? repoURL : undefined,
        path: normalizeFolder(typeof path === 'string' ? path : ''),
        hasPlugin: plugin !== undefined,
        directory: isRecord(directory) ? readDirectory(directory) : undefined,
      },
    ];
  });
}

function readDirectory(directory: Readonly<Record<string, unknown>>): DirectoryOptions {
  const { recurse, include, exclude } = directory;
  return {
    isRecursive: recurse === 'true',
    include: typeof include === 'string' ? include : undefined,
    exclude: typeof exclude === 'string' ? exclude : undefined,
  };
}

/** A folder without `.` and slashes at its ends; '' is the root. */
function normalizeFolder(path: string): string {
  return posix.normalize(`/${path}`).replaceAll(/^\/+|\/+$/g, '');
}

function fieldOf(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((found, name) => (isRecord(found) ? found[name] : undefined), value);
}
