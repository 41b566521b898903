import type { Fault } from '@dhallmark/fault';
import { defaultLimits, type Limits } from './eval/budget.ts';
import { fault } from './fault.ts';

/** The limits of a run as options of a program name them. 0 means no limit, undefined the default. */
export interface RunLimits {
  /** Limits.steps */
  readonly maxSteps?: number | undefined;
  /** Limits.size */
  readonly maxSize?: number | undefined;
  /** Limits.text */
  readonly maxText?: number | undefined;
  /** MiB that evaluation may add to the memory of the process. */
  readonly maxMemory?: number | undefined;
  /** Seconds until evaluation is stopped. */
  readonly timeout?: number | undefined;
  /** When the run started, in seconds of `process.uptime()`. Default: now. */
  readonly start?: number | undefined;
  /** MiB of the stack of this thread, where it has another one than Node's main thread. */
  readonly stackMemory?: number | undefined;
}

/**
 * The limits where options give no others. docs/limits.md has the reasons.
 *
 * @example
 * const patient = startLimits({ timeout: 2 * defaultRunLimits.timeout });
 */
export const defaultRunLimits = {
  maxSteps: defaultLimits.steps,
  maxSize: defaultLimits.size,
  maxText: defaultLimits.text,
  maxMemory: 1024,
  timeout: 60,
} as const satisfies RunLimits;

const mebibyte = 2 ** 20;
/** Asking the system for the memory costs more than asking for the time. */
const secondsBetweenLooks = 0.01;

/**
 * The limits of a run. They work without a timer: no timer runs while evaluation does.
 * A run that they stop ends with a fault, `limit-time` or `limit-memory`, which nothing caches, so no
 * result depends on them.
 *
 * @example
 * await evaluateInput({ file: 'config.dhall' }, { io: nodeIo(), evaluation: startLimits() });
 */
export function startLimits(limits: RunLimits = {}): Limits {
  const { maxSteps, maxSize, maxText, maxMemory, timeout } = withDefaults(limits);
  // the clock of performance would load modules that a short run does not need
  const { start = process.uptime() } = limits;
  const before = process.memoryUsage.rss();
  let most: number | undefined;
  let looked = start;
  const stop = (): boolean => {
    const now = process.uptime();
    if (now - start > timeout) throw overTime(timeout);
    if (now - looked > secondsBetweenLooks) {
      looked = now;
      most ??= before + Math.min(maxMemory * mebibyte, availableMemory());
      if (maxMemory < Number.POSITIVE_INFINITY && process.memoryUsage.rss() > most) {
        throw outOfMemory();
      }
    }
    return false;
  };
  const started = {
    steps: maxSteps,
    size: maxSize,
    text: maxText,
    stack: limits.stackMemory,
    stop,
  };
  settings.set(started, limits);
  return started;
}

const settings = new WeakMap<Limits, RunLimits>();

/** What limits were started with, so that a thread can start them again; undefined for others. */
export function settingsOf(limits: Limits): RunLimits | undefined {
  return settings.get(limits);
}

function withDefaults(limits: RunLimits): {
  readonly [Name in keyof typeof defaultRunLimits]: number;
} {
  const limit = (name: keyof typeof defaultRunLimits): number => {
    const value = limits[name] ?? defaultRunLimits[name];
    return value === 0 ? Number.POSITIVE_INFINITY : value;
  };
  return {
    maxSteps: limit('maxSteps'),
    maxSize: limit('maxSize'),
    maxText: limit('maxText'),
    maxMemory: limit('maxMemory'),
    timeout: limit('timeout'),
  };
}

/** Three quarters of what V8 or the container allows. */
function availableMemory(): number {
  const { heap_size_limit: heap } = process.getBuiltinModule('node:v8').getHeapStatistics();
  const container = process.constrainedMemory();
  return 0.75 * Math.min(heap, container === 0 ? Number.POSITIVE_INFINITY : container);
}

function overTime(seconds: number): Fault {
  return fault({
    code: 'limit-time',
    message: `evaluation takes more than ${seconds} seconds`,
    hint: 'Raise the time limit (`--timeout`), or look for an expression that grows too fast.',
  });
}

/**
 * The fault of an evaluation that needs more memory than it may have.
 *
 * @example
 * worker.on('error', (error) => report(isOutOfMemory(error) ? outOfMemory() : error));
 */
export function outOfMemory(): Fault {
  return fault({
    code: 'limit-memory',
    message: 'evaluation uses more memory than it may',
    hint: 'Raise the memory limit (`--max-memory`), or look for an expression that grows too fast.',
  });
}
