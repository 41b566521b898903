import { isTemporary } from '@dhallmark/fault';

/** The fault with which a start fails, as what a log line has of it. */
export async function faultOf(start: Promise<string>) {
  const fault: unknown = await start.catch((error: unknown) => error);
  const { code, message, hint, details } = fault as {
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
    readonly details: readonly { readonly label: string; readonly text: string }[];
  };
  const answer = details.find(({ label }) => label === 'answer')?.text;
  return { code, message, hint, answer, temporary: isTemporary(fault) && fault.temporary };
}
