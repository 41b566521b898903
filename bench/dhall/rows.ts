/** What is measured: packages, charts, many services, large expressions. */

import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { deployment, stress, writeServices } from './corpus.ts';
import type { Program } from './programs.ts';

/** How a cache is when a run begins: empty, with the entries that real charts pin, or the row's own, filled by a run before. */
export type CacheState = 'cold' | 'pinned' | 'own';

export interface Row {
  readonly what: string;
  readonly program: Program;
  readonly args: readonly string[];
  readonly cache: CacheState;
  /** dhall-haskell's dhall-to-json does the like with these; undefined where it cannot. */
  readonly peer: { readonly args: readonly string[]; readonly cache: CacheState } | undefined;
  readonly goal: Goal;
}

export interface Goal {
  /** Our time is to be at most this part of the peer's. */
  readonly part?: number;
  /** Our time is to be at most this, in seconds. */
  readonly seconds?: number;
  /** Small inputs need no more memory than bare Node and 60 MB. */
  readonly small?: boolean;
}

const file = (path: string): readonly string[] => ['--file', path];
const hash = (path: string): readonly string[] => ['hash', ...file(path)];

/** A row in which both sides convert the same file to JSON. */
function json(what: string, path: string, cache: CacheState, goal: Goal): Row {
  const args = file(path);
  return { what, program: 'dhall-to-json', args, cache, peer: { args, cache }, goal };
}

/** Writes an expression that needs all of a file, and little of its value. */
function writeUse(work: string, name: string, path: string, pin = ''): string {
  const use = join(work, `${name}.dhall`);
  writeFileSync(use, `let it = ${path} ${pin}\n\nin  1\n`);
  return use;
}

/** The packages: dhall-kubernetes, and the Prelude, of which the peer is too old for dates. */
export function packageRows(shared: string, work: string): readonly Row[] {
  const kubernetes = join(shared, 'dhall-kubernetes/1.26/package.dhall');
  const pin = 'sha256:626f4138e4497c5d416782748a3622240f9aae93fbb5adeb9c0f5ec632edb1a7';
  const pinned = writeUse(work, 'kubernetes-pinned', kubernetes, pin);
  const used = writeUse(work, 'kubernetes-used', kubernetes);
  const prelude = join(shared, 'dhall-lang/Prelude/package.dhall');
  const parts = join(work, 'prelude-parts.dhall');
  const names = ['JSON', 'XML', 'Map', 'List', 'NonEmpty', 'Text', 'Natural', 'Double', 'Location'];
  const imports = names.map((name) => `${name} = ${join(prelude, '..', name, 'package.dhall')}`);
  writeFileSync(parts, `let it = { ${imports.join(', ')} }\n\nin  1\n`);
  const own = { program: 'dhall', peer: undefined } as const;
  return [
    json('kubernetes 1.26 with its hash, cold', pinned, 'cold', { part: 0.25, seconds: 1 }),
    json('kubernetes 1.26 without a hash, warm', used, 'own', { part: 0.5 }),
    {
      ...own,
      what: 'kubernetes 1.26, hash, cold',
      args: hash(kubernetes),
      cache: 'cold',
      goal: { seconds: 1 },
    },
    {
      ...own,
      what: 'kubernetes 1.26, hash, warm',
      args: hash(kubernetes),
      cache: 'own',
      goal: {},
    },
    json('Prelude but for dates, cold', parts, 'cold', { part: 0.5 }),
    json('Prelude but for dates, warm', parts, 'own', { part: 0.5 }),
    { ...own, what: 'Prelude, hash, cold', args: hash(prelude), cache: 'cold', goal: {} },
    { ...own, what: 'Prelude, hash, warm', args: hash(prelude), cache: 'own', goal: {} },
  ];
}

export function chartRows(shared: string, work: string): readonly Row[] {
  const pinned = 'missing sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0';
  const one = join(work, 'deployment.dhall');
  writeFileSync(one, deployment(pinned));
  const examples = join(shared, 'dhall-kubernetes/examples');
  const files = readdirSync(examples).filter((name) => name.endsWith('.dhall'));
  const statefulSet = join(shared, 'polar/2025-04/src/deploy/polar/neo4j/statefulset.dhall');
  const goal: Goal = { part: 0.5, small: true };
  return [
    json('one Deployment of 1.31, JSON, warm', one, 'pinned', { ...goal, seconds: 0.12 }),
    ...files.map((name) =>
      json(`example ${basename(name)}, JSON, warm`, join(examples, name), 'pinned', goal),
    ),
    json('Polar statefulset, JSON, warm', statefulSet, 'pinned', goal),
  ];
}

export interface ServiceRows {
  readonly rows: readonly Row[];
  /** The files of the services, and the file that imports them all. */
  readonly files: readonly string[];
  readonly all: string;
}

export function serviceRows(shared: string, work: string, count: number): ServiceRows {
  const pin = 'sha256:626f4138e4497c5d416782748a3622240f9aae93fbb5adeb9c0f5ec632edb1a7';
  const kubernetes = `${join(shared, 'dhall-kubernetes/1.26/package.dhall')} ${pin}`;
  const { files, all, single } = writeServices(join(work, `services-${count}`), count, kubernetes);
  const row = (cache: CacheState, seconds: number): Row => ({
    what: `${count} services, one process, its single expression, ${cache === 'cold' ? 'cold' : 'warm'}`,
    program: 'dhall-to-json',
    args: file(all),
    cache,
    peer: { args: file(single), cache },
    goal: { part: 0.25, ...(count === 50 && { seconds }) },
  });
  const rows = [...(count === 50 ? [row('cold', 1.3)] : []), row('own', 0.3)];
  return { rows, files, all };
}

/**
 * Large expressions. The peer has no `hash`; an import with a hash and an empty cache makes it do
 * the same work. `hashOf` computes that hash with our own program.
 */
export async function* largeRows(
  work: string,
  wanted: (what: string) => boolean,
  hashOf: (path: string) => Promise<string | undefined>,
): AsyncGenerator<Row> {
  for (const [what, text] of Object.entries(stress)) {
    if (!wanted(what)) continue;
    const path = join(work, 'large.dhall');
    writeFileSync(path, text());
    const pin = await hashOf(path);
    const pinned = pin === undefined ? undefined : writeUse(work, 'large-pinned', path, pin);
    yield {
      what,
      program: 'dhall',
      args: hash(path),
      cache: 'own',
      peer: pinned === undefined ? undefined : { args: file(pinned), cache: 'cold' },
      goal: {},
    };
  }
}

export function hasShared(shared: string): boolean {
  return existsSync(join(shared, 'dhall-kubernetes')) && existsSync(join(shared, 'dhall-lang'));
}
