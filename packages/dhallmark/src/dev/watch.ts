import { watch, type FSWatcher } from 'chokidar';
import { createRounds, type DevInput, type RoundResult } from './make-changes.ts';

export interface DevRun extends DevInput {
  /** Called after each round with how long it took, in milliseconds, from the change on. */
  readonly show: (result: RoundResult, changed: readonly string[], milliseconds: number) => void;
  readonly fail: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Editors write a file in several steps: what comes within this time is one change. */
const SETTLED_MS = 15;

/** Makes everything, then whatever is saved, until the signal. */
export async function runDev(run: DevRun): Promise<void> {
  const round = createRounds(run);
  const changed = new Set<string>();
  let since = performance.now();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const watcher = watch(run.chartsRoot, { cwd: run.root, ignoreInitial: true });
  const ready = new Promise<void>((resolve) => void watcher.once('ready', resolve));

  const work = async (paths: ReadonlySet<string> | undefined, from: number): Promise<void> => {
    try {
      const result = await round(paths);
      follow(watcher, result.watched);
      run.show(result, [...(paths ?? [])].toSorted(), performance.now() - from);
    } catch (error) {
      run.fail(error);
    }
  };
  watcher.on('all', (event, path) => {
    // what a folder's coming and going means, its files say
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
    await aborted(run.signal);
  } finally {
    clearTimeout(timer);
    await watcher.close();
    await running;
  }
}

/** Also watches what charts import from elsewhere. */
function follow(watcher: FSWatcher, files: ReadonlySet<string>): void {
  watcher.add([...files]);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
