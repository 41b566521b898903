import { parseSync, Visitor } from 'oxc-parser';

/** One import of a script, as it is written. */
export interface ImportSpecifier {
  readonly specifier: string;
  /** Whether it brings nothing that exists at run time. */
  readonly isTypeOnly: boolean;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * What a script imports and re-exports, `import()` and types as `import('…').T` included; those
 * whose specifier is computed are left out. Throws when the script does not parse.
 */
export function readImports(path: string, source: string): readonly ImportSpecifier[] {
  const { program, module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? ''}`);
  const found: ImportSpecifier[] = [];
  const add = (specifier: string, isTypeOnly: boolean, start: number): void => {
    found.push({ specifier, isTypeOnly, line: source.slice(0, start).split('\n').length });
  };
  for (const { moduleRequest, entries, start } of module.staticImports) {
    const isTypeOnly = entries.length > 0 && entries.every(({ isType }) => isType);
    add(moduleRequest.value, isTypeOnly, start);
  }
  for (const { entries, start } of module.staticExports) {
    const reexports = entries.filter(({ moduleRequest }) => moduleRequest !== null);
    const [first] = reexports;
    if (first?.moduleRequest == null) continue;
    add(
      first.moduleRequest.value,
      reexports.every(({ isType }) => isType),
      start,
    );
  }
  new Visitor({
    ImportExpression({ source: request, start }) {
      if (request.type === 'Literal' && typeof request.value === 'string') {
        add(request.value, false, start);
      }
    },
    TSImportType({ source: request, start }) {
      add(request.value, true, start);
    },
  }).visit(program);
  return found;
}
