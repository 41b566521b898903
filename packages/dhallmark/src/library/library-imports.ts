import { format } from '@dhallmark/dhall';
import { parseExpr } from '@dhallmark/dhall/parse';
import type { LibraryPackage } from './installed-library.ts';

/** Where a workspace imports the library: one file per package. */
const LIBRARY = 'dhall';

/**
 * The file of a workspace that imports a package, relative to the workspace.
 *
 * @example
 * libraryFile('kubernetes'); // 'dhall/kubernetes.dhall'
 */
export function libraryFile(name: string): string {
  return `${LIBRARY}/${name}.dhall`;
}

/**
 * The text of this file: an import by hash of what is installed.
 *
 * @example
 * renderLibraryImport(installed); // '-- Kubernetes 1.31 …\nmissing\n  sha256:1a0d599e…\n'
 */
export function renderLibraryImport({ title, hash }: LibraryPackage): string {
  return format(`-- dhallmark: ${title}. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing ${hash}
`);
}

/**
 * The hash that such a file imports; undefined for any other expression.
 *
 * @example
 * readLibraryImport('missing sha256:1a0d599e…', 'dhall/kubernetes.dhall');
 */
export function readLibraryImport(text: string, file: string): string | undefined {
  try {
    const expr = parseExpr(text, file);
    if (expr.kind !== 'Import' || expr.location.type !== 'missing') return undefined;
    return expr.mode === 'code' && expr.hash !== undefined ? `sha256:${expr.hash}` : undefined;
  } catch {
    return undefined;
  }
}
