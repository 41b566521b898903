import type { Fault } from '@dhallmark/fault';

/** A fault as one text for where Nx prints only the message of an error: what is wrong, what to do. */
export function toSentences({ message, hint }: Fault): string {
  // a message may start with a path, which has to stay as it is
  const isWord = /^[a-z]+ /.test(message);
  const sentence = `${isWord ? message.charAt(0).toUpperCase() + message.slice(1) : message}.`;
  return hint === undefined ? sentence : `${sentence} ${hint}`;
}
