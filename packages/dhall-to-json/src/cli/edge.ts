import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { Fault } from '@dhallmark/fault';
import { parseExpr } from '@dhallmark/dhall';
import { nodeIo, vendorFolder } from '@dhallmark/dhall/node';
import type { NodeIo } from '@dhallmark/dhall/node';
import { fault } from '../codes.ts';

/** What a command line reads and writes: the only place that touches the process. */
export interface Edge {
  readonly cwd: string;
  readonly stdin: () => string;
  readonly stdinBytes: () => Uint8Array;
  readonly write: (text: string | Uint8Array) => void;
  readonly warn: (text: string) => void;
  /** Resolves when all warnings are written. */
  readonly warned: () => Promise<void>;
  /** Replaces a file at once or not at all; its permissions stay. Throws `unwritable`. */
  readonly writeFile: (path: string, content: string | Uint8Array) => void;
  /** The text of a file; throws `no-file`, and `parse-utf8` for what is not UTF-8. */
  readonly readFile: (path: string) => string;
  readonly readBytes: (path: string) => Uint8Array;
  readonly isFile: (path: string) => boolean;
  /** Throws `no-file` when the file is not there or cannot be read. */
  readonly requireFile: (path: string) => void;
  /** True where errors may be coloured. */
  readonly color: boolean;
  /** Imports; the folder that `dhall vendor` made is looked at first. */
  readonly io: NodeIo;
}

export function processEdge(): Edge {
  const cwd = process.cwd();
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const plain = NO_COLOR !== undefined && NO_COLOR !== '';
  const vendor = vendorFolder(cwd);
  process.stdout.once('error', stopWriting);
  const io = nodeIo({ cwd, warn, vendorFolders: vendor === undefined ? [] : [vendor] });
  return {
    cwd,
    stdin: () => textOf(readInput(), '(stdin)'),
    stdinBytes: readInput,
    write,
    warn,
    warned: () => lastWarning,
    writeFile: replaceFile,
    readFile: (path) => textOf(readFile(path), path),
    readBytes: readFile,
    isFile: (path) => existsSync(path) && statSync(path).isFile(),
    requireFile,
    // Looked at late: Node takes 3 ms to make the stream, and most runs have no use for it.
    get color() {
      return !plain && (process.stderr.isTTY || (FORCE_COLOR ?? '0') !== '0');
    },
    io,
  };
}

/** Throws `parse-utf8` for other text: read loosely, a file that is rewritten would lose its bytes. */
function textOf(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // The parser says where.
    parseExpr(bytes, name);
    throw error;
  }
}

function readInput(): Uint8Array {
  try {
    return readFileSync(0);
  } catch (cause) {
    throw fault({
      code: 'no-file',
      message: `Standard input cannot be read: ${reasonOf(cause)}`,
      hint: 'Give it an expression, or name a file.',
    });
  }
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
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

function replaceFile(path: string, content: string | Uint8Array): void {
  // The shell may have opened it to append to a file, which must not be replaced.
  if (path === '/dev/stdout') return write(content);
  try {
    replace(path, content);
  } catch (cause) {
    throw fault({
      code: 'unwritable',
      message: `The file ${path} cannot be written: ${reasonOf(cause)}`,
      hint: 'Check that its folder is there and can be written.',
    });
  }
}

function replace(path: string, content: string | Uint8Array): void {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before?.isFile() === false) {
    writeFileSync(path, content);
    return;
  }
  // Where a link leads, not the link.
  const target = before === undefined ? path : realpathSync(path);
  const { randomBytes } = process.getBuiltinModule('node:crypto');
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, content, before === undefined ? {} : { mode: before.mode & 0o7777 });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function write(content: string | Uint8Array): void {
  process.stdout.write(content);
}

/** The result is lost, so the run failed; a reader that wanted no more, such as `head`, knows. */
async function stopWriting(error: Error): Promise<void> {
  process.exitCode = 1;
  if (codeOf(error) !== 'EPIPE') {
    const { renderFault } = await import('@dhallmark/fault/render');
    const message = `Standard output cannot be written: ${reasonOf(error)}`;
    warn(renderFault(fault({ code: 'unwritable', message })));
  }
  process.exit();
}

let lastWarning: Promise<void> = Promise.resolve();

function warn(text: string): void {
  lastWarning = new Promise((resolve) => {
    process.stderr.write(`${text}\n`, () => resolve());
  });
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** What the system says, without the call and the name of a temporary file. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split(',')[0] ?? '') : String(error);
}
