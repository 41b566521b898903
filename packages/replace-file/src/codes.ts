import type { CodeTable } from '@dhallmark/fault';

/** The codes of this package. */
export const codes = {
  'changed-meanwhile': {
    meaning:
      'Another program changed a file between the moment when it was read and the moment when it was to be written.',
    remedy: 'Run the command again: it reads the file again.',
  },
  'unwritable-file': {
    meaning:
      'A file cannot be written; the message has the reason. Its old content is still there.',
    remedy:
      'Check that its folder exists, that you may write the file and its folder, and that the disk is not full.',
  },
} as const satisfies CodeTable;
