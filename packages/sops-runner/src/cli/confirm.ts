/** Asking the person, one question after the other; answers may have been typed ahead or piped in. */

import { createInterface } from 'node:readline';

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import type { CliWorld } from './cli-context.ts';

export interface Questions {
  /** Asks until the answer is y or n. Throws Fault `bad-arguments` when the input ends. */
  readonly isOkay: (question: string) => Promise<boolean>;
  readonly close: () => void;
}

export function questions(world: CliWorld): Questions {
  const input = createInterface({ input: world.stdin });
  const answers = input[Symbol.asyncIterator]();
  return {
    close: () => input.close(),
    isOkay: async (question) => {
      for (;;) {
        world.stdout.write(question);
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
    message: 'the question was not answered, and the file is left unchanged',
    hint: 'add --yes to change without being asked',
  });
}
