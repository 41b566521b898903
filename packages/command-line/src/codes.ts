import type { CodeTable } from '@dhallmark/fault';

/** The codes of a command line itself: its arguments and its output. */
export const codes = {
  'bad-arguments': {
    meaning:
      'The command line has an unknown command or option, lacks an argument, or has options that exclude each other.',
    remedy: 'Run the command with --help; it lists the options with examples.',
  },
  'unknown-code': {
    meaning: '--explain was given an error code that no part of this program uses.',
    remedy:
      'Copy the code from the brackets of an error message: error[no-file] has the code no-file.',
  },
  'unwritable-output': {
    meaning: 'Standard output cannot be written; the message has the reason.',
    remedy: 'Check where standard output goes: a disk may be full.',
  },
} as const satisfies CodeTable;
