import { pino, type DestinationStream } from 'pino';

/** What the webhook logs with: facts as an object, a fixed sentence. Never a token, URL or body. */
export interface Logger {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** JSON lines on standard error: standard output carries only the address line of the server. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    { level, base: null, messageKey: 'message', timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination(2),
  );
}
