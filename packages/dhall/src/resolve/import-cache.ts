import type { ImportedValue } from '../eval/imported.ts';
import type { Edge } from './scope.ts';

/** A file, page or variable as it was when it was last imported. */
export interface CachedFile {
  readonly content: Uint8Array;
  readonly imported: ImportedValue;
  readonly edges: readonly Edge[];
}

/**
 * Imports that a long-lived process keeps from one run to the next: fifty charts type-check a shared
 * package once. A run reads every file again and reuses what it made of it only where its content and
 * all that it imports are as they were; so a changed file is seen, and the policy of each run is
 * asked about every import. What was verified by hash is reused as it is. Unhashed remote imports
 * are not kept.
 *
 * @example
 * const cache = new ImportCache();
 * const again = () => load({ file: 'config.dhall' }, { io: nodeIo(), cache });
 */
export class ImportCache {
  readonly files = new Map<string, CachedFile>();
  readonly verified = new Map<string, ImportedValue>();

  clear(): void {
    this.files.clear();
    this.verified.clear();
  }
}
