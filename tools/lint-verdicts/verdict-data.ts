import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an API server said, as `npm run lint-verdicts` wrote it. */
export interface VerdictData {
  /** The release of the API server: `1.36`. */
  readonly kubernetes: string;
  /** Its messages by object, for each variant. */
  readonly verdicts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The stored verdicts of the API server. */
export function readVerdicts(): VerdictData {
  return read('verdicts.json') as VerdictData;
}

/** The stored verdicts of the API server about objects of custom kinds. */
export function readCustomVerdicts(): VerdictData {
  return read('custom-kinds.json') as VerdictData;
}

/** The names of the variants that kubeconform refuses. */
export function readKubeconform(): ReadonlySet<string> {
  return new Set((read('kubeconform.json') as { readonly found: readonly string[] }).found);
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'golden', name), 'utf8'));
}
