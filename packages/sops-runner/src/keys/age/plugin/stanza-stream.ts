/** The stanzas that an age plugin writes to its standard output (C2SP age-plugin.md). */

import { limitAnswer } from '../../call-limits.ts';
import { parseBase64 } from '../file-format.ts';
import type { Stanza } from '../file-format.ts';

/** Printable ASCII without spaces (C2SP age.md, "VCHAR"). */
const HEADER = /^-> [\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const FULL_LINE = 64;

/** Each stanza as soon as it is complete. Throws an Error for anything else, and for too much. */
export async function* readStanzas(
  output: AsyncIterable<Uint8Array>,
): AsyncGenerator<Stanza, void> {
  let header: string | undefined;
  let body = '';
  for await (const line of readLines(limitAnswer(output))) {
    if (header === undefined) {
      if (!HEADER.test(line)) throw new Error('a line is not the start of a stanza');
      header = line;
      body = '';
      continue;
    }
    if (line.length > FULL_LINE)
      throw new Error('the body of a stanza has a line that is too long');
    body += line;
    if (line.length === FULL_LINE) continue;
    yield toStanza(header, body);
    header = undefined;
  }
}

function toStanza(header: string, text: string): Stanza {
  const [, type = '', ...args] = header.split(' ');
  const body = parseBase64(text);
  if (body === undefined) throw new Error('the body of a stanza is not base64');
  return { type, args, body };
}

async function* readLines(output: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  let rest = '';
  for await (const chunk of output) {
    const lines = (rest + Buffer.from(chunk).toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
