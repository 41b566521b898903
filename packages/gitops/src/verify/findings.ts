import type { Fault } from '@dhallmark/fault';
import { gitopsFault } from '../codes.ts';

/** A Secret in plaintext. */
export function plaintextSecret(file: string, line?: number): Fault {
  return gitopsFault({
    code: 'plaintext-secret',
    message: 'the file contains a Secret that is not encrypted',
    location: { file, line },
    hint: 'Delete the file, or run make if it is a generated one.',
  });
}

/** Text that the cluster could read otherwise than we do. */
export function unreadableManifest(file: string, line: number, reason: string): Fault {
  return gitopsFault({
    code: 'unreadable-manifest',
    message: `the file cannot be read as the cluster would: ${reason}`,
    location: { file, line },
    hint: 'Correct the line, or delete the file.',
  });
}

/** A private key in plaintext. */
export function privateKey(file: string): Fault {
  return gitopsFault({
    code: 'private-key',
    message: 'the file contains a private key that is not encrypted',
    location: { file },
    hint: 'Delete the file, and replace the key.',
  });
}

/** An encrypted Secret where nothing decrypts it. */
export function secretInChart(file: string): Fault {
  return gitopsFault({
    code: 'secret-in-chart',
    message: 'the chart contains an encrypted Secret, which nothing in the cluster decrypts',
    location: { file },
    hint: 'Run make with secretPlacement "kustomize".',
  });
}

/** A template that could write a Secret. */
export function unclearTemplate(file: string, line: number, reason: string): Fault {
  return gitopsFault({
    code: 'unclear-template',
    message: `the template could write a Secret: ${reason}`,
    location: { file, line },
    hint: 'Write kinds and fields of objects literally, and let computed values end in quote or nindent. With helm on the PATH, what the chart renders is checked as well.',
  });
}
