import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HelmVerdict, Verdict } from './ask-helm.ts';

/** The stored verdicts of Helm, by set: `npm run helm-verdicts` writes them. */
export function readHelmVerdicts(): Readonly<Record<string, HelmVerdict>> {
  const file = join(import.meta.dirname, 'golden/verdicts.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, HelmVerdict>>;
}

const ranks: Readonly<Record<Verdict, number>> = { accepted: 0, warning: 1, error: 2 };

/** How much worse one verdict is than another; negative where it is better. */
export function compareVerdicts(a: Verdict, b: Verdict): number {
  return ranks[a] - ranks[b];
}

/** The worst verdict of all commands. */
export function worstVerdict({ lint, template, package: packaged }: HelmVerdict): Verdict {
  return [lint, template, packaged].toSorted(compareVerdicts).at(-1) ?? 'accepted';
}
