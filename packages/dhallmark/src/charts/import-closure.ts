/** What one file imports, as far as a render depends on it. Paths are relative to the workspace. */
export interface FileImports {
  /** Imported files, those with a hash left out: their content cannot change what they give. */
  readonly files: readonly string[];
  readonly variables: readonly string[];
}

/** What evaluating some files reads. */
export interface Closure {
  /** The entries and everything that they import, sorted. */
  readonly files: readonly string[];
  readonly variables: readonly string[];
}

/**
 * All files that evaluating `entries` reads. `importsOf` is asked once a file and may remember.
 *
 * @example
 * closureOf(['charts/chart.dhall'], importReader(process.cwd())).files;
 */
export function closureOf(
  entries: readonly string[],
  importsOf: (file: string) => FileImports,
): Closure {
  const files = new Set<string>();
  const variables = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const imports = importsOf(file);
    waiting.push(...imports.files);
    for (const name of imports.variables) variables.add(name);
  }
  return { files: [...files].toSorted(), variables: [...variables].toSorted() };
}
