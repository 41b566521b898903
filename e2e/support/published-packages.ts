/** The last version of the major before the one that this repository uses. */
export const FORMER_NX = 'nx@23.3.2';

/** The folders of the packages that a workspace installs, each after those that it needs. */
export const packages = [
  'fault',
  'names',
  'forges',
  'replace-file',
  'kubernetes-objects',
  'kubernetes-rules',
  'command-line',
  'dhall',
  'sops-runner',
  'secret-gen',
  'chart-gen',
  'dhall-to-json',
  'gitops',
  'openapi-to-dhall',
  'dhallmark',
  'nx-plugin',
];
/** The packages whose names are not in the scope. */
export const withoutScope = ['dhallmark', 'dhall-to-json'];
