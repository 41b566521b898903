// What generators need of the Dhall packages that are installed.

export { formerCopies } from './library/former-copies.ts';
export { isLibrarySource, readLibrary, type LibraryPackage } from './library/installed-library.ts';
export { libraryFile, readLibraryImport, renderLibraryImport } from './library/library-imports.ts';
export { explainPlan, type ExplainedImport } from './library/explain-plan.ts';
export {
  NO_CONVERSION,
  planConversion,
  renderConversion,
  type Conversion,
} from './library/plan-conversion.ts';
export { planLibrary, type PlannedImport } from './library/plan-library.ts';
export { renderPlan } from './library/render-plan.ts';
