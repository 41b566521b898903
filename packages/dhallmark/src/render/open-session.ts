import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createDhallSession, type DhallSession } from '@dhallmark/chart-gen';
import type { ImportCache } from '@dhallmark/dhall';
import { nodeIo } from '@dhallmark/dhall/node';
import { childEnvironment } from '../programs/child-environment.ts';
import { readIfPresent } from '../values/read-values.ts';
import type { Env } from '../workspace/env.ts';

/** What an evaluator reads from. */
export interface SessionPlace {
  /** The workspace. */
  readonly root: string;
  readonly env: Env;
  readonly options: { readonly allowedHosts: readonly string[] };
}

/** What a long-lived process keeps from one session to the next. */
export interface KeptSession {
  readonly cache: ImportCache;
  /** Files that Git was seen to track: they are not asked about again. */
  readonly tracked: Set<string>;
}

/**
 * The evaluator over a workspace's files. It has no variables: the code that evaluates a Secret
 * passes them in.
 *
 * @example
 * const session = openSession({ root: process.cwd(), env: process.env, options: defaultOptions });
 */
export function openSession(
  { root, env, options }: SessionPlace,
  kept?: KeptSession,
): DhallSession {
  const { HOME, USERPROFILE, XDG_CACHE_HOME, LOCALAPPDATA } = env;
  const io = nodeIo({ cwd: root, env: { HOME, USERPROFILE, XDG_CACHE_HOME, LOCALAPPDATA } });
  return createDhallSession({
    io,
    readFile: (path) => readIfPresent(join(root, path)),
    isTracked: rememberTracked(findTracked(root, env), kept?.tracked),
    allowedHosts: options.allowedHosts,
    cache: kept?.cache,
  });
}

function rememberTracked(
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

/**
 * Whether Git tracks a file, and it is not a link out of the workspace. Git is asked once, for the
 * first import. In a folder that is not a repository every file counts.
 */
function findTracked(root: string, env: Env): (path: string) => boolean {
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

function listTracked(root: string, env: Env): ReadonlySet<string> | undefined {
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

/** A file that does not exist stays inside: reading it reports that. */
function staysInside(root: string, path: string): boolean {
  try {
    return realpathSync(join(root, path)).startsWith(realpathSync(root) + sep);
  } catch {
    return true;
  }
}
