import { pino, type DestinationStream } from 'pino';

/** Writes log lines: facts as an object, and a fixed sentence. Never a token, a URL or a body. */
export interface Logger {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/**
 * A logger that writes JSON lines to standard error. Standard output is for the server's address.
 *
 * @example
 * createLogger('info').info({ provider: 'azure' }, 'event ignored');
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    { level, base: null, messageKey: 'message', timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination(2),
  );
}
