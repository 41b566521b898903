/**
 * Compares this project with the real programs on real files: `npm run corpus -- FOLDER`.
 *
 * FOLDER has checkouts of public repositories, one per folder. Every Dhall file is evaluated here and by
 * dhall-haskell's `dhall-to-json`, and every encrypted file goes through `sops-runner` and sops. For each
 * repository, the kinds of results are counted, and differences are printed with the names of some
 * files; nothing else of a file is printed or kept. The exit status is 1 if there is a difference. A
 * program that is not installed (`npm run references`) is named, and its files are not compared.
 */

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { findProgram } from '../reference/find-program.ts';
import { SKIPPED, compareRepository } from './compare-repository.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    'usage: npm run corpus -- FOLDER, with one checkout of a repository per folder in it',
  );
  process.exit(2);
}
for (const name of ['dhall-to-json-haskell', 'sops']) {
  if (findProgram(name) === undefined)
    console.error(`${name} is not installed: nothing is compared with it`);
}
const work = mkdtempSync(join(tmpdir(), 'corpus-'));
let compared = 0;
let different = 0;
try {
  for (const entry of readdirSync(resolve(folder), { withFileTypes: true })) {
    if (!entry.isDirectory() || SKIPPED.has(entry.name)) continue;
    for (const tally of await compareRepository(join(resolve(folder), entry.name), work)) {
      console.log(tally.render());
      compared += tally.count('same') + tally.count('different');
      different += tally.count('different');
    }
  }
  console.log(`\n${compared} compared, ${different} different`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = different > 0 ? 1 : 0;
