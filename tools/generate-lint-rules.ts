// Writes docs/lint-rules.md and dhall/Lint/Rule.dhall from the table of rules: npm run generate:lint-rules
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rules } from '@dhallmark/kubernetes-rules';
import { renderLintRules, renderRuleUnion } from './lint-rules/render-page.ts';

const root = resolve(import.meta.dirname, '..');
writeFileSync(join(root, 'docs/lint-rules.md'), renderLintRules(rules));
writeFileSync(join(root, 'dhall/Lint/Rule.dhall'), renderRuleUnion(rules));
