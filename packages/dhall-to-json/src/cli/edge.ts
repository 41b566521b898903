import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { DhallError } from '@dhallmark/dhall';
import { nodeIo, vendorFolder } from '@dhallmark/dhall/node';
import type { NodeIo } from '@dhallmark/dhall/node';

/** What a command line reads and writes: the only place that touches the process. */
export interface Edge {
  readonly cwd: string;
  readonly stdin: () => string;
  readonly stdinBytes: () => Uint8Array;
  readonly write: (text: string | Uint8Array) => void;
  readonly warn: (text: string) => void;
  /** Replaces a file at once or not at all; its permissions stay. */
  readonly writeFile: (path: string, content: string | Uint8Array) => void;
  readonly readFile: (path: string) => string;
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
  return {
    cwd,
    stdin: () => readFileSync(0, 'utf8'),
    stdinBytes: () => readFileSync(0),
    write: (text) => void process.stdout.write(text),
    warn,
    writeFile: replaceFile,
    readFile: readText,
    color: !plain && (process.stderr.isTTY || (FORCE_COLOR ?? '0') !== '0'),
    io: nodeIo({ cwd, warn, vendorFolders: vendor === undefined ? [] : [vendor] }),
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const absent = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    const reason = absent ? 'is not there' : `cannot be read: ${(cause as Error).message}`;
    throw new DhallError('no-file', `The file ${path} ${reason}`, {
      hint: 'Check the path on the command line.',
      cause,
    });
  }
}

function replaceFile(path: string, content: string | Uint8Array): void {
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

function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}
