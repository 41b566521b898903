// Writes docs/lint-rules.md from the table of rules: npm run generate:lint-rules
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rules } from '@dhallmark/kubernetes-rules';
import { renderLintRules } from './lint-rules/render-page.ts';

const root = resolve(import.meta.dirname, '..');
writeFileSync(join(root, 'docs/lint-rules.md'), renderLintRules(rules));
