import type { Forge } from '../forge.ts';
import type { ForgeAnswer } from '../forge-client.ts';
import { judgeStatus } from '../judge-status.ts';

const UNAUTHORIZED = 401;
const NON_AUTHORITATIVE = 203;

/** Azure DevOps Services and Azure DevOps Server. */
export const azureDevops: Forge = {
  id: 'azure-devops',
  title: 'Azure DevOps',
  authorize: (token) => {
    // tokens of Entra ID and of jobs are JSON Web Tokens; a personal one is the password of Basic
    if (token.startsWith('eyJ')) {
      return { headers: { authorization: `Bearer ${token}` }, secrets: [token] };
    }
    const basic = Buffer.from(`:${token}`).toString('base64');
    return { headers: { authorization: `Basic ${basic}` }, secrets: [token, basic] };
  },
  judge: (answer, now) => {
    if (isSignIn(answer)) return { kind: 'refused', isSignIn: true };
    // learn.microsoft.com, Rate and usage limits: the request was blocked
    const isLimit = answer.text.includes('TF400733');
    return judgeStatus(isLimit ? { ...answer, status: 429 } : answer, now);
  },
};

/** A token that is not accepted leads to the page where people sign in: 203, 302 to it, or 401. */
function isSignIn({ status, header }: ForgeAnswer): boolean {
  if (status === NON_AUTHORITATIVE || status === UNAUTHORIZED) return true;
  const isPage = /^text\/html\b/i.test(header('content-type') ?? '');
  if (status >= 200 && status < 300) return isPage;
  return status >= 300 && status < 400 && /\/_signin\b/i.test(header('location') ?? '');
}
