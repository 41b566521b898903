// Writes docs/error-codes.md from the code tables of the packages: npm run generate:error-codes
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadCodeTables } from './error-codes/code-tables.ts';
import { renderErrorCodes } from './error-codes/render-page.ts';

const root = resolve(import.meta.dirname, '..');
writeFileSync(join(root, 'docs/error-codes.md'), renderErrorCodes(await loadCodeTables(root)));
