import { Fault, type CodeTable, type FaultInit } from '@dhallmark/fault';

/** The codes of this package's faults. */
export const codes = {
  'missing-variable': {
    meaning: 'A variable that a Secret needs is not set.',
    remedy:
      'Set it: in secrets.env for the environment local, as a CI variable elsewhere. `nx run chart:env` lists all of them.',
  },
  'empty-variable': {
    meaning: 'A variable that a Secret needs is set to an empty string.',
    remedy: 'Give it a value. A default is used only for a variable that is not set.',
  },
  'malformed-variable': {
    meaning: 'A variable is declared with the form base64, and its value is not base64.',
    remedy: 'Encode the value with `base64 -w0`, or declare the variable with the form text.',
  },
  'unreadable-file': {
    meaning:
      'A variable is declared with the form file, and the file at the path that it holds is empty or cannot be read.',
    remedy:
      "Set the variable to the path of a readable file, as GitLab's variables of type file do; or declare it with the form text.",
  },
  'malformed-value': {
    meaning: 'A value does not have the format that the type of its Secret requires.',
    remedy: 'Correct the variable that the value comes from; docs/secrets.md lists the formats.',
  },
  'required-key': {
    meaning: 'A Secret lacks a key that Kubernetes requires for its type.',
    remedy: 'Add the key to secrets.dhall, or use the type Opaque.',
  },
  'malformed-spec': {
    meaning:
      'The specification of a Secret is not valid: its name, its namespace, a key, or it has no keys.',
    remedy: 'Correct secrets.dhall.',
  },
  'duplicate-secret': {
    meaning: 'Two specifications have the same namespace and name.',
    remedy: 'Rename one of the Secrets, or remove one of the specifications.',
  },
  'malformed-env-file': {
    meaning:
      'A line of secrets.env or secrets.env.example is not a variable, or programs disagree about its value.',
    remedy: 'Correct the line that the message names; docs/secrets.md describes the format.',
  },
  'env-file-encoding': {
    meaning: 'secrets.env or secrets.env.example is not valid UTF-8, or contains a NUL byte.',
    remedy:
      'Save it as UTF-8. The operators > and >> of Windows PowerShell write UTF-16: use Set-Content -Encoding utf8.',
  },
  'secret-specs': {
    meaning: 'secrets.dhall does not evaluate to a list of Secret specifications.',
    remedy: 'Build the list with the functions of dhall/Secret, such as `Secret.opaque { … }`.',
  },
} as const satisfies CodeTable;

/** A code of this package. */
export type SecretCode = keyof typeof codes;

/**
 * A fault of this package.
 *
 * @example
 * throw secretFault({ code: 'secret-specs', message: 'the value must be a list' });
 */
export function secretFault(init: FaultInit<SecretCode>): Fault<SecretCode> {
  return new Fault(init);
}
