import type { Fault } from '@dhallmark/fault';
import { describeAnswer, type ForgeAnswer, type SentRequest } from '@dhallmark/forges';
import { webhookFault, type WebhookCode } from '../codes.ts';

/** What a forge's refusals mean for the settings of the webhook. */
export interface RefusalMeanings extends SentRequest {
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
 * What refusals mean, where their status says it.
 *
 * @example
 * const findMeaning = meaningByStatus(new Map([[401, 'the token is wrong']]));
 */
export function meaningByStatus(
  meanings: ReadonlyMap<number, string>,
): RefusalMeanings['findMeaning'] {
  return (status) => {
    const message = meanings.get(status);
    return message === undefined ? undefined : { message };
  };
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
  const { judgement, said, details, sentence, movedTo } = describeAnswer(answer, meanings, now);
  switch (judgement.kind) {
    case 'temporary': {
      const temporary = { retryAfterMs: judgement.retryAfterMs };
      return webhookFault({ code: 'trigger-failed', message: sentence, details, temporary });
    }
    case 'moved': {
      const message = `${meanings.place} has another address now${movedTo}`;
      const hint = meanings.movedHint;
      return webhookFault({ code: 'project-moved', message, hint, details });
    }
    case 'refused': {
      const found = meanings.findMeaning(answer.status, said);
      const message =
        (judgement.isSignIn ? meanings.signIn : undefined) ?? found?.message ?? sentence;
      return webhookFault({ code: 'trigger-refused', message, hint: found?.hint, details });
    }
  }
}
