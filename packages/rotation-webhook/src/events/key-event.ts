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

/** A valid event that is not a rotation, with the reason for the log. */
export interface IgnoredEvent {
  readonly provider: EventProvider;
  readonly id: string;
  readonly ignored: string;
}

/** What a delivery contains. */
export type ParsedEvent = KeyEvent | IgnoredEvent;

/**
 * Whether an event is a rotation.
 *
 * @example
 * const rotations = events.filter(isKeyEvent);
 */
export function isKeyEvent(event: ParsedEvent): event is KeyEvent {
  return !('ignored' in event);
}
