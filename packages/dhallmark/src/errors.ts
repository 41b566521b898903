export interface PluginErrorDetails {
  /** What to do about it, one sentence. */
  readonly hint?: string | undefined;
  /** The file it is about, relative to the workspace. */
  readonly path?: string | undefined;
  readonly cause?: unknown;
}

/** Failures of the plugin itself. `code` is stable; `message` is one line. */
export class PluginError extends Error {
  override readonly name = 'PluginError';
  readonly code: string;
  readonly details: PluginErrorDetails;

  constructor(code: string, message: string, details: PluginErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}
