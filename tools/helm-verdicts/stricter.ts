/** Sets that `chart:lint` judges more strictly than Helm, and why. */
export const stricter: Readonly<Record<string, string>> = {
  'version-leading-zero': 'SemVer has no leading zeros, and registries refuse them',
  'dependency-version-other': 'Helm ignores condition, tags and alias of such a dependency',
  'dependency-version-word': 'Helm ignores condition, tags and alias of such a dependency',
  'dependency-imports-absent': 'nothing is imported',
  'dependency-imports-child-absent': 'nothing is imported',
  'condition-string': 'the condition is ignored',
  'condition-of-table': 'the condition is ignored',
  'tag-string': 'the tag is ignored',
  'lock-stale': 'the charts are others than those that are locked',
  'subchart-table-by-string': 'one of the values is ignored',
  'document-without-kind': 'the installation fails',
  'document-without-api-version': 'the installation fails',
  'hook-weight-number': 'the installation fails',
  'annotation-of-object-bool': 'the installation fails',
  'rendered-nothing': 'the installation fails when a value reaches the branch',
  'ignore-values': 'the file is not in the chart',
  'ignore-templates': 'the files are not in the chart',
  'ignore-one-template': 'the file is not in the chart',
  'ignore-rooted-template': 'the file is not in the chart',
};

/** Codes of findings in objects that an API server refuses, where `helm lint` only warns. */
export const refusedByServer: ReadonlySet<string> = new Set(['object-name', 'removed-api']);
