/** Whether the problem is that a file has other recipients than its rule. */
export function isAboutRecipients({ code }: { readonly code: string }): boolean {
  return code === 'recipient-missing' || code === 'recipient-surplus';
}
