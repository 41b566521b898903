import type { Fault } from '@dhallmark/fault';
import {
  findForgeMessage,
  findShownAddress,
  type Forge,
  type ForgeAnswer,
} from '@dhallmark/forges';
import { webhookFault, type WebhookCode } from '../codes.ts';

/** What a forge's refusals mean for the settings of the webhook. */
export interface RefusalMeanings {
  readonly forge: Forge;
  /** What was sent, so that no message repeats it. */
  readonly secrets: readonly string[];
  /** Where the request went. */
  readonly url: string;
  /** What moves, such as `the project shop/charts`. */
  readonly place: string;
  /** What to do when it has moved. */
  readonly movedHint: string;
  /** What a status means; undefined for one that says nothing. */
  readonly findMeaning: (
    status: number,
    said: string,
  ) => { readonly message: string; readonly hint?: string | undefined } | undefined;
  /** What it means that the token leads to a sign-in page. */
  readonly signIn?: string;
}

/**
 * The fault for an answer that is not the expected one: `trigger-failed` for what passes by itself, with
 * the wait that the forge asks for, `project-moved`, and `trigger-refused` where someone has to change
 * something. Its details have the status and the forge's own message.
 *
 * @param now milliseconds since 1970
 * @example
 * if (answer.status !== 201) throw toTriggerFault(answer, meanings, Date.now());
 */
export function toTriggerFault(
  answer: ForgeAnswer,
  meanings: RefusalMeanings,
  now: number,
): Fault<WebhookCode> {
  const { status, text, header } = answer;
  const { forge, secrets, url, place, movedHint, signIn } = meanings;
  const said = findForgeMessage(text, secrets);
  const details = [
    { label: 'status', text: `${status}` },
    ...(said === undefined ? [] : [{ label: 'answer', text: said }]),
  ];
  const answered = `${forge.title} answered ${status}`;
  const judgement = forge.judge(answer, now);
  switch (judgement.kind) {
    case 'temporary': {
      const temporary = { retryAfterMs: judgement.retryAfterMs };
      return webhookFault({ code: 'trigger-failed', message: answered, details, temporary });
    }
    case 'moved': {
      const address = findShownAddress(header('location'), { base: url, secrets });
      const to = address === undefined ? '' : `: ${address}`;
      const message = `${place} has another address now${to}`;
      return webhookFault({ code: 'project-moved', message, hint: movedHint, details });
    }
    case 'refused': {
      const found = meanings.findMeaning(status, said ?? '');
      const message = (judgement.isSignIn ? signIn : undefined) ?? found?.message ?? answered;
      return webhookFault({ code: 'trigger-refused', message, hint: found?.hint, details });
    }
  }
}
