export type { TemplateFinding } from './helm/check-body.ts';
export {
  checkTemplate,
  definedTemplates,
  definesTemplates,
  includesOthers,
  type TemplateOptions,
} from './helm/check-template.ts';
export { scanAnyTemplate, type TemplatePart } from './helm/scan-template.ts';
export type { DefinedTemplates } from './helm/template-action.ts';
