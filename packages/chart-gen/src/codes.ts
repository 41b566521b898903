import { Fault, type CodeTable, type FaultInit } from '@dhallmark/fault';

/** The codes of this package's faults. Those of the Dhall evaluator are passed on. */
export const codes = {
  'duplicate-file': {
    meaning: 'Two sources of a chart would become the same file of the Helm chart.',
    remedy: 'Rename one of them.',
  },
  'reserved-file': {
    meaning: "A chart's folder contains a file that is generated from Dhall, such as Chart.yaml.",
    remedy: 'Write chart.dhall or values.dhall instead, and delete the file.',
  },
  'unreadable-file': {
    meaning: 'A file of a chart is absent or cannot be read.',
    remedy: 'Check that it exists, and its permissions.',
  },
  'chart-file': {
    meaning: 'chart.dhall does not evaluate to a valid Chart.yaml.',
    remedy: "Correct the named field; Helm's documentation describes all of them.",
  },
  'chart-name-clash': {
    meaning:
      'Two charts of a set have one name. Helm would render the templates of one of them only.',
    remedy: 'Rename one of them. To use a chart twice, list it twice and give one entry an alias.',
  },
  'dependency-list': {
    meaning: 'An entry of dependencies in Chart.yaml is not valid, or there are two with one name.',
    remedy: 'Correct the entry of chart.dhall that the message names.',
  },
  'dependency-missing': {
    meaning: 'A chart lists a dependency, and there is no chart with its name.',
    remedy: 'Remove it from the dependencies, or add the chart.',
  },
  'dependency-archive': {
    meaning:
      'The archive of a dependency is missing, not needed, damaged, of another version, or not the one whose digest is recorded.',
    remedy: 'Run `nx run chart:dependencies` or `dhallmark dependencies`, and commit the result.',
  },
  'dependency-lock': {
    meaning:
      'A chart has dependencies of repositories, and Chart.lock is absent or of other dependencies.',
    remedy: 'Run `nx run chart:dependencies` or `dhallmark dependencies`, and commit the result.',
  },
  'dependency-unlisted': {
    meaning: 'A service chart is not listed among the dependencies of its umbrella chart.',
    remedy: 'Add it to the dependencies, or move the chart away.',
  },
  'dependency-values': {
    meaning:
      'condition, tags or import-values of a dependency name a value that does not fit, or the values for it break its values.schema.json.',
    remedy: 'Correct the name, or the value in values.dhall.',
  },
  'dependency-version': {
    meaning: 'A chart does not have the version that a dependency asks for.',
    remedy: 'Use one version in both places.',
  },
  'template-encoding': {
    meaning: 'A Helm template is not valid UTF-8.',
    remedy: 'Save the file as UTF-8. Move a file that is not a template to files/.',
  },
  'chart-files': {
    meaning:
      'Helm does not load a file of a chart, or leaves it out because of .helmignore, or warns about it.',
    remedy: 'Correct the pattern in .helmignore, or move the file away.',
  },
  'helm-object': {
    meaning: 'Helm refuses an object in a template, warns about it, or does not install it.',
    remedy: 'Correct the field that the message names.',
  },
  'template-name': {
    meaning: 'A template has an ending that Helm does not accept.',
    remedy: 'End its name in .yaml, .yml, .tpl or .txt, or move it to files/.',
  },
  'template-syntax': {
    meaning: "A Helm template breaks the grammar of Go's templates, or calls an unknown function.",
    remedy: 'Correct the action at the line and column that the message names.',
  },
  'template-undefined': {
    meaning: 'A Helm template includes another one that no chart of the set defines.',
    remedy: 'Define it with {{ define }} in a *.tpl file, or correct the name.',
  },
  'template-yaml': {
    meaning: 'A Helm template is not valid YAML, whatever the values are.',
    remedy: 'Correct the line that the message names.',
  },
  'chart-rules': {
    meaning: 'dhallmark.dhall of a chart contains something else than it may contain.',
    remedy:
      'Write { allowedKinds = ["example.org/v1/Thing"], variables = ["NAME"] }, or one of the two.',
  },
  'render-variable': {
    meaning:
      'A render variable is declared in a way that is not allowed: its name is reserved or sounds like a secret, or a value does not fit its type.',
    remedy: 'Correct renderVariables in dhallmark.dhall; docs/render-variables.md describes it.',
  },
  'render-variable-secret': {
    meaning: 'A render variable is a variable of a Secret, too, or has the value of one.',
    remedy: 'Use two variables with two values: everyone may read a render variable.',
  },
  'render-variable-unset': {
    meaning: 'A render reads variables that are not set, and they have no default.',
    remedy: 'Set them in the environment of the command, or declare a default in dhallmark.dhall.',
  },
  'render-variable-value': {
    meaning: 'The value of a render variable is not one that its declaration allows.',
    remedy: 'Correct the value; docs/render-variables.md says which characters it may have.',
  },
  'import-refused': {
    meaning:
      'A chart reads or imports something that it may not, such as a link, a key or a file outside of Git.',
    remedy: 'Follow the hint; docs/charts.md lists what a chart may read and import.',
  },
  'no-values': {
    meaning:
      'A file is a function of the values, or an environment changes them, and the chart has none.',
    remedy: 'Add values.dhall to the chart or to the umbrella chart.',
  },
  'values-type': {
    meaning: 'A file is a function of values of another type than those of the chart.',
    remedy: 'Use one type for the values in both files.',
  },
  'value-not-live': {
    meaning:
      'dhallmark.dhall says that a value stays live, and a part of an object cannot follow it when Helm renders the chart.',
    remedy: 'Write the part with the constructs of docs/live-values.md, or remove the exception.',
  },
  'unknown-value': {
    meaning: 'dhallmark.dhall has an exception for a value that the chart does not have.',
    remedy: 'Write the labels of a value, joined by dots.',
  },
  'environment-type': {
    meaning:
      'A file in environments/ is not a function from the values to values of the same type.',
    remedy: 'Write it as λ(values : T) → values with …, where T is the type of values.dhall.',
  },
  'direct-values': {
    meaning:
      'A file imports values.dhall itself, so an environment cannot change what it generates.',
    remedy: 'Write it as a function of the values, and remove the import.',
  },
  'values-schema': {
    meaning: 'The values do not match the JSON Schema that is generated from their type.',
    remedy: 'Use values with one JSON form: no functions, no unions of different shapes.',
  },
  'not-an-object': {
    meaning:
      'A file evaluates to something that is not a Kubernetes object, or a template without actions is not one.',
    remedy: 'Return an object, a list of objects, a Text, or a function to one of these.',
  },
  'unknown-kind': {
    meaning:
      'No CustomResourceDefinition of the workspace describes this apiVersion and kind, and kubernetes-models has no class for it.',
    remedy:
      'Follow the hint, which names a similar kind. For a custom kind, add its definition with `nx g @dhallmark/nx:crd` or `dhallmark crd`, or list the kind in allowedKinds of dhallmark.dhall.',
  },
  'invalid-crd': {
    meaning:
      'A CustomResourceDefinition that objects are checked by cannot be read, or the API server would refuse it.',
    remedy: 'Take the file from the release of the operator, or correct what the message names.',
  },
  'unknown-field': {
    meaning: 'An object has a field that its schema does not have. The API server would ignore it.',
    remedy: 'Check the spelling and the place of the field.',
  },
  schema: {
    meaning: 'An object does not match the schema of its kind.',
    remedy: 'Compare it with the Kubernetes API reference of its kind.',
  },
  'misplaced-secret': {
    meaning: 'A file that is not for Secrets generates one, which would be written unencrypted.',
    remedy: 'Move it to secrets.dhall or to a file named *-secret.dhall, which are encrypted.',
  },
  'unclear-template': {
    meaning:
      'A Helm template could write a Secret when it is rendered: it computes a kind, a name of a field or a whole document.',
    remedy:
      'Write the kind and the fields of objects literally. Let computed values end in quote, toJson or nindent.',
  },
  'not-a-secret': {
    meaning: 'A file named *-secret.dhall generates an object that is not a Secret.',
    remedy: 'Move it to a file with another name: only Secrets are encrypted and decrypted.',
  },
  'value-outside-data': {
    meaning:
      'A *-secret.dhall uses a variable where it would not be encrypted, such as in a name, a key or an annotation.',
    remedy:
      'Use variables only in the values of data and stringData. Write any other string literally, or pass it in values.dhall.',
  },
  'missing-variable': {
    meaning: 'A variable that a *-secret.dhall reads is not set, or is empty.',
    remedy: 'Set it: in secrets.env for the environment local, as a CI variable elsewhere.',
  },
  'value-depth': {
    meaning: 'A value nests more than 200 levels deep, which readers of YAML may refuse.',
    remedy: 'Write lists or records side by side, or pass the value as one Text.',
  },
  internal: {
    meaning: 'A defect of chart-gen. Its message is not shown because it may contain a value.',
    remedy: 'Report it.',
  },
} as const satisfies CodeTable;

/** A code of this package. */
export type ChartCode = keyof typeof codes;

/**
 * A fault of this package. It never holds a value of a variable.
 *
 * @example
 * throw chartFault({ code: 'chart-rules', message: '…', location: { file: 'charts/web/dhallmark.dhall' } });
 */
export function chartFault(init: FaultInit<ChartCode>): Fault<ChartCode> {
  return new Fault(init);
}
