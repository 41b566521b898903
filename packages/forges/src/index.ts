export { readAnswerField } from './answer-field.ts';
export type { ChangeRequest, ChangeRequestPlace, ChangeRequests } from './change-requests.ts';
export { codes, type ForgeCode } from './codes.ts';
export { describeAnswer, type DescribedAnswer, type SentRequest } from './describe-answer.ts';
export {
  createForgeClient,
  type ForgeAnswer,
  type ForgeConnection,
  type ForgeRequest,
  type RequestForge,
} from './forge-client.ts';
export { findForgeMessage, findWebAddress } from './forge-message.ts';
export { forgeIds, isForgeId, type ForgeId } from './forge-ids.ts';
export type { Authorization, Forge, Judgement } from './forge.ts';
export { forges } from './forges.ts';
export { githubApi } from './github/github-api.ts';
export { readBody } from './read-body.ts';
export { openChangeRequests } from './open-change-requests.ts';
export { openRepositorySettings } from './open-repository-settings.ts';
export { guessForge, webOrigin, type RepositoryAddress } from './repository-address.ts';
