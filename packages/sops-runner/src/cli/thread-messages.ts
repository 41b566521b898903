/** What the threads of a run exchange. */

import type { FileResult } from './file-result.ts';
import type { InputFile } from './input-files.ts';

/** Something that was printed to a stream of the program. */
export type Written = readonly [stream: 'stdout' | 'stderr', data: string | Uint8Array];

/** What a thread is started with; no key and no value. Its variables are a copy of the process's. */
export interface ThreadStart {
  readonly args: readonly string[];
  readonly version: string;
  readonly cwd: string;
  /** Which of the process's streams are terminals. */
  readonly terminals: { readonly stdout: boolean; readonly stderr: boolean };
  /** The folder of Node's compile cache; undefined for none. */
  readonly compileCache: string | undefined;
}

/** A file with its position in the run. */
export interface SharedFile {
  readonly index: number;
  readonly file: InputFile;
}

/** What became of a shared file; without a result it has to be done again. */
export interface SharedResult {
  readonly index: number;
  readonly result?: FileResult;
  readonly output: readonly Written[];
  /** The configurations that the thread has used. */
  readonly configs: readonly string[];
}
