import { describeForeign, isFault, isTemporary, type Fault } from '@dhallmark/fault';
import { coalesceCalls } from './coalesce-calls.ts';
import { webhookFault } from './codes.ts';
import type { WebhookConfig } from './config/webhook-config.ts';
import { namesOf, type KeyEvent, type KeyWarning, type ParsedEvent } from './events/key-event.ts';
import { malformedEvent } from './events/malformed-event.ts';
import type { PipelineTrigger } from './forges/pipeline-trigger.ts';
import type { Logger } from './logger.ts';
import { ServedEvents } from './served-events.ts';

/** What became of a delivery. */
export interface Outcome {
  /** Whether a pipeline was triggered. */
  readonly triggered: boolean;
}

/** Decides about events and starts pipelines for them. */
export interface EventAcceptor {
  /** As `Webhook.accept`. */
  readonly accept: (events: readonly ParsedEvent[]) => Promise<Outcome>;
  /** Starts the pipeline of events that wait, at once. */
  readonly flush: () => void;
}

/** What decides about events. */
export interface AcceptorParts {
  readonly config: Pick<WebhookConfig, 'keys' | 'windowMs' | 'mostWaiting'>;
  readonly log: Logger;
  readonly trigger: PipelineTrigger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Starts one pipeline for the rotations of several deliveries. `accept` resolves after the forge
 * accepted the pipeline, so an acknowledged event is not lost with this process.
 *
 * @example
 * const { accept } = createAcceptor({ config, log, trigger, now: Date.now });
 */
export function createAcceptor(parts: AcceptorParts): EventAcceptor {
  const { config, log } = parts;
  const served = new ServedEvents();
  const calls = coalesceCalls(createStart(parts), config.windowMs);
  let waiting = 0;
  const start = async (): Promise<void> => {
    if (waiting >= config.mostWaiting) throw queueFull();
    waiting += 1;
    await calls.request().finally(() => {
      waiting -= 1;
    });
  };
  return {
    flush: calls.flush,
    accept: async (events) => {
      const { wanted, malformed, ignored } = sortEvents(events, config, served);
      if (Object.keys(ignored).length > 0) {
        log.info({ provider: events[0]?.provider, ignored }, 'events ignored');
      }
      for (const event of wanted) {
        if (!('warning' in event)) continue;
        logWarning(event, log);
        for (const name of namesOf(event)) served.add(name);
      }
      const rotations = wanted.filter((event) => !('warning' in event));
      if (rotations.length > 0) await start();
      for (const name of rotations.flatMap(namesOf)) served.add(name);
      // after the others were served
      if (malformed !== undefined) throw malformedEvent(malformed);
      return { triggered: rotations.length > 0 };
    },
  };
}

interface SortedEvents {
  /** Rotations and warnings of the keys that are watched. */
  readonly wanted: readonly (KeyEvent | KeyWarning)[];
  /** What is wrong with the last event that is malformed. */
  readonly malformed: string | undefined;
  /** How many events are ignored, by reason. */
  readonly ignored: Readonly<Record<string, number>>;
}

function sortEvents(
  events: readonly ParsedEvent[],
  config: AcceptorParts['config'],
  served: ServedEvents,
): SortedEvents {
  const wanted: (KeyEvent | KeyWarning)[] = [];
  const ignored: Record<string, number> = {};
  let malformed: string | undefined;
  const ignore = (reason: string): void => {
    ignored[reason] = (ignored[reason] ?? 0) + 1;
  };
  for (const event of events) {
    if ('malformed' in event) malformed = event.malformed;
    else if ('ignored' in event) ignore(event.ignored);
    else if (!config.keys.matches(event.key)) ignore('not one of KEYS');
    else if (namesOf(event).some((name) => served.has(name))) ignore('served before');
    else wanted.push(event);
  }
  return { wanted, malformed, ignored };
}

/** The key is one of KEYS, so its name may be logged. */
function logWarning({ provider, key, warning }: KeyWarning, log: Logger): void {
  log.error({ alarm: true, provider, key, reason: warning }, 'a key needs attention');
}

/** A temporary failure that lasts longer than this, in milliseconds, raises an alarm. */
const ALARM_AFTER = 600_000;

/** Starts a pipeline and logs what became of it; not before the time that the forge asked to wait for. */
function createStart({ log, trigger, now }: AcceptorParts): () => Promise<void> {
  let failingSince: number | undefined;
  let asked: { readonly fault: Fault; readonly until: number } | undefined;
  return async () => {
    const rest = asked === undefined ? 0 : asked.until - now();
    if (asked !== undefined && rest > 0) {
      throw asked.fault.with({ temporary: { retryAfterMs: rest } });
    }
    try {
      const pipeline = await trigger.start();
      failingSince = undefined;
      log.info({ pipeline }, `${trigger.forge} accepted the pipeline`);
    } catch (error) {
      failingSince ??= now();
      logFailure(error, now() - failingSince > ALARM_AFTER, log);
      if (isTemporary(error)) {
        asked = { fault: error, until: now() + (error.temporary.retryAfterMs ?? 0) };
      }
      throw error;
    }
  };
}

function logFailure(error: unknown, hasLasted: boolean, log: Logger): void {
  if (!isFault(error)) {
    log.error({ alarm: true, reason: describeForeign(error) }, 'no pipeline was started');
    return;
  }
  const { code, message: reason, hint: remedy, details } = error;
  const detail = (name: string) => details.find(({ label }) => label === name)?.text;
  const status = Number(detail('status') ?? 0);
  const temporary = isTemporary(error);
  const alarm = !temporary || hasLasted;
  const facts = { alarm, temporary, code, status, reason, answer: detail('answer'), remedy };
  log.error(facts, 'no pipeline was started');
}

function queueFull() {
  return webhookFault({
    code: 'queue-full',
    message: 'too many deliveries wait for a pipeline',
    temporary: {},
  });
}
