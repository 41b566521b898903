import { Fault, type FaultInit } from '@dhallmark/fault';
import type { Code } from './codes.ts';

/** A failure of the plugin itself, with one of its codes. */
export function fault(init: FaultInit<Code>): Fault<Code> {
  return new Fault(init);
}

/** A fault as one text for where Nx prints only the message of an error: what is wrong, what to do. */
export function toSentences({ message, hint }: Fault): string {
  // a message may start with a path, which has to stay as it is
  const isWord = /^[a-z]+ /.test(message);
  const sentence = `${isWord ? message.charAt(0).toUpperCase() + message.slice(1) : message}.`;
  return hint === undefined ? sentence : `${sentence} ${hint}`;
}
