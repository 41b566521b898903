const codes = new Set(['recipient-missing', 'recipient-surplus', 'threshold-differs']);

/** Whether the problem is that a file has other keys than its rule, which a rekey changes. */
export function isAboutKeys({ code }: { readonly code: string }): boolean {
  return codes.has(code);
}
