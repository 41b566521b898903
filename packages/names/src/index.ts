export {
  faultsOfNames,
  findNameProblem,
  refuseNames,
  requireName,
  type NameFault,
  type NamePlace,
} from './check-name.ts';
export { branchOfRun, ciServices, urlOfRun, type CiService } from './ci-services.ts';
export { codes } from './codes.ts';
export { nameGrammars, type NameGrammar, type NameKind } from './name-grammars.ts';
export { findRenderVariableProblem } from './render-variable-names.ts';
export {
  certificateVariables,
  isSteeringVariable,
  keptVariables,
  steeringPrefixes,
  steeringPrefixesOfAnyCase,
  steeringVariables,
} from './steering-variables.ts';
