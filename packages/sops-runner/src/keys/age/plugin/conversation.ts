/**
 * A conversation with an age plugin (C2SP age-plugin.md): the client writes its part and `done`, the
 * plugin answers with commands, each of which the client replies to, and ends with `done`.
 */

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import type { Writable } from 'node:stream';

import { isFault } from '@dhallmark/fault';

import { sopsFault } from '../../../fault.ts';
import type { SopsFault } from '../../../fault.ts';
import type { KeyContext } from '../../provider.ts';
import { stanzaText } from '../file-format.ts';
import type { Stanza } from '../file-format.ts';
import { findPluginProgram, pluginEnvironment } from './program.ts';
import { answerPrompt } from './prompts.ts';
import { readStanzas } from './stanza-stream.ts';

/** Which of its two state machines the plugin runs. */
export type StateMachine = 'recipient-v1' | 'identity-v1';

export interface Conversation {
  readonly name: string;
  readonly machine: StateMachine;
  /** What the client says first, without `done`. */
  readonly request: readonly Stanza[];
  /** Takes a command that belongs to the state machine; false for every other one. Throws Fault. */
  readonly accept: (command: Stanza) => boolean;
}

/** How long a plugin may be silent, in milliseconds: a person has to find and touch a token. */
const SILENCE = 120_000;
/** When a message says what is waited for, in milliseconds. */
const NOTICE = 5_000;
/** How long a plugin may take to end after it was asked to, in milliseconds. */
const END = 2_000;

const lastOf = new WeakMap<KeyContext, Promise<unknown>>();

/**
 * Runs a conversation until the plugin says `done`. One at a time: plugins share the terminal, and
 * often a token. Throws Fault `plugin-not-found`, `plugin-failed`, or what `accept` throws.
 */
export async function talkToPlugin(conversation: Conversation, context: KeyContext): Promise<void> {
  const before = lastOf.get(context) ?? Promise.resolve();
  const talk = before.then(() => talkOnce(conversation, context));
  lastOf.set(
    context,
    talk.catch(() => undefined),
  );
  return talk;
}

async function talkOnce(conversation: Conversation, context: KeyContext): Promise<void> {
  const { name, machine, request } = conversation;
  const program = await findPluginProgram(name, context);
  context.signal?.throwIfAborted();
  const child = spawn(program, [`--age-plugin=${machine}`], {
    // A plugin has no business where the command runs.
    cwd: tmpdir(),
    env: pluginEnvironment(context.env),
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  const failed = new Promise<never>((_resolve, reject) => child.once('error', reject));
  // A plugin that has ended reads nothing; what it wrote before that says why.
  child.stdin.on('error', () => undefined);
  try {
    for (const stanza of [...request, grease(), command('done')]) send(child.stdin, stanza);
    await Promise.race([failed, answerAll(child, conversation, context)]);
  } catch (error) {
    if (isFault(error) || context.signal?.aborted === true) throw error;
    throw pluginFailed(name, error instanceof Error ? error.message : String(error));
  } finally {
    failed.catch(() => undefined);
    await end(child);
  }
}

async function answerAll(
  child: ChildProcess & { readonly stdin: Writable; readonly stdout: AsyncIterable<Uint8Array> },
  { name, accept }: Conversation,
  context: KeyContext,
): Promise<void> {
  const commands = readStanzas(child.stdout);
  for (;;) {
    const next = await withinSilence(name, context, commands.next());
    if (next.done === true) throw new Error('it ended before it was done');
    const received = next.value;
    if (received.type === 'done') return;
    if (received.type === 'error') {
      send(child.stdin, command('ok'));
      throw reportedError(name, received);
    }
    const reply = accept(received)
      ? command('ok')
      : await answerPrompt(name, received, context.terminal);
    send(child.stdin, reply ?? command('unsupported'));
  }
}

/** Waits for the plugin, and says so after a while. Throws an Error after two minutes. */
async function withinSilence<Result>(
  name: string,
  { terminal, signal }: KeyContext,
  answer: Promise<Result>,
): Promise<Result> {
  const late = Promise.withResolvers<never>();
  const stop = (): void => late.reject(signal?.reason);
  const notice = setTimeout(() => terminal?.show(`waiting for age-plugin-${name}`), NOTICE);
  const limit = setTimeout(
    () => late.reject(new Error(`it was silent for ${SILENCE / 1000} seconds`)),
    SILENCE,
  );
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(notice);
    clearTimeout(limit);
    signal?.removeEventListener('abort', stop);
  }
}

/** Closes what connects the two, asks the plugin to end, and ends it where it does not. */
async function end(child: ChildProcess): Promise<void> {
  child.stdin?.destroy();
  child.stdout?.destroy();
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGKILL'), END);
  await ended;
  clearTimeout(late);
}

/** A stanza of the client. */
export function command(
  type: string,
  args: readonly string[] = [],
  body: Uint8Array = new Uint8Array(),
): Stanza {
  return { type, args, body };
}

function send(stdin: Writable, stanza: Stanza): void {
  stdin.write(stanzaText(stanza));
}

/** A command that no plugin knows, so that none relies on what clients happen to send. */
function grease(): Stanza {
  const number = randomInt(2 ** 32).toString(16);
  return command(`grease-${number}`, [number], Buffer.from(number));
}

/** `error` names in its arguments what is wrong; its body is a message for the person. */
function reportedError(name: string, { args, body }: Stanza): SopsFault {
  const text = Buffer.from(body).toString().trim();
  return pluginFailed(name, text === '' ? `it reports an error: ${args.join(' ')}` : text);
}

const MAX_REASON = 500;

/** A plugin may quote the identity that it was given. */
export function pluginFailed(name: string, reason: string): SopsFault {
  const shown = reason.replaceAll(/AGE-(?:PLUGIN|SECRET-KEY)-\S+/gi, 'AGE-…').slice(0, MAX_REASON);
  return sopsFault({
    code: 'plugin-failed',
    message: `the age plugin ${name} failed: ${shown}`,
    hint: `Try the same key with age by hand. What age-plugin-${name} asks for needs a terminal.`,
  });
}
