/** A failure of the generator. `code` is stable; `hint` says what to do, in one sentence. */
export class GeneratorError extends Error {
  override readonly name = 'GeneratorError';
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}
