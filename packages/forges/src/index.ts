export { codes, type ForgeCode } from './codes.ts';
export {
  createForgeClient,
  type ForgeAnswer,
  type ForgeConnection,
  type ForgeRequest,
  type RequestForge,
} from './forge-client.ts';
export { findForgeMessage, findShownAddress, findWebAddress } from './forge-message.ts';
export type { Authorization, Forge, ForgeId, Judgement } from './forge.ts';
export { forges, isForgeId } from './forges.ts';
export { githubApi } from './github/github-api.ts';
export { readBody } from './read-body.ts';
