import { spawn } from 'node:child_process';
import { extname, join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import type { Answer } from './answer-requests.ts';
import { failuresFromData } from './failures-as-data.ts';
import { createLineReader } from './lines.ts';
import { findPlugAndPlay } from './plug-and-play.ts';
import { permissionFlags, type Permissions } from './permission-flags.ts';

/** A process that answers requests. */
export interface ProcessOptions {
  /** What it is for, in messages: `evaluates charts`. */
  readonly purpose: string;
  /** Its program. */
  readonly file: string;
  readonly cwd: string;
  /** Its whole environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  /** Whether what it prints about its own failure may be reported: it holds no value. */
  readonly mayShowErrors: boolean;
  /** MiB of the stack of a thread that runs the program; undefined for Node's main thread. */
  readonly stackMemory?: number | undefined;
}

/** A process that was started, and answers one request after the other. */
export interface StartedProcess {
  /**
   * Resolves with the answer. Throws CollectedFailures with what the process found wrong, Fault
   * `process-ended` where it ended instead.
   */
  readonly ask: (request: unknown) => Promise<unknown>;
  readonly hasEnded: () => boolean;
  /** Lets it end after the last request. */
  readonly end: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** How much of what a process prints is reported, in UTF-16 code units. */
const SHOWN_ERRORS = 2000;

/**
 * Starts a process of Node with a limited environment and limited rights. Requests and answers are
 * lines of JSON on its standard input and output; nothing of them is in a file, an argument or a
 * variable.
 */
export function startProcess(options: ProcessOptions): StartedProcess {
  const { cwd, env } = options;
  const memory = Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20);
  const args = [`--max-old-space-size=${memory}`, ...describeProgram(options)];
  const child = spawn(process.execPath, args, {
    cwd,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const waiting: Waiting[] = [];
  let printed = '';
  let end: Fault | undefined;
  const finish = (how: string, cause?: unknown): void => {
    end ??= endedEarly(options, how, options.mayShowErrors ? printed.trim() : '', cause);
    for (const { reject } of waiting.splice(0)) reject(end);
  };
  const refuse = (how: string): void => {
    finish(how);
    child.kill('SIGKILL');
  };
  const reader = createLineReader();
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    const lines = reader.read(piece);
    if (lines === undefined) refuse('its answer is too long');
    for (const line of lines ?? []) {
      const answer = parseAnswer(line);
      if (answer === undefined) refuse('it did not answer with JSON');
      else settle(answer, waiting.shift());
    }
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    printed = (printed + piece).slice(-SHOWN_ERRORS);
  });
  // the end of the process says more
  child.stdin.on('error', () => undefined);
  child.on('error', (error) => finish('it could not be started', error));
  const ended = new Promise<void>((resolve) => {
    child.on('close', (status, signal) => {
      finish(signal === null ? `its exit status is ${status}` : `it was ended by ${signal}`);
      resolve();
    });
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (end !== undefined) return reject(end);
        waiting.push({ resolve, reject });
        child.stdin.write(`${JSON.stringify(request)}\n`);
      }),
    hasEnded: () => end !== undefined,
    end: () => {
      child.stdin.end();
      return ended;
    },
  };
}

/** The program with its rights, for Node's command line. */
function describeProgram({ file, permissions, stackMemory }: ProcessOptions): readonly string[] {
  const required = (findPlugAndPlay()?.required ?? []).map((each) => `--require=${each}`);
  const flags = [...permissionFlags(permissions), ...required];
  if (stackMemory === undefined) return [...flags, file];
  const runner = join(import.meta.dirname, `thread-process${extname(import.meta.filename)}`);
  return [...required, runner, file, String(stackMemory), ...flags];
}

function parseAnswer(line: string): Answer | undefined {
  try {
    return JSON.parse(line) as Answer;
  } catch {
    return undefined;
  }
}

function settle(answer: Answer, request: Waiting | undefined): void {
  if ('value' in answer) request?.resolve(answer.value);
  else request?.reject(new CollectedFailures(failuresFromData(answer.failures)));
}

function endedEarly(
  { purpose }: ProcessOptions,
  how: string,
  printed: string,
  cause: unknown,
): Fault {
  return fault({
    code: 'process-ended',
    message: `the process that ${purpose} ended before it answered: ${how}`,
    details: printed === '' ? [] : [{ label: 'printed', text: printed }],
    hint: 'Run the command again. If the system ended it, it needs more memory.',
    causes: cause === undefined ? [] : [cause],
  });
}
