import { existsSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import {
  alphaNormalForm,
  encode,
  evaluateInput,
  ImportCache,
  semanticHash,
} from '@dhallmark/dhall';
import { nodeIo } from '@dhallmark/dhall/node';
import { formerCopies, libraryFile, renderLibraryImport } from 'dhallmark/library';

/** The Dhall packages that `dhallmark` installs, and where their sources are. */
export const sources: readonly Source[] = [
  {
    name: 'kubernetes',
    release: '1.31',
    title: 'Kubernetes 1.31',
    file: 'kubernetes/1.31/package.dhall',
  },
  { name: 'crds/cert-manager', title: 'cert-manager', file: 'crds/cert-manager/package.dhall' },
  {
    name: 'crds/external-secrets',
    title: 'External Secrets',
    file: 'crds/external-secrets/package.dhall',
  },
  { name: 'crds/flux', title: 'the custom resources of Flux', file: 'crds/flux/package.dhall' },
  { name: 'crds/istio', title: 'Istio', file: 'crds/istio/package.dhall' },
  { name: 'Flux', title: 'the deployment by Flux', file: 'Flux/package.dhall' },
  { name: 'Helm', title: 'Chart.yaml and template references', file: 'Helm/package.dhall' },
  { name: 'Json', title: 'arbitrary JSON', file: 'Json/package.dhall' },
  { name: 'Lint', title: 'exceptions and settings of lint', file: 'Lint/package.dhall' },
  { name: 'Render', title: 'variables that renders read', file: 'Render/package.dhall' },
  { name: 'Secret', title: 'specifications of Secrets', file: 'Secret/package.dhall' },
];

interface Source {
  readonly name: string;
  /** Of what it was generated from. */
  readonly release?: string;
  readonly title: string;
  /** In `dhall/`. */
  readonly file: string;
}

/** A row of packages.json: see `packages/dhallmark/src/library/installed-library.ts`. */
export interface Row {
  readonly name: string;
  readonly release?: string;
  readonly title: string;
  readonly hash: string;
  readonly since: string;
  readonly former?: true;
}

const repository = join(import.meta.dirname, '..');
const folder = join(repository, 'packages/dhallmark/dhall');
const list = join(folder, 'packages.json');

/** What is in packages.json. */
export function readRows(): readonly Row[] {
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Row[]) : [];
}

/** The bytes of the package with a hash, as they are in the repository. */
export function readBytes(hash: string): Uint8Array {
  return brotliDecompressSync(readFileSync(fileOf(hash)));
}

/** The packages as their sources are now. */
export async function evaluateSources(): Promise<ReadonlyMap<Source, Evaluated>> {
  const io = nodeIo({ cwd: repository, cacheFolder: false, env: {} });
  const cache = new ImportCache();
  const found = new Map<Source, Evaluated>();
  for (const source of sources) {
    const file = join(repository, 'dhall', source.file);
    const value = await evaluateInput({ file }, { io, cache });
    const hash = semanticHash(value, io.sha256);
    found.set(source, { hash, encode: () => encode(alphaNormalForm(value)) });
  }
  return found;
}

interface Evaluated {
  readonly hash: string;
  readonly encode: () => Uint8Array;
}

/**
 * Writes the packages whose sources changed. What a release of `dhallmark` contained stays, so that the
 * imports of workspaces resolve with later releases, too; and what workspaces have copies of, so that
 * these become imports.
 *
 * @returns the names of the packages that were written
 */
export async function writePackages(): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const manifest = join(repository, 'packages/dhallmark/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  const before = readRows();
  const copied = new Set(formerCopies.map(({ hash }) => hash));
  const rows: Row[] = [];
  const written: string[] = [];
  for (const [{ name, release, title }, { hash, encode: bytesOf }] of await evaluateSources()) {
    const own = before.filter((row) => row.name === name && row.release === release);
    const same = own.find((row) => row.hash === hash);
    const former = own.filter((row) => row.hash !== hash);
    for (const row of former) {
      if (row.since === version && !copied.has(row.hash)) rmSync(fileOf(row.hash), { force: true });
      else rows.push({ ...row, former: true });
    }
    const since = same?.since ?? version;
    rows.push({ name, ...(release !== undefined && { release }), title, hash, since });
    if (same !== undefined && existsSync(fileOf(hash))) continue;
    writeFileSync(fileOf(hash), compress(bytesOf()));
    written.push(name);
  }
  writeFileSync(list, `${JSON.stringify(rows, null, 2)}\n`);
  for (const [file, text] of renderImports(rows)) writeFileSync(join(repository, file), text);
  return written;
}

/** The files by which the charts of this repository import the packages, by path. */
export function renderImports(rows: readonly Row[]): ReadonlyMap<string, string> {
  const current = rows.filter(({ former }) => former !== true);
  return new Map(current.map((row) => [libraryFile(row.name), renderLibraryImport(row)]));
}

function fileOf(hash: string): string {
  return join(folder, `1220${hash.replace('sha256:', '')}.br`);
}

function compress(bytes: Uint8Array): Uint8Array {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}
