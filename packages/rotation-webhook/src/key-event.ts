/** What a cloud told us, in the one form that the rest of this package works with. */
export type EventProvider = 'azure' | 'aws' | 'gcp' | 'vault';

export interface KeyEvent {
  readonly provider: EventProvider;
  /** The sender's id of this delivery's event; '' when it sent none. */
  readonly id: string;
  /**
   * Which key rotated, as `KEYS` spells it: `vault/key` for Azure, the ARN for AWS, the resource
   * name for GCP, `mount/key` for Vault.
   */
  readonly key: string;
  /** The new version, '' where the event does not name it (AWS, Vault). */
  readonly version: string;
}

/** An event that was understood and is of no interest, with the reason for the log. */
export interface IgnoredEvent {
  readonly provider: EventProvider;
  readonly id: string;
  readonly ignored: string;
}

export type ParsedEvent = KeyEvent | IgnoredEvent;

export function isKeyEvent(event: ParsedEvent): event is KeyEvent {
  return !('ignored' in event);
}

/** The body is not what this sender sends: answered with 400, its text is never repeated. */
export class MalformedEvent extends Error {
  override readonly name = 'MalformedEvent';
}
