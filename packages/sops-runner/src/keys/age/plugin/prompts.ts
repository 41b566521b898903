/** What an age plugin may ask the person: `msg`, `confirm`, `request-secret`, `request-public`. */

import type { Terminal } from '../../provider.ts';
import { parseBase64 } from '../file-format.ts';
import type { Stanza } from '../file-format.ts';

const FAIL: Stanza = { type: 'fail', args: [], body: new Uint8Array() };

/**
 * The reply to a plugin that asks the person; undefined for another command. `fail` where there is no
 * terminal, or the person cancels: the plugin decides then what to do. Throws an Error for a malformed
 * command.
 */
export async function answerPrompt(
  name: string,
  { type, args, body }: Stanza,
  terminal: Terminal | undefined,
): Promise<Stanza | undefined> {
  const text = `age-plugin-${name}: ${Buffer.from(body).toString()}`;
  switch (type) {
    case 'msg':
      return orFail(terminal, async ({ show }) => {
        show(text);
        return ok([]);
      });
    case 'request-secret':
    case 'request-public':
      return orFail(terminal, async ({ ask }) =>
        ok([], await ask(text, type === 'request-secret')),
      );
    case 'confirm': {
      const choices = readChoices(args);
      return orFail(terminal, async ({ choose }) =>
        ok([(await choose(text, ...choices)) ? 'yes' : 'no']),
      );
    }
    default:
      return undefined;
  }
}

function ok(args: readonly string[], value = ''): Stanza {
  return { type: 'ok', args, body: Buffer.from(value) };
}

async function orFail(
  terminal: Terminal | undefined,
  answer: (terminal: Terminal) => Promise<Stanza>,
): Promise<Stanza> {
  try {
    return terminal === undefined ? FAIL : await answer(terminal);
  } catch {
    return FAIL;
  }
}

function readChoices(args: readonly string[]): [yes: string, no: string | undefined] {
  const [yes, no, ...more] = args.map((arg) => {
    const bytes = parseBase64(arg);
    if (bytes === undefined) throw new Error('the choices of a question are not base64');
    return Buffer.from(bytes).toString();
  });
  if (yes === undefined || more.length > 0) throw new Error('a question has no or three choices');
  return [yes, no];
}
