import type { CodeTable } from '@dhallmark/fault';

/** The codes of the plugin; those of the use cases are in `dhallmark`. */
export const codes = {
  'cannot-edit': {
    meaning:
      'A generator cannot change a Dhall file, because it is written in another form than expected.',
    remedy: 'Add by hand what the message names.',
  },
  'cache-address': {
    meaning: 'The address of a render cache is not an https address without credentials.',
    remedy: 'Correct --cache-server.',
  },
  edited: {
    meaning: 'A generated pipeline was edited, so the generator does not write it again.',
    remedy: 'Move the changes to another file, or pass --overwrite.',
  },
  'computed-version': {
    meaning: '`nx release` cannot find where the version of a chart is written.',
    remedy: 'Write it as a Text into chart.dhall, or into a file that chart.dhall imports.',
  },
  'environment-option': {
    meaning: 'An environment was given as an option. Nx knows it as a configuration.',
    remedy: 'Write -c NAME.',
  },
  exists: {
    meaning:
      'What a generator would write exists already, with other contents. Nothing was written.',
    remedy: 'Choose another name, or remove the file first.',
  },
  'file-variable': {
    meaning: 'A variable of --fileVariables is not one whose value a Secret takes.',
    remedy: 'Correct its name, or name it with --variables too.',
  },
  'in-use': {
    meaning: 'Files still refer to what is to be removed or renamed. Nothing was written.',
    remedy: 'Change the files that the message names first.',
  },
  'job-clash': {
    meaning: 'Two environments would have a job of the same name in the generated pipeline.',
    remedy: 'Rename one of the environments.',
  },
  'key-spelling': {
    meaning:
      'A key given to a generator is of no kind that SOPS supports, or is not written as its kind requires.',
    remedy: 'Write it as the message says.',
  },
  local: {
    meaning: 'The environment local is never published and has its own key.',
    remedy: 'Choose another environment.',
  },
  'name-taken': {
    meaning: 'A project of the charts would have the name of another project of the workspace.',
    remedy: 'Set the option name of @dhallmark/nx in nx.json, or rename the other project.',
  },
  'no-chart': {
    meaning: 'There is no chart with that name.',
    remedy: 'Generate it first: nx g @dhallmark/nx:chart NAME.',
  },
  'no-crd-package': {
    meaning: 'There is no Dhall package of custom kinds with that name.',
    remedy: 'Check the name: it is a folder in dhall/crds/.',
  },
  'no-environment': {
    meaning: 'No chart has an environment yet.',
    remedy: 'Generate one first: nx g @dhallmark/nx:environment NAME.',
  },
  'no-namespace': {
    meaning: 'A generator needs a namespace that it cannot find out.',
    remedy: 'Add --namespace.',
  },
  'no-rule': {
    meaning:
      'A generator is to find out from .sops.yaml where the keys of an environment are, and no rule names one.',
    remedy: 'Add a rule for the environment, or pass --cloud with the cloud of all environments.',
  },
  'no-secret': {
    meaning: 'There is no Secret with that name in the chart, or its file is not a list.',
    remedy: 'Correct the name or --chart.',
  },
  'no-umbrella': {
    meaning: 'A file that the generator init writes does not exist.',
    remedy: 'Set the workspace up first: nx g @dhallmark/nx:init.',
  },
  'render-variable-env-file': {
    meaning: 'An env file that Nx loads, such as .env, sets a variable that a render reads.',
    remedy: 'Set it in the environment of the command instead.',
  },
  'rule-exists': {
    meaning: 'A generator is to add a creation rule, and .sops.yaml has one with other keys.',
    remedy: 'Change the keys in that rule, then run rekey.',
  },
  'plain-chart': {
    meaning:
      'The folder for the umbrella chart holds a Helm chart that is not generated from Dhall.',
    remedy: 'Set the option chartsRoot to another folder, or move the Helm chart.',
  },
  'shared-version': {
    meaning: 'Charts that `nx release` versions independently have their version in one file.',
    remedy: 'Write a version into each chart.dhall, or release the charts together.',
  },
  'unknown-environment': {
    meaning: 'There is no environment with that name.',
    remedy: 'Generate it first: nx g @dhallmark/nx:environment NAME.',
  },
  'vault-address': {
    meaning: 'It is not clear in which Vault the jobs of a generated pipeline log in.',
    remedy: 'Pass --vaultAddress.',
  },
  'values-environment': {
    meaning: 'A generator cannot add to the values of an environment.',
    remedy: 'Add by hand what the message names.',
  },
} as const satisfies CodeTable;

export type Code = keyof typeof codes;
