import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Worker } from 'node:worker_threads';

import { parseExpr } from '@dhallmark/dhall';
import type { Limits } from '@dhallmark/dhall';
import {
  defaultRunLimits,
  findInstalledPackages,
  nodeIo,
  readLimitedFile,
  startLimits,
  vendorFolder,
} from '@dhallmark/dhall/node';
import type { NodeIo, ReadOnce, RunLimits } from '@dhallmark/dhall/node';
import { isFault, type Fault } from '@dhallmark/fault';
import { writeOutput } from '@dhallmark/replace-file';

import { fault } from '../codes.ts';

/** What a command line reads and writes: the only place that touches the process. */
export interface Edge {
  readonly cwd: string;
  readonly stdin: () => string;
  readonly stdinBytes: () => Uint8Array;
  readonly write: (text: string | Uint8Array) => void;
  /** Writes a line to standard error. */
  readonly warn: (text: string) => void;
  /**
   * Writes to standard output for undefined, else as `writeOutput` of `@dhallmark/replace-file`.
   * Throws `unwritable-file`.
   */
  readonly writeTo: (path: string | undefined, content: string | Uint8Array) => Promise<void>;
  /** The text of a file; throws `no-file`, and `parse-utf8` for what is not UTF-8. */
  readonly readFile: (path: string) => string;
  readonly readBytes: (path: string) => Uint8Array;
  readonly isFile: (path: string) => boolean;
  /** Throws `no-file` when the file is not there or cannot be read. */
  readonly requireFile: (path: string) => void;
  /** Imports; the folder that `dhall vendor` made is looked at first. */
  readonly io: NodeIo;
  /** The limits of this run, which started when it was first asked. */
  readonly limits: () => Limits;
  /** Starts the limits again: for a program that evaluates one input after another. */
  readonly renewLimits: () => void;
  /** Where programs keep data of a person (XDG Base Directory Specification). */
  readonly dataFolder: () => string;
  /** The names of the environment variables. */
  readonly variableNames: () => string[];
  /** Where a person types, or a pipe. */
  readonly terminal: () => Terminal;
  /**
   * Starts this program on a thread with a larger stack, where `deepWork` is this work. Undefined where
   * there is no such thread.
   */
  readonly startDeep: (work: object) => Worker | undefined;
  readonly deepWork: object | undefined;
  /** A failure as the program prints it, if asked for with the explanation of its code. */
  readonly describe: (failure: Fault, explained: boolean) => Promise<string>;
}

/** Standard input and output, for a program that a person talks to. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly setRawMode?: (raw: boolean) => unknown };
  readonly output: NodeJS.WritableStream;
  /** False for a pipe or a file: lines cannot be edited then. */
  readonly isTerminal: boolean;
}

/** What a command line says about limits and failures. */
export interface EdgeSettings {
  /** Writes to standard output. */
  readonly write: (content: string | Uint8Array) => void;
  /** Gets warnings. */
  readonly writeError: (text: string) => void;
  readonly limitFlags: () => RunLimits;
  readonly describe: Edge['describe'];
  readonly startDeep?: Edge['startDeep'];
  readonly deepWork?: object | undefined;
  /** What was read of pipes, standard input among them. */
  readonly readOnce: ReadOnce;
}

/** This process. */
export function processEdge(settings: EdgeSettings): Edge {
  const { write, writeError, limitFlags, describe, readOnce } = settings;
  const cwd = process.cwd();
  const vendor = vendorFolder(cwd);
  const vendorFolders = vendor === undefined ? [] : [vendor];
  let limits: Limits | undefined;
  let io: NodeIo | undefined;
  const warn = (text: string): void => writeError(`${text}\n`);
  const openIo = (): NodeIo => {
    const { timeout = defaultRunLimits.timeout } = limitFlags();
    const packageFolders = () => findInstalledPackages(cwd);
    return nodeIo({
      cwd,
      warn,
      vendorFolders,
      packageFolders,
      timeout: timeout * 1000,
      readOnce,
    });
  };
  const readInput = () => readStandardInput(readOnce);
  const readFile = (path: string) => readNamedFile(path, readOnce);
  return {
    cwd,
    limits: () => (limits ??= startLimits(limitFlags())),
    renewLimits: () => {
      limits = undefined;
    },
    dataFolder: () => {
      const data = process.env['XDG_DATA_HOME'];
      if (data !== undefined && isAbsolute(data)) return data;
      return join(homedir(), '.local', 'share');
    },
    variableNames: () => Object.keys(process.env),
    terminal: () => ({
      input: process.stdin,
      output: process.stdout,
      isTerminal: process.stdin.isTTY && process.stdout.isTTY,
    }),
    startDeep: settings.startDeep ?? (() => undefined),
    deepWork: settings.deepWork,
    describe,
    stdin: () => textOf(readInput(), '(stdin)'),
    stdinBytes: readInput,
    write,
    warn,
    writeTo: (path, content) => writeTo(path, content, write),
    readFile: (path) => textOf(readFile(path), path),
    readBytes: readFile,
    isFile: (path) => existsSync(path) && statSync(path).isFile(),
    requireFile,
    get io() {
      return (io ??= openIo());
    },
  };
}

/** Throws `parse-utf8` for text that is not UTF-8: a file that is rewritten would lose its bytes. */
function textOf(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // The parser reports the position.
    parseExpr(bytes, name);
    throw error;
  }
}

function readStandardInput(readOnce: ReadOnce): Uint8Array {
  try {
    return readLimitedFile(0, readOnce);
  } catch (cause) {
    if (isFault(cause)) throw cause;
    throw fault({
      code: 'no-file',
      message: `standard input cannot be read: ${reasonOf(cause)}`,
      hint: 'Pipe an expression into the program, or pass --file.',
    });
  }
}

function readNamedFile(path: string, readOnce: ReadOnce): Uint8Array {
  try {
    return readLimitedFile(path, readOnce);
  } catch (cause) {
    if (isFault(cause)) throw cause;
    throw noFile(path, cause);
  }
}

function requireFile(path: string): void {
  try {
    accessSync(path, constants.R_OK);
  } catch (cause) {
    throw noFile(path, cause);
  }
}

function noFile(path: string, cause: unknown): Fault {
  const absent = codeOf(cause) === 'ENOENT';
  const message = absent
    ? `There is no file ${path}`
    : `The file ${path} cannot be read: ${reasonOf(cause)}`;
  return fault({
    code: 'no-file',
    message,
    hint: 'Check the path on the command line.',
  });
}

async function writeTo(
  path: string | undefined,
  content: string | Uint8Array,
  write: EdgeSettings['write'],
): Promise<void> {
  // The shell may have opened /dev/stdout to append to a file, which must not be replaced.
  if (path === undefined || path === '/dev/stdout') write(content);
  else await writeOutput(path, content);
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** What the system says, without the call. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split(',')[0] ?? '') : String(error);
}
