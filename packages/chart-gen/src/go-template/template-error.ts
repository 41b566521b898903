/** Why a template cannot be parsed, and where. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  /** In UTF-16 code units. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
