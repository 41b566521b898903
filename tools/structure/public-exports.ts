import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Comment, parseSync, type Program } from 'oxc-parser';

/** A name that a package exports, and where it is declared. */
export interface PublicExport {
  readonly name: string;
  /** Relative to the package's folder. */
  readonly file: string;
  readonly line: number;
  readonly kind: 'function' | 'class' | 'type' | 'value';
  /** The doc comment before its declaration; undefined where there is none. */
  readonly doc: string | undefined;
}

interface Declaration {
  readonly kind: PublicExport['kind'];
  readonly start: number;
}

interface Script {
  readonly source: string;
  readonly comments: readonly Comment[];
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** Local names by the names they are exported under; those of other files with their specifier. */
  readonly exports: ReadonlyMap<string, { readonly local: string; readonly from?: string }>;
  readonly imports: ReadonlyMap<string, { readonly name: string; readonly from: string }>;
  readonly stars: readonly string[];
}

/** Everything that a package's `exports` offer, each declaration once. */
export function findPublicExports(packageFolder: string): readonly PublicExport[] {
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    readonly exports?: Readonly<Record<string, string>>;
  };
  const entries = Object.values(manifest.exports ?? {}).filter((path) => path.endsWith('.ts'));
  const found = new Map<string, PublicExport>();
  for (const entry of entries) {
    const path = join(packageFolder, entry);
    for (const name of exportedNames(path)) {
      const declared = findDeclaration(path, name);
      if (declared === undefined) continue;
      const file = relative(packageFolder, declared.path);
      found.set(`${file} ${declared.name}`, describe(declared.path, declared.name, file));
    }
  }
  return [...found.values()];
}

function describe(path: string, name: string, file: string): PublicExport {
  const { source, comments, declarations } = readScript(path);
  const { kind, start } = declarations.get(name) ?? { kind: 'value', start: 0 };
  const before = comments.find(
    (comment) =>
      comment.type === 'Block' &&
      comment.value.startsWith('*') &&
      comment.end <= start &&
      source.slice(comment.end, start).trim() === '',
  );
  const line = source.slice(0, start).split('\n').length;
  return { name, file, line, kind, doc: before?.value };
}

function exportedNames(path: string): readonly string[] {
  const { exports, stars } = readScript(path);
  const fromStars = stars.flatMap((star) => exportedNames(resolve(dirname(path), star)));
  return [...exports.keys(), ...fromStars];
}

/** Follows re-exports to the file that declares a name; undefined where another package does. */
function findDeclaration(
  path: string,
  exported: string,
): { readonly path: string; readonly name: string } | undefined {
  const { exports, imports, declarations, stars } = readScript(path);
  const one = exports.get(exported);
  if (one === undefined) {
    const paths = stars.map((star) => resolve(dirname(path), star));
    const owner = paths.find((star) => exportedNames(star).includes(exported));
    return owner === undefined ? undefined : findDeclaration(owner, exported);
  }
  const from = one.from ?? imports.get(one.local)?.from;
  if (from === undefined) {
    return declarations.has(one.local) ? { path, name: one.local } : undefined;
  }
  if (!from.startsWith('.')) return undefined;
  const name = one.from === undefined ? (imports.get(one.local)?.name ?? one.local) : one.local;
  return findDeclaration(resolve(dirname(path), from), name);
}

const scripts = new Map<string, Script>();

function readScript(path: string): Script {
  const known = scripts.get(path);
  if (known !== undefined) return known;
  const source = readFileSync(path, 'utf8');
  const { program, module, comments } = parseSync(path, source);
  const exports = new Map<string, { local: string; from?: string }>();
  const stars: string[] = [];
  for (const { exportName, localName, importName, moduleRequest } of module.staticExports.flatMap(
    ({ entries }) => entries,
  )) {
    if (moduleRequest !== null && importName.kind.startsWith('AllBut')) {
      stars.push(moduleRequest.value);
      continue;
    }
    const name = exportName.name ?? 'default';
    const local = (moduleRequest === null ? localName.name : importName.name) ?? name;
    exports.set(name, { local, ...(moduleRequest && { from: moduleRequest.value }) });
  }
  const imports = new Map(
    module.staticImports.flatMap(({ moduleRequest, entries }) =>
      entries.map(({ importName, localName }) => [
        localName.value,
        { name: importName.name ?? localName.value, from: moduleRequest.value },
      ]),
    ),
  );
  const declarations = readDeclarations(program);
  const script = { source, comments, declarations, exports, imports, stars };
  scripts.set(path, script);
  return script;
}

const kinds: Readonly<Record<string, PublicExport['kind']>> = {
  FunctionDeclaration: 'function',
  TSDeclareFunction: 'function',
  ClassDeclaration: 'class',
  TSInterfaceDeclaration: 'type',
  TSTypeAliasDeclaration: 'type',
};

/** Top-level declarations by name; of an overloaded function the first. */
function readDeclarations({ body }: Program): ReadonlyMap<string, Declaration> {
  const found = new Map<string, Declaration>();
  const add = (name: string, declaration: Declaration): void => {
    if (!found.has(name)) found.set(name, declaration);
  };
  for (const statement of body) {
    const isExport =
      statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration';
    const declared = isExport ? statement.declaration : statement;
    const { start } = statement;
    if (declared === null) continue;
    if (declared.type === 'VariableDeclaration') {
      for (const { id } of declared.declarations)
        if (id.type === 'Identifier') add(id.name, { kind: 'value', start });
    } else {
      const kind = kinds[declared.type];
      const name = 'id' in declared && declared.id?.type === 'Identifier' ? declared.id.name : '';
      if (kind !== undefined) add(name === '' ? 'default' : name, { kind, start });
    }
  }
  return found;
}
