// Writes the fields of newer releases of Kubernetes: `npm run generate:recent-fields`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recentFieldsFile, renderRecentFields } from './recent-fields.ts';

writeFileSync(join(import.meta.dirname, '..', recentFieldsFile), renderRecentFields());
