import { readdirSync, realpathSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isEnvFile } from '@dhallmark/chart-gen/source-names';
import { findCodeFolders } from '../processes/code-folders.ts';
import { failuresToData } from '../processes/failures-as-data.ts';
import type { Permissions } from '../processes/permission-flags.ts';
import { startProcess, type StartedProcess } from '../processes/start-process.ts';
import { childEnvironment } from '../programs/child-environment.ts';
import { toFailures } from '../report/failures.ts';
import { listTrackedFiles } from '../sources/tracked-files.ts';
import type { Env } from '../workspace/env.ts';
import { stagingRoot } from '../workspace/paths.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { cachePlace, createCacheFolders, type CacheFolders } from './evaluation-caches.ts';
import { askDeep, isFailedByDepth } from './ask-deep.ts';
import { readRenderValues } from './render-values.ts';
import type { EvaluationRequest, OpenRequest, TrackedFiles } from './evaluation-requests.ts';

/** What is evaluated. */
export type EvaluationPlace = Pick<
  Workspace,
  'root' | 'env' | 'environment' | 'options' | 'renderEnv'
>;

/** What a process that evaluates is for. */
export interface EvaluationOptions {
  /** In messages: `evaluates charts`. */
  readonly purpose: string;
  /** Whether it writes staging and its caches. */
  readonly mayWrite: boolean;
  /** Whether what it prints about its own failure may be reported: it is given no value. */
  readonly mayShowErrors: boolean;
}

/** A process that evaluates. */
export interface Evaluation {
  readonly ask: (request: EvaluationRequest) => Promise<unknown>;
  /** Lets the requests that follow read the sources as they are now. */
  readonly refresh: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** What connections to hosts of remote imports need to know. */
const NETWORK = /^(NODE_EXTRA_CA_CERTS|NODE_USE_ENV_PROXY|SSL_CERT_(FILE|DIR)|(HTTPS?|NO)_PROXY)$/i;

/** Git's own folder: what is tracked is for the process to know that asks git. */
const GIT = '.git';

/**
 * Starts a process that evaluates what authors of charts write. It has no key: its environment has
 * variables that programs need to run; it reads the sources of the workspace, the installed code and
 * caches; and it starts no program.
 */
export function startEvaluation(place: EvaluationPlace, options: EvaluationOptions): Evaluation {
  let running = startOne(place, options);
  const { stackMemory } = place.options;
  let deep: Running | undefined;
  return {
    ask: async (request) => {
      try {
        return await askRunning(running, request);
      } catch (error) {
        if (!isFailedByDepth(error)) throw error;
        if (stackMemory > 0) deep ??= startOne(place, options, stackMemory);
        return askDeep(deep, request, error, stackMemory);
      }
    },
    refresh: async () => {
      await deep?.child.end();
      deep = undefined;
      const { entries, child } = running;
      if (entries === listEntries(place).join('\n') && !child.hasEnded()) {
        running = { ...running, opened: open(child, place, undefined) };
        return;
      }
      // what may be read is decided when a process starts
      await child.end();
      running = startOne(place, options);
    },
    end: async () => {
      await Promise.all([running.child.end(), deep?.child.end()]);
    },
  };
}

async function askRunning(
  { opened, child }: Running,
  request: EvaluationRequest,
): Promise<unknown> {
  await opened;
  return child.ask(request);
}

interface Running {
  readonly child: StartedProcess;
  readonly opened: Promise<unknown>;
  /** What it may read of the workspace, as lines. */
  readonly entries: string;
}

/** @param stackMemory of the thread that evaluates; undefined for Node's main thread */
function startOne(
  place: EvaluationPlace,
  options: EvaluationOptions,
  stackMemory?: number,
): Running {
  const { root, env } = place;
  const caches = createCacheFolders(env);
  const entries = listEntries(place);
  const { mayWrite, mayShowErrors, purpose } = options;
  const child = startProcess({
    purpose,
    file: join(import.meta.dirname, `evaluation-process${extname(import.meta.filename)}`),
    cwd: root,
    env: {
      ...childEnvironment(env, place.options.allowedHosts.length > 0 ? NETWORK : undefined),
      ...(caches.compiled !== undefined && { NODE_COMPILE_CACHE: caches.compiled }),
    },
    permissions: permissionsFor(place, entries, caches, mayWrite),
    mayShowErrors,
    stackMemory,
  });
  return { child, opened: open(child, place, stackMemory), entries: entries.join('\n') };
}

function open(
  child: StartedProcess,
  place: EvaluationPlace,
  stackMemory: number | undefined,
): Promise<unknown> {
  const opened = child.ask(describePlace(place, stackMemory));
  // the request that waits for it reports it
  opened.catch(() => undefined);
  return opened;
}

function describePlace(place: EvaluationPlace, stackMemory: number | undefined): OpenRequest {
  const { root, env, environment, options } = place;
  const { name, chartsRoot, maxSourceSize, allowedHosts, values } = options;
  const { maxSteps, maxSize, maxText, maxMemory, timeout } = options;
  const limits = { maxSteps, maxSize, maxText, maxMemory, timeout, stackMemory };
  return {
    kind: 'open',
    root,
    realRoot: realpathSync(root),
    env: cachePlace(env),
    environment,
    options: { name, chartsRoot, maxSourceSize, allowedHosts, values, ...limits },
    tracked: listTracked(root, env),
    renderVariables: readRenderValues(place),
  };
}

/** Not every request needs to know, so a failure is reported by those that do. */
function listTracked(root: string, env: Env): TrackedFiles {
  try {
    const files = listTrackedFiles(root, env);
    return { files: files === undefined ? undefined : [...files] };
  } catch (error) {
    return { failures: failuresToData(toFailures(error, undefined)) };
  }
}

function permissionsFor(
  { root, options }: EvaluationPlace,
  entries: readonly string[],
  caches: CacheFolders,
  mayWrite: boolean,
): Permissions {
  const folders = [caches.semantic, caches.compiled].filter((each) => each !== undefined);
  const staging = [...rootsOf(root)].map((each) => join(each, stagingRoot(options.name)));
  return {
    read: [...entries, ...findCodeFolders(), ...folders],
    write: mayWrite ? [...staging, ...folders] : [],
    network: options.allowedHosts.length > 0,
    programs: false,
  };
}

/** What is directly in the workspace, without files of values, Git's own folder and deploy trees. */
function listEntries({ root, options }: EvaluationPlace): readonly string[] {
  const [output] = options.outputRoot.split('/');
  return [...rootsOf(root)].flatMap((each) =>
    readdirSync(each)
      .filter((name) => name !== GIT && name !== output && !isEnvFile(name))
      .map((name) => join(each, name)),
  );
}

function rootsOf(root: string): ReadonlySet<string> {
  return new Set([root, realpathSync(root)]);
}
