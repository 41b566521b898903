import type { Source } from '../fault.ts';
import type { ImportedValue } from '../eval/imported.ts';
import type { ImportMode } from '../syntax/expr.ts';
import { locationKey } from '../imports/location.ts';
import type { Location } from '../imports/location.ts';

/** An import of a file and its result; both must be the same again to reuse the file. */
export interface Edge {
  readonly location: Location;
  readonly mode: ImportMode;
  readonly hash: string | undefined;
  /** undefined if the import was absent, so that `?` took the next alternative. */
  readonly imported: ImportedValue | undefined;
}

/** The file whose imports are being resolved, and the files that import it. */
export interface Scope {
  /** undefined for text that is not from a file. */
  readonly location: Location | undefined;
  readonly source: Source;
  /** The file that imports this one. */
  readonly parent: Scope | undefined;
  /** True while the user's header configuration is read, which cannot use the network. */
  readonly headerConfiguration: boolean;
  readonly edges: Edge[];
  /** True once an import of this file has read the environment. */
  secret: boolean;
}

/** The names of the files from the outermost to the one of `scope`. */
export function scopeNames(scope: Scope | undefined): string[] {
  const names: string[] = [];
  for (let at = scope; at !== undefined; at = at.parent) {
    if (at.source.name !== '') names.push(at.source.name);
  }
  return names.toReversed();
}

/** The key of a loaded import: the same location read as Text is a different import. */
export function loadKey(location: Location, mode: ImportMode): string {
  return `${mode} ${locationKey(location)}`;
}
