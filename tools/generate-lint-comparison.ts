// Writes docs/lint-comparison.md from the stored verdicts: npm run generate:lint-comparison
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderComparison } from './lint-verdicts/render-comparison.ts';
import { readComparison } from './lint-verdicts/verdict-data.ts';

const root = resolve(import.meta.dirname, '..');
writeFileSync(join(root, 'docs/lint-comparison.md'), await renderComparison(readComparison()));
