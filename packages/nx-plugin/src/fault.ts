import { Fault, isFault, type FaultInit } from '@dhallmark/fault';
import { escapeLine } from '@dhallmark/fault/terminal';
import { writeCommands, type WorkspaceManager } from 'dhallmark/adapter';
import type { Code } from './codes.ts';

/** A failure of the plugin itself, with one of its codes. */
export function fault(init: FaultInit<Code>): Fault<Code> {
  return new Fault(init);
}

/**
 * A fault as one text for where Nx prints only the message of an error: what is wrong, where, what to
 * do. Characters that would steer a terminal are shown as signs.
 *
 * @param manager starts the commands of the hint; undefined where they are written without it
 */
export function toSentences(
  { message, hint, location, causes }: Fault,
  manager?: WorkspaceManager,
): string {
  const { file } = location;
  const place = file === undefined || message.includes(file) ? '' : ` (${file})`;
  const led = causes.filter(isFault).map((cause) => toSentences(cause, manager));
  const advice = hint === undefined ? undefined : writeCommands(hint, manager);
  const parts = [sentenceOf(message, place), ...led, advice];
  return escapeLine(parts.filter((part) => part !== undefined).join(' '));
}

function sentenceOf(message: string, place: string): string {
  // a message may start with a path, which has to stay as it is
  const isWord = /^[a-z]+ /.test(message);
  return `${isWord ? message.charAt(0).toUpperCase() + message.slice(1) : message}${place}.`;
}
