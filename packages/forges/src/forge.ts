import type { ForgeAnswer } from './forge-client.ts';
import type { ForgeId } from './forge-ids.ts';

/** How a token is sent. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  /** Each form of the token that is sent: no message may repeat it. */
  readonly secrets: readonly string[];
}

/** What an answer that is not the expected one means, whatever was requested. */
export type Judgement =
  /** It passes by itself; `retryAfterMs` where the forge says when. */
  | { readonly kind: 'temporary'; readonly retryAfterMs: number | undefined }
  /** The repository, or the forge, has another address. */
  | { readonly kind: 'moved' }
  /** Someone has to change something. `isSignIn`: the token is not accepted, whatever the status says. */
  | { readonly kind: 'refused'; readonly isSignIn: boolean };

/** What is known about a forge: a row of `forges`. */
export interface Forge {
  readonly id: ForgeId;
  /** As it writes its own name. */
  readonly title: string;
  readonly authorize: (token: string) => Authorization;
  /**
   * Judges an answer that is not the expected one.
   *
   * @param now milliseconds since 1970
   */
  readonly judge: (answer: ForgeAnswer, now: number) => Judgement;
}
