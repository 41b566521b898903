/** Asks the person, one question after the other. Answers may be typed ahead or piped in. */

import { createInterface } from 'node:readline';

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import type { CliContext } from './cli-context.ts';

export interface Prompt {
  /** Asks until the answer is y or n. Throws Fault `bad-arguments` when the input ends. */
  readonly confirm: (question: string) => Promise<boolean>;
  readonly close: () => void;
}

export function createPrompt({ stdin, stdout }: CliContext): Prompt {
  const input = createInterface({ input: stdin });
  const answers = input[Symbol.asyncIterator]();
  return {
    close: () => input.close(),
    confirm: async (question) => {
      for (;;) {
        stdout.write(question);
        const answer = await answers.next();
        if (answer.done === true) throw unanswered();
        const word = answer.value.trim();
        if (word === 'y' || word === 'n') return word === 'y';
      }
    },
  };
}

function unanswered(): SopsFault {
  return sopsFault({
    code: 'bad-arguments',
    message: 'the question was not answered, and the file is unchanged',
    hint: 'Add --yes to change files without being asked.',
  });
}
