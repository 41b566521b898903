/** A template that another one asks for by a literal name. */
export interface TemplateReference {
  readonly name: string;
  readonly offset: number;
}
