/** A sender of events. */
export type EventProvider = 'azure' | 'aws' | 'gcp' | 'vault';

/** A rotation of a key, in the same form for every sender. */
export interface KeyEvent {
  readonly provider: EventProvider;
  /** The sender's ID of the event; an empty string when it has none. */
  readonly id: string;
  /**
   * The key that rotated, as `KEYS` spells it: `vault/key` for Azure, the ARN for AWS, the resource
   * name for GCP, `mount/key` for Vault.
   */
  readonly key: string;
  /** The new version; an empty string where the event does not name it (AWS, Vault). */
  readonly version: string;
}

/** A key, or its newest version, will not be usable much longer, or is not usable any more. */
export interface KeyWarning extends KeyEvent {
  /** What is wrong with the key, in a fixed sentence for the log. */
  readonly warning: string;
}

/** A valid event that is not a rotation, with the reason for the log. */
export interface IgnoredEvent {
  readonly provider: EventProvider;
  readonly id: string;
  readonly ignored: string;
}

/** One event of a delivery that does not have the format of its sender. The others are served. */
export interface MalformedEvent {
  readonly provider: EventProvider;
  /** What is wrong, in a fixed sentence that repeats nothing of the event. */
  readonly malformed: string;
}

/** What a delivery contains. */
export type ParsedEvent = KeyEvent | KeyWarning | IgnoredEvent | MalformedEvent;

/**
 * Whether an event is a rotation.
 *
 * @example
 * const rotations = events.filter(isKeyEvent);
 */
export function isKeyEvent(event: ParsedEvent): event is KeyEvent {
  return !('ignored' in event || 'malformed' in event || 'warning' in event);
}

/**
 * Two events are the same when they have the same ID, or the same key and version. A warning about a
 * version is another event than its rotation.
 *
 * @example
 * if (namesOf(event).some((name) => served.has(name))) return;
 */
export function namesOf(event: KeyEvent | KeyWarning): readonly string[] {
  const kind = 'warning' in event ? ` ${event.warning}` : '';
  return [
    ...(event.id === '' ? [] : [`${event.provider} id ${event.id}`]),
    ...(event.version === '' ? [] : [`${event.provider} ${event.key} ${event.version}${kind}`]),
  ];
}
