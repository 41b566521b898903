import type { Source } from '../fault.ts';
import type { ImportedValue } from '../eval/imported.ts';
import type { ImportMode } from '../syntax/expr.ts';
import { locationKey } from '../imports/location.ts';
import type { Location } from '../imports/location.ts';

/** An import that a file made, and what came of it: what has to hold again to reuse the file. */
export interface Edge {
  readonly location: Location;
  readonly mode: ImportMode;
  readonly hash: string | undefined;
  /** undefined where the import was absent and `?` went on to the next alternative. */
  readonly imported: ImportedValue | undefined;
}

/** The file whose imports are being resolved, and those that led to it. */
export interface Scope {
  /** undefined for text that does not come from a file. */
  readonly location: Location | undefined;
  readonly source: Source;
  /** The file that imports this one. */
  readonly parent: Scope | undefined;
  /** True while the user's header configuration is read: it may not use the network. */
  readonly headerConfiguration: boolean;
  readonly edges: Edge[];
  /** True once something that this file imports has read the environment. */
  secret: boolean;
}

/** The files from the outermost to the one of `scope`, by name. */
export function scopeNames(scope: Scope | undefined): string[] {
  const names: string[] = [];
  for (let at = scope; at !== undefined; at = at.parent) {
    if (at.source.name !== '') names.push(at.source.name);
  }
  return names.toReversed();
}

/** What a load is remembered by: the same location read as Text is another import. */
export function loadKey(location: Location, mode: ImportMode): string {
  return `${mode} ${locationKey(location)}`;
}
