import { Fault, isFault, type FaultInit } from '@dhallmark/fault';
import { escapeLine } from '@dhallmark/fault/terminal';
import type { Code } from './codes.ts';

/** A failure of the plugin itself, with one of its codes. */
export function fault(init: FaultInit<Code>): Fault<Code> {
  return new Fault(init);
}

/**
 * A fault as one text for where Nx prints only the message of an error: what is wrong, where, what to
 * do. Characters that would steer a terminal are shown as signs.
 */
export function toSentences({ message, hint, location, causes }: Fault): string {
  const { file } = location;
  const place = file === undefined || message.includes(file) ? '' : ` (${file})`;
  const parts = [sentenceOf(message, place), ...causes.filter(isFault).map(toSentences), hint];
  return escapeLine(parts.filter((part) => part !== undefined).join(' '));
}

function sentenceOf(message: string, place: string): string {
  // a message may start with a path, which has to stay as it is
  const isWord = /^[a-z]+ /.test(message);
  return `${isWord ? message.charAt(0).toUpperCase() + message.slice(1) : message}${place}.`;
}
