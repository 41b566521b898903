import type { FaultDetail } from '@dhallmark/fault';
import type { ForgeAnswer } from './forge-client.ts';
import { findForgeMessage, findShownAddress } from './forge-message.ts';
import type { Forge, Judgement } from './forge.ts';

/** What can be said about an answer that is not the expected one. */
export interface DescribedAnswer {
  readonly judgement: Judgement;
  /** The forge's own message; '' where it has none. */
  readonly said: string;
  /** The status and the message, for a fault. */
  readonly details: readonly FaultDetail[];
  /** The sentence `GitHub answered 500`. */
  readonly sentence: string;
  /** Where it has moved to, as in `: https://…`; '' where the forge does not say it. */
  readonly movedTo: string;
}

/** What a request was. */
export interface SentRequest {
  readonly forge: Pick<Forge, 'title' | 'judge'>;
  /** What was sent, so that no message repeats it. */
  readonly secrets: readonly string[];
  /** Where it went. */
  readonly url: string;
}

/**
 * Describes an answer that is not the expected one, without tokens.
 *
 * @param now milliseconds since 1970
 * @example
 * const { judgement, details } = describeAnswer(answer, { forge: forges.github, secrets, url }, Date.now());
 */
export function describeAnswer(
  answer: ForgeAnswer,
  { forge, secrets, url }: SentRequest,
  now: number,
): DescribedAnswer {
  const { status, text, header } = answer;
  const said = findForgeMessage(text, secrets);
  const address = findShownAddress(header('location'), { base: url, secrets });
  return {
    judgement: forge.judge(answer, now),
    said: said ?? '',
    details: [
      { label: 'status', text: `${status}` },
      ...(said === undefined ? [] : [{ label: 'answer', text: said }]),
    ],
    sentence: `${forge.title} answered ${status}`,
    movedTo: address === undefined ? '' : `: ${address}`,
  };
}
