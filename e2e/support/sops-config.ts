/** The `.sops.yaml` of a workspace whose environment `prod` is encrypted to these age recipients. */
export function renderAgeRule(...recipients: readonly string[]): string {
  return `creation_rules:\n  - path_regex: ^deploy/prod/\n    encrypted_regex: ^(data|stringData)$\n    age: ${recipients.join(',')}\n`;
}
