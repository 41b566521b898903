import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AlarmData } from '../lint-alarms/render-alarms.ts';
import type { Comparison } from './render-comparison.ts';
import { shopVariants } from './shop-variants.ts';
import { variants } from './variants.ts';

/** What an API server said, as `npm run lint-verdicts` wrote it. */
export interface VerdictData {
  /** The release of the API server: `1.36`. */
  readonly kubernetes: string;
  /** Its messages by object, for each variant. */
  readonly verdicts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** All that docs/lint-comparison.md is made of. */
export function readComparison(): Comparison {
  const alarms = join(import.meta.dirname, '../lint-alarms/golden/findings.json');
  return {
    variants,
    server: readVerdicts(),
    shopVariants,
    shop: readShopVerdicts(),
    custom: readCustomVerdicts(),
    kubeconform: readFound('kubeconform'),
    kubeScore: readFound('kube-score'),
    alarms: JSON.parse(readFileSync(alarms, 'utf8')) as AlarmData,
  };
}

/** The stored verdicts of the API server. */
export function readVerdicts(): VerdictData {
  return read('verdicts.json') as VerdictData;
}

/** The stored verdicts of the API server about objects of custom kinds. */
export function readCustomVerdicts(): VerdictData {
  return read('custom-kinds.json') as VerdictData;
}

/** The stored verdicts of the API server on the sets that it accepts. */
export function readShopVerdicts(): VerdictData {
  return read('shop-verdicts.json') as VerdictData;
}

/** A program whose verdicts are stored, as `npm run lint-verdicts` wrote them. */
export type Tool = 'kubeconform' | 'kube-score';

/** The names of the variants in which a program finds something. */
function readFound(tool: Tool): ReadonlySet<string> {
  return new Set((read(`${tool}.json`) as { readonly found: readonly string[] }).found);
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'golden', name), 'utf8'));
}
