/**
 * Every failure of this package as data: a code, one sentence, and what to do about it.
 * Neither text ever holds a plaintext value or a key; paths, names and positions only.
 */

/** Exit statuses of the sops binary (sops cmd/sops/codes/codes.go), one for each code of ours. */
const EXIT_CODES = {
  // What a person asked for cannot be done as asked.
  'bad-arguments': 1,
  'conflicting-parameters': 8,
  'no-file': 100,
  'invalid-path': 91,
  'invalid-set': 7,
  'malformed-encryption-context': 6,
  'unknown-format': 1,
  'unsupported-version': 202,
  'already-encrypted': 203,
  'not-encrypted': 1,
  'not-modified': 200,
  'no-editor': 201,
  'editor-failed': 1,
  'command-failed': 1,
  interrupted: 85,
  // Files and configuration.
  'unreadable-file': 2,
  'unwritable-file': 3,
  'malformed-file': 1,
  'unsupported-content': 1,
  'no-document': 92,
  'config-not-found': 61,
  'malformed-config': 1,
  'invalid-regex': 1,
  'no-matching-rule': 1,
  'rule-mismatch': 1,
  // Keys and metadata.
  'malformed-metadata': 1,
  'malformed-key': 1,
  'no-keys': 111,
  'duplicate-key-type': 112,
  'data-key-unavailable': 128,
  'key-service-denied': 128,
  'key-service-unauthenticated': 128,
  'key-service-unreachable': 128,
  'key-unavailable': 128,
  'key-version-late': 128,
  'key-service-failed': 128,
  shamir: 128,
  'cannot-tell-changes': 128,
  'rekey-unverified': 128,
  'pin-not-found': 1,
  // Values.
  'encrypt-mac': 21,
  'encrypt-value': 23,
  'malformed-mac': 24,
  'malformed-value': 25,
  'decrypt-value': 25,
  'mac-mismatch': 51,
  'mac-not-found': 52,
  // The binary engine.
  'sops-not-found': 1,
  'sops-failed': 1,
} as const;

export type SopsErrorCode = keyof typeof EXIT_CODES;

/** Where in a file; `path` is the tree path joined with dots, `line` starts at 1. */
export interface SopsErrorPlace {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly path?: string | undefined;
}

export interface SopsFailure extends SopsErrorPlace {
  readonly code: SopsErrorCode;
  /** One sentence without a full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
  /** The failures that this one sums up, e.g. each master key that did not open the file. */
  readonly details?: readonly SopsError[] | undefined;
  /** The exit status where it is another than the code's own, e.g. that of the sops binary. */
  readonly exitCode?: number | undefined;
}

export class SopsError extends Error {
  readonly code: SopsErrorCode;
  readonly hint: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly path: string | undefined;
  readonly details: readonly SopsError[];
  /** The exit status that the sops binary has for such a failure. */
  readonly exitCode: number;

  constructor(failure: SopsFailure) {
    super(failure.message, failure.cause === undefined ? {} : { cause: failure.cause });
    this.name = 'SopsError';
    this.code = failure.code;
    this.hint = failure.hint;
    this.file = failure.file;
    this.line = failure.line;
    this.path = failure.path;
    this.details = failure.details ?? [];
    this.exitCode = failure.exitCode ?? EXIT_CODES[failure.code];
  }

  /** One line for logs: code, place, message. */
  get logText(): string {
    const place = placeText(this);
    const details = this.details.map((detail) => ` [${detail.logText}]`).join('');
    return `${this.code}: ${place === '' ? '' : `${place}: `}${this.message}${details}`;
  }

  /** Lines for people: place, message, what failed beneath it, and what to do. */
  get userText(): string {
    const place = placeText(this);
    const lines = [`${place === '' ? '' : `${place}: `}${this.message}`];
    for (const detail of this.details) {
      lines.push(...detail.userText.split('\n').map((line) => `  ${line}`));
    }
    if (this.hint !== undefined) lines.push(`→ ${this.hint}`);
    return lines.join('\n');
  }

  /** The same failure with what is known further out: the file's name, a line. What it has already, stays. */
  at(place: SopsErrorPlace): SopsError {
    return new SopsError({
      ...this.#failure(),
      file: this.file ?? place.file,
      line: this.line ?? place.line,
      path: this.path ?? place.path,
    });
  }

  /** The same failure where sops ends with another status for it. */
  exitingWith(exitCode: number): SopsError {
    return new SopsError({ ...this.#failure(), exitCode });
  }

  #failure(): SopsFailure {
    const { code, message, hint, cause, details, exitCode, file, line, path } = this;
    return { code, message, hint, cause, details, exitCode, file, line, path };
  }
}

/** `db.yaml:3: data.key`, and `line 3` where the file has no name. */
function placeText(place: SopsErrorPlace): string {
  const line = place.line === undefined ? undefined : `line ${place.line}`;
  const file = place.file === undefined ? line : [place.file, place.line].filter(isKnown).join(':');
  return [file, place.path].filter((part) => part !== undefined && part !== '').join(': ');
}

function isKnown(part: string | number | undefined): boolean {
  return part !== undefined;
}
