import { readFileSync, writeFileSync } from 'node:fs';
import { nodeIo, vendorFolder } from '@dhallmark/dhall/node';
import type { NodeIo } from '@dhallmark/dhall/node';

/** What a command line reads and writes: the only place that touches the process. */
export interface Edge {
  readonly cwd: string;
  readonly stdin: () => string;
  readonly write: (text: string | Uint8Array) => void;
  readonly warn: (text: string) => void;
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
    write: (text) => void process.stdout.write(text),
    warn: (text) => void process.stderr.write(`${text}\n`),
    writeFile: (path, content) => writeFileSync(path, content),
    readFile: (path) => readFileSync(path, 'utf8'),
    color: !plain && (process.stderr.isTTY || (FORCE_COLOR ?? '0') !== '0'),
    io: nodeIo({ cwd, vendorFolders: vendor === undefined ? [] : [vendor] }),
  };
}
