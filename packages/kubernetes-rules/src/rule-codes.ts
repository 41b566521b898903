import { rules } from './rule-table.ts';

/** What `--explain` and reports say about each rule, by its name. */
export const ruleCodes: Readonly<Record<string, { meaning: string; remedy: string }>> =
  Object.fromEntries(
    rules.map(({ name, summary, reason, remedy }) => [
      name,
      { meaning: `${summary} ${reason}`, remedy },
    ]),
  );
