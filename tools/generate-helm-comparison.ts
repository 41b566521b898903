// Writes docs/helm-comparison.md from the stored verdicts: npm run generate:helm-comparison
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { topics } from './helm-verdicts/chart-sets.ts';
import { renderHelmComparison } from './helm-verdicts/render-helm-comparison.ts';
import { readHelmVerdicts } from './helm-verdicts/verdict-data.ts';

const root = resolve(import.meta.dirname, '..');
const page = renderHelmComparison(topics, readHelmVerdicts());
writeFileSync(join(root, 'docs/helm-comparison.md'), page);
