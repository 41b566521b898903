/** Compares every Dhall file and every encrypted file of a folder with the real programs. */

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, extname, join, relative } from 'node:path';

import { generateAgeIdentity } from '@dhallmark/sops-runner';
import pLimit from 'p-limit';

import { findProgram } from '../reference/find-program.ts';
import { compareDhall } from './compare-dhall.ts';
import { compareEncrypted } from './compare-encrypted.ts';
import { ENCRYPTED_ENDINGS, looksEncrypted } from './sops-block.ts';
import { Tally } from './tally.ts';

/** Folders that hold no sources. */
export const SKIPPED = new Set(['.git', 'node_modules']);
/** Larger files are not Dhall or secrets. */
const LARGEST = 8 * 1024 * 1024;

function* listFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* listFiles(path);
    else if (entry.isFile() && statSync(path).size <= LARGEST) yield path;
  }
}

/** What was found, without empty tallies. `work` is a temporary folder, for copies and caches. */
export async function compareRepository(
  repository: string,
  work: string,
): Promise<readonly Tally[]> {
  const files = [...listFiles(repository)].toSorted();
  const name = basename(repository);
  const dhall = new Tally(`${name}, Dhall`);
  const encrypted = new Tally(`${name}, encrypted`);
  const label = (file: string): string => relative(repository, file);
  const atOnce = pLimit(availableParallelism());
  const haskell = findProgram('dhall-to-json-haskell');
  const dhallFiles = files.filter((file) => file.endsWith('.dhall'));
  const dhallFindings = await Promise.all(
    haskell === undefined
      ? []
      : dhallFiles.map((file) =>
          atOnce(() => compareDhall(file, { peer: haskell, cwd: repository, home: work })),
        ),
  );
  for (const [index, finding] of dhallFindings.entries()) {
    dhall.add(label(dhallFiles[index] ?? ''), finding);
  }
  const sops = findProgram('sops');
  if (sops !== undefined) {
    const peer = { sops, work, ...generateAgeIdentity() };
    const found = files.filter(
      (file) =>
        ENCRYPTED_ENDINGS.includes(extname(file)) && looksEncrypted(readFileSync(file, 'utf8')),
    );
    const findings = await Promise.all(
      found.map((file) => atOnce(() => compareEncrypted(file, peer))),
    );
    for (const [index, each] of findings.entries()) {
      for (const finding of each) encrypted.add(label(found[index] ?? ''), finding);
    }
  }
  return [dhall, encrypted].filter((tally) => !tally.isEmpty);
}
