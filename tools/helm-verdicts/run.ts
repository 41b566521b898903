// Asks helm about each set of charts: npm run helm-verdicts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../reference/find-program.ts';
import { askAboutSets } from './ask-helm.ts';
import { chartSets } from './chart-sets.ts';

const helm = findProgram('helm3');
if (helm === undefined) throw new Error('helm3 is not installed: npm run references -- helm3');
const verdicts = await askAboutSets(helm, chartSets);
const file = join(import.meta.dirname, 'golden/verdicts.json');
writeFileSync(file, `${JSON.stringify(verdicts, undefined, 2)}\n`);
