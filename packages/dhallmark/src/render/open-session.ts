import { createDhallSession, type DhallSession, type ValueMode } from '@dhallmark/chart-gen';
import type { Sources } from '@dhallmark/chart-gen/sources';
import type { ImportCache } from '@dhallmark/dhall';
import { nodeIo, startLimits, type RunLimits } from '@dhallmark/dhall/node';
import { libraryFolder } from '../library/installed-library.ts';
import { openSources, type SourcePlace } from '../sources/open-sources.ts';
import type { RenderValues } from './render-values.ts';
import { pickLimits } from '../workspace/options.ts';

/** What an evaluator reads from. */
export interface SessionPlace extends SourcePlace {
  /** `stackMemory` is that of this thread; undefined for Node's main thread. */
  readonly options: SourcePlace['options'] &
    RunLimits & {
      readonly timeout: number;
      readonly allowedHosts: readonly string[];
      readonly values: ValueMode;
    };
  /** The render variables of the charts; undefined for none. */
  readonly renderVariables?: RenderValues | undefined;
}

/** What a long-lived process keeps from one session to the next. */
export interface KeptSession {
  readonly cache: ImportCache;
  /** Files that Git was seen to track: they are not asked about again. */
  readonly tracked: Set<string>;
}

/**
 * The evaluator over a workspace's files. It has no variables but those of renders: the code that
 * evaluates a Secret passes them in.
 *
 * @example
 * const session = openSession(openWorkspace({ root: process.cwd() }));
 */
export function openSession(
  place: SessionPlace,
  kept?: KeptSession,
  sources: Sources = openSources(place, kept?.tracked),
): DhallSession {
  const { HOME, USERPROFILE, XDG_CACHE_HOME, LOCALAPPDATA } = place.env;
  const { allowedHosts, timeout, values: valueMode } = place.options;
  const io = nodeIo({
    cwd: place.root,
    env: { HOME, USERPROFILE, XDG_CACHE_HOME, LOCALAPPDATA },
    // an address of a proxy may hold a password, which no chart may read
    proxyEnv: process.env,
    timeout: timeout * 1000,
    packageFolders: [libraryFolder()],
  });
  const limits = () => startLimits(pickLimits(place.options));
  const { values: renderValues, secretNames } = place.renderVariables ?? {};
  const variables = { renderValues, secretNames };
  return createDhallSession({
    io,
    sources,
    allowedHosts,
    valueMode,
    limits,
    cache: kept?.cache,
    ...variables,
  });
}
