import { isChartArchive, unpackArchives } from '@dhallmark/kubernetes-objects/archives';
import type { Sources } from '../sources/sources.ts';

/** A file that may have CustomResourceDefinitions. */
export interface DefinitionFile {
  /** Relative to the workspace; in an archive, the path of the archive before its own. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

function isDefinitionFile(path: string): boolean {
  return /^crds\/.+\.(?:ya?ml|json)$/.test(path);
}

/**
 * Reads files and those in `crds/` of archives. What is wrong with an archive is reported where the set of
 * charts is checked.
 *
 * @example
 * readDefinitionFiles(['charts/charts/kafka-1.0.0.tgz'], sources)[0]?.file // 'charts/charts/kafka-1.0.0.tgz/crds/a.yaml'
 */
export function readDefinitionFiles(
  files: readonly string[],
  sources: Pick<Sources, 'read'>,
): readonly DefinitionFile[] {
  return files.flatMap((file) => {
    const bytes = sources.read(file);
    if (bytes === undefined) return [];
    return isChartArchive(file) ? readArchive(file, bytes) : [toFile(file, bytes)];
  });
}

function readArchive(archive: string, bytes: Uint8Array): readonly DefinitionFile[] {
  const { files } = unpackArchives(new Map([[archive, bytes]]));
  return [...files]
    .filter(([path]) => isDefinitionFile(path.slice(path.lastIndexOf('.tgz/') + '.tgz/'.length)))
    .map(([path, content]) => toFile(path, content));
}

function toFile(file: string, bytes: Uint8Array): DefinitionFile {
  return { file, bytes, text: Buffer.from(bytes).toString('utf8') };
}
