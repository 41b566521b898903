import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createDhallSession, type DhallSession } from '@dhallmark/chart-gen';
import type { ImportCache } from '@dhallmark/dhall';
import { nodeIo } from '@dhallmark/dhall/node';
import { childEnvironment } from '../programs/child-environment.ts';

export interface SessionInput {
  /** The workspace. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly allowedHosts: readonly string[];
  readonly kept?: KeptSession | undefined;
}

/** What a long-lived process keeps from one session to the next. */
export interface KeptSession {
  readonly cache: ImportCache;
  /** Files that Git was seen to track: they are not asked about again. */
  readonly tracked: Set<string>;
}

/**
 * The evaluator over this workspace's files. Variables of the environment are not in it: who
 * evaluates a Secret passes them in.
 */
export function openSession({ root, env, allowedHosts, kept }: SessionInput): DhallSession {
  const { HOME, USERPROFILE, XDG_CACHE_HOME, LOCALAPPDATA } = env;
  const io = nodeIo({ cwd: root, env: { HOME, USERPROFILE, XDG_CACHE_HOME, LOCALAPPDATA } });
  return createDhallSession({
    io,
    readFile: (path) => readIfPresent(join(root, path)),
    isTracked: remembered(trackedFiles(root, env), kept?.tracked),
    allowedHosts,
    cache: kept?.cache,
  });
}

function remembered(
  isTracked: (path: string) => boolean,
  known = new Set<string>(),
): (path: string) => boolean {
  return (path) => {
    if (known.has(path)) return true;
    const tracked = isTracked(path);
    if (tracked) known.add(path);
    return tracked;
  };
}

/** Reads a workspace file; undefined where it is absent. */
export function readIfPresent(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw error;
  }
}

/**
 * Whether Git tracks a file, and it is no link out of the workspace. Git is asked once, when the
 * first import is looked at. In a folder that is no repository every file counts.
 */
function trackedFiles(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): (path: string) => boolean {
  let tracked: ReadonlySet<string> | undefined;
  let isRepository = true;
  return (path) => {
    if (tracked === undefined) {
      const listed = listTracked(root, env);
      isRepository = listed !== undefined;
      tracked = listed ?? new Set();
    }
    return (!isRepository || tracked.has(path)) && staysInside(root, path);
  };
}

function listTracked(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): ReadonlySet<string> | undefined {
  try {
    const text = execFileSync('git', ['ls-files', '-z'], {
      cwd: root,
      env: childEnvironment(env),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Set(text.split('\0'));
  } catch {
    return undefined;
  }
}

/** An absent file stays inside: that it is absent is told by whoever reads it. */
function staysInside(root: string, path: string): boolean {
  try {
    return realpathSync(join(root, path)).startsWith(realpathSync(root) + sep);
  } catch {
    return true;
  }
}
