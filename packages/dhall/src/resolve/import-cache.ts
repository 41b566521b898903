import type { ImportedValue } from '../eval/imported.ts';
import type { Edge } from './import-scope.ts';

/** A file or variable as it was at its last import. */
export interface CachedFile {
  readonly content: Uint8Array;
  readonly imported: ImportedValue;
  readonly edges: readonly Edge[];
}

/**
 * Keeps imports from one run to the next in a long-lived process: fifty charts type-check a shared
 * package once. A run reads every file again, and reuses its value only if its content and all its
 * imports are unchanged. So changed files are noticed, and the policy of each run is called for every
 * import. Imports with a verified hash are reused without reading. Remote imports without a hash are
 * not kept.
 *
 * @example
 * const cache = new ImportCache();
 * await load({ file: './a.dhall' }, { io: nodeIo(), cache });
 * await load({ file: './b.dhall' }, { io: nodeIo(), cache });
 */
export class ImportCache {
  readonly files = new Map<string, CachedFile>();
  readonly verified = new Map<string, ImportedValue>();

  /** Forgets all imports. */
  clear(): void {
    this.files.clear();
    this.verified.clear();
  }
}
