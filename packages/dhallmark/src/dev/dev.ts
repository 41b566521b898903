import { watch, type FSWatcher } from 'chokidar';
import type { IfUndecryptable } from '../encryption/encrypt-secret.ts';
import { createChangeMaker, type ChangeResult, type DevWorkspace } from './make-changes.ts';

/** How a workspace is watched. */
export interface DevOptions {
  /** Default `fail`. */
  readonly ifUndecryptable?: IfUndecryptable | undefined;
  /** Called after each make with how long it took, in milliseconds, since the change. */
  readonly show: (
    result: ChangeResult,
    changed: readonly string[],
    milliseconds: number,
  ) => void | Promise<void>;
  readonly fail: (error: unknown) => void;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** Editors write a file in several steps: what comes within this time is one change. */
const SETTLED_MS = 15;

/** Makes everything, then whatever is saved, until the signal. */
export async function dev(workspace: DevWorkspace, options: DevOptions): Promise<void> {
  const { show, fail, signal } = options;
  const changes = createChangeMaker(workspace, options.ifUndecryptable);
  const changed = new Set<string>();
  let since = performance.now();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const { root, options: workspaceOptions } = workspace;
  const watcher = watch(workspaceOptions.chartsRoot, { cwd: root, ignoreInitial: true });
  const ready = new Promise<void>((resolve) => void watcher.once('ready', resolve));

  const work = async (paths: ReadonlySet<string> | undefined, from: number): Promise<void> => {
    try {
      const result = await changes.make(paths);
      watchAlso(watcher, result.watched);
      await show(result, [...(paths ?? [])].toSorted(), performance.now() - from);
    } catch (error) {
      fail(error);
    }
  };
  watcher.on('all', (event, path) => {
    // events of the files in a folder say what happened to it
    if (event === 'addDir' || event === 'unlinkDir') return;
    if (changed.size === 0) since = performance.now();
    changed.add(path.replaceAll('\\', '/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = new Set(changed);
      changed.clear();
      running = running.then(() => work(paths, since));
    }, SETTLED_MS);
  });

  try {
    await ready;
    running = work(undefined, since);
    await waitForAbort(signal);
  } finally {
    clearTimeout(timer);
    await watcher.close();
    await running;
    await changes.end();
  }
}

/** Charts import files from elsewhere too. */
function watchAlso(watcher: FSWatcher, files: ReadonlySet<string>): void {
  watcher.add([...files]);
}

function waitForAbort(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
