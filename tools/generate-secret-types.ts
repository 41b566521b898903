/** Writes what follows from the table of Secret types: `npm run generate:secret-types`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderSecretLibrary } from './secret-library.ts';

const root = join(import.meta.dirname, '..');
for (const [path, content] of renderSecretLibrary(root)) writeFileSync(join(root, path), content);
