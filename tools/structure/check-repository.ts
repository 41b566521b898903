import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkArrows, readArrows } from './arrows.ts';
import { readPackages } from './package-sources.ts';

/** Everything in which the imports of a checkout and the arrows of its ARCHITECTURE.md disagree. */
export function checkRepository(root: string): readonly string[] {
  const arrows = readArrows(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));
  if (arrows.size === 0) return ['ARCHITECTURE.md has no block of arrows'];
  return checkArrows(arrows, readPackages(root));
}
