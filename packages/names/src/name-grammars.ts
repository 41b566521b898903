import { isCredentialVariable } from './credential-variables.ts';
import { isSteeringVariable } from './steering-variables.ts';

/** What names of one kind look like. */
export interface NameGrammar {
  /** The kind, in words: `environment`. */
  readonly title: string;
  /** What a name may contain, for messages and the documentation: starts with `a-z`, for example. */
  readonly allowed: string;
  readonly pattern: RegExp;
  /** In UTF-8 bytes. */
  readonly longest: number;
  /** Names that match the pattern and are refused. */
  readonly isReserved: (name: string) => boolean;
  /** The reserved names in words; undefined where there are none. */
  readonly reserved?: string;
}

const label = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
/** RFC 1123, as Kubernetes reads it. */
const dnsLabel = new RegExp(`^${label}$`);
const dnsSubdomain = new RegExp(String.raw`^${label}(?:\.${label})*$`);
const LABEL_ALLOWED = 'a-z, 0-9 and -; the first and the last character are a letter or a digit';

/** Names that Windows gives to devices, with any ending: no checkout there could hold such a file. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const DEVICES = 'con, prn, aux, nul, com0 to com9, lpt0 to lpt9, with any ending';
const isDevice = (name: string): boolean => DEVICE.test(name);
const never = (): boolean => false;

/** Folders of the umbrella chart, what Helm calls values for all charts, and the umbrella's own name. */
const chartNames = new Set([
  'crds',
  'environments',
  'files',
  'global',
  'lib',
  'templates',
  'umbrella',
]);

/** Letters, marks and digits of any script, and signs that no shell, YAML or terminal reads. */
const filePart = String.raw`(?![ -])[\p{L}\p{M}\p{N}._@+=,~()#&'!{}[\] -]*[\p{L}\p{M}\p{N}_@+=~)#&'!}\]-]`;
/** Some letters and marks of Unicode are not shown. */
const noInvisible = String.raw`(?!.*\p{Default_Ignorable_Code_Point})`;
const folderPart = '[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?';
const branchPart = '[A-Za-z0-9_](?:[A-Za-z0-9._+@#=-]*[A-Za-z0-9_+@#=-])?';

/** What Git keeps for itself, also where a file system does not distinguish case or shortens names. */
const isOfGit = (part: string): boolean => /^(?:\.git|git~\d+)$/i.test(part);

function hasPart(isReserved: (part: string) => boolean): (path: string) => boolean {
  return (path) => path.split('/').some(isReserved);
}

/** Every kind of name, and its grammar. docs/names.md shows this table. */
export const nameGrammars = {
  environment: {
    title: 'environment',
    allowed: LABEL_ALLOWED,
    pattern: dnsLabel,
    longest: 63,
    isReserved: isDevice,
    reserved: DEVICES,
  },
  chart: {
    title: 'chart folder',
    allowed: LABEL_ALLOWED,
    pattern: dnsLabel,
    longest: 63,
    isReserved: (name) => chartNames.has(name) || isDevice(name),
    reserved: `${[...chartNames].join(', ')}; ${DEVICES}`,
  },
  umbrella: {
    title: 'umbrella',
    allowed: LABEL_ALLOWED,
    pattern: dnsLabel,
    longest: 63,
    isReserved: isDevice,
    reserved: DEVICES,
  },
  crdPackage: {
    title: 'Dhall package of custom kinds',
    allowed: LABEL_ALLOWED,
    pattern: dnsLabel,
    longest: 63,
    isReserved: isDevice,
    reserved: DEVICES,
  },
  secret: {
    title: 'Secret',
    allowed: `parts that are separated by dots, each of ${LABEL_ALLOWED}`,
    pattern: dnsSubdomain,
    // the name of a file, with an ending and, while it is written, a random part
    longest: 220,
    isReserved: (name) => name === 'kustomization' || isDevice(name),
    reserved: `kustomization; ${DEVICES}`,
  },
  secretKey: {
    title: 'key of a Secret',
    allowed: 'A-Z, a-z, 0-9, -, _ and dots; the first character is not -',
    pattern: /^[._a-zA-Z0-9][-._a-zA-Z0-9]*$/,
    longest: 253,
    isReserved: (name) => name === '.' || name.startsWith('..'),
    reserved: '. and everything that starts with two dots',
  },
  namespace: {
    title: 'namespace',
    allowed: LABEL_ALLOWED,
    pattern: dnsLabel,
    longest: 63,
    isReserved: never,
  },
  release: {
    title: 'release',
    allowed: `parts that are separated by dots, each of ${LABEL_ALLOWED}`,
    pattern: dnsSubdomain,
    longest: 53,
    isReserved: never,
  },
  branch: {
    title: 'branch',
    allowed:
      'parts that are separated by /, each of A-Z, a-z, 0-9 and . _ + @ # = -; a part starts with a letter, a digit or _ and does not end with a dot',
    pattern: new RegExp(`^${branchPart}(?:/${branchPart})*$`),
    longest: 200,
    isReserved: (name) =>
      name === 'HEAD' ||
      name.startsWith('refs/') ||
      name.includes('..') ||
      name.split('/').some((part) => part.endsWith('.lock')),
    reserved: 'HEAD, refs/…, two dots in a row, parts that end with .lock',
  },
  folder: {
    title: 'folder in the deploy repository',
    allowed:
      'parts that are separated by /, each of A-Z, a-z, 0-9 and . _ -; a part starts with a letter, a digit or _ and does not end with a dot',
    pattern: new RegExp(`^${folderPart}(?:/${folderPart})*$`),
    longest: 255,
    isReserved: hasPart((part) => isOfGit(part) || isDevice(part)),
    reserved: `git~1 and the like; ${DEVICES}`,
  },
  file: {
    title: 'file',
    allowed:
      "parts that are separated by /, each of letters, digits, spaces and . _ @ + = , ~ ( ) # & ' ! { } [ ] -; a part does not start with a space or -, and does not end with a space or a dot",
    pattern: new RegExp(`^${noInvisible}${filePart}(?:/${filePart})*$`, 'u'),
    longest: 1024,
    isReserved: (path) =>
      path !== path.normalize('NFC') ||
      hasPart((part) => isOfGit(part) || isDevice(part) || Buffer.byteLength(part) > 220)(path),
    reserved: `.git; ${DEVICES}; parts longer than 220 bytes; letters that are not in Unicode's form NFC`,
  },
  variable: {
    title: 'variable',
    allowed: 'A-Z, a-z, 0-9 and _; the first character is not a digit',
    pattern: /^[A-Za-z_][A-Za-z0-9_]*$/,
    longest: 255,
    isReserved: (name) =>
      isSteeringVariable(name) || isCredentialVariable(name) || name === 'PATH' || name === 'HOME',
    reserved:
      'variables that steer programs (NODE_…, GIT_…, NX_…, LD_… and others), credentials of the job (DHALLMARK_…, SOPS_…, VAULT_TOKEN, CI_JOB_TOKEN and others), PATH, HOME',
  },
  project: {
    title: 'GitLab project',
    allowed:
      'a number, or a path of parts that are separated by /, each of A-Z, a-z, 0-9 and . _ -',
    pattern: /^(?:\d{1,18}|[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)+)$/,
    longest: 1024,
    isReserved: never,
  },
  githubRepository: {
    title: 'GitHub repository',
    allowed:
      'owner/name; the owner of A-Z, a-z, 0-9, _ and -, the name of A-Z, a-z, 0-9 and . _ -; the owner starts with a letter or a digit',
    pattern: /^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/,
    longest: 140,
    isReserved: hasPart((part) => part === '.' || part === '..'),
    reserved: '. and .. as a name',
  },
  workflow: {
    title: 'GitHub workflow',
    allowed:
      'A-Z, a-z, 0-9 and . _ - with the ending .yml or .yaml; the first character is a letter, a digit or _',
    pattern: /^[A-Za-z0-9_][A-Za-z0-9._-]*\.ya?ml$/,
    longest: 255,
    isReserved: never,
  },
  azureProject: {
    title: 'Azure DevOps project',
    allowed:
      "letters, digits, spaces and . _ - ' ( ) & !; the first and the last character are a letter, a digit or )",
    pattern: new RegExp(
      String.raw`^${noInvisible}[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._'()&!-]*[\p{L}\p{M}\p{N})])?$`,
      'u',
    ),
    // 64 characters of up to four bytes
    longest: 256,
    isReserved: (name) => name !== name.normalize('NFC'),
    reserved: "letters that are not in Unicode's form NFC",
  },
} as const satisfies Readonly<Record<string, NameGrammar>>;

/** A kind of name: a row of `nameGrammars`. */
export type NameKind = keyof typeof nameGrammars;
