import type { CodeTable } from '@dhallmark/fault';

/** The codes of this package. */
export const codes = {
  'invalid-name': {
    meaning:
      'A name of an environment, chart, Secret, key, namespace, branch, folder, file or variable breaks the rules for names.',
    remedy: 'Rename it. docs/names.md lists what each kind of name may contain.',
  },
} as const satisfies CodeTable;
