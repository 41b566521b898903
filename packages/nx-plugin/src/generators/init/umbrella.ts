import { format } from '@dhallmark/dhall';
import { HELM, KUBERNETES } from '../library.ts';
import { importFrom } from '../workspace.ts';

/** The files of an umbrella chart without services, by their paths in the workspace. */
export function umbrellaFiles(root: string, chart: string): readonly (readonly [string, string])[] {
  const kubernetes = importFrom(`${root}/lib`, KUBERNETES);
  const files: Readonly<Record<string, string>> = {
    'chart.dhall': `let Helm = ${helm(root)}

let names = ./lib/names.dhall

in  Helm.Chart::{
    , name = names.product
    , version = names.version
    , appVersion = Some names.appVersion
    , dependencies = Some ./lib/services.dhall
    }
`,
    'values.dhall': `-- The values of the charts; environments/ changes them.
let values
    : ./lib/Values.dhall
    = { global = { environment = "local" } }

in  values
`,
    'lib/names.dhall': `-- What must be spelled the same way everywhere.
{ product = "${chart}"
, namespace = "${chart}"
, version = "0.1.0"
, appVersion = "0.1.0"
}
`,
    'lib/Values.dhall': `-- A field named like a service chart is what that chart sees as \`.Values\`; all see \`global\`.
{ global : { environment : Text } }
`,
    'lib/Service.dhall': `-- The values that every service has. One that has more: \`./Service.dhall ⩓ { host : Text }\`.
{ image : Text
, replicas : Natural
, port : Natural
, resources : { cpu : Text, memory : Text }
}
`,
    'lib/services.dhall': `-- The service charts that belong to the umbrella.
let Helm = ${helm(`${root}/lib`)}

let names = ./names.dhall

let service =
      λ(name : Text) → Helm.Dependency::{ name, version = Some names.version }

in  [] : List Helm.Dependency.Type
`,
    'lib/labels.dhall': `-- The recommended labels of Kubernetes; \`app.kubernetes.io/name\` alone selects a service's pods.
let names = ./names.dhall

in  λ(service : Text) →
      toMap
        { \`app.kubernetes.io/name\` = service
        , \`app.kubernetes.io/part-of\` = names.product
        , \`app.kubernetes.io/version\` = names.appVersion
        }
`,
    'lib/selector.dhall': `λ(service : Text) → toMap { \`app.kubernetes.io/name\` = service }
`,
    'lib/metadata.dhall': `-- Metadata of an object of a service: its name, the product's namespace and the usual labels.
let kubernetes = ${kubernetes}

let names = ./names.dhall

in  λ(service : Text) →
    λ(name : Text) →
      kubernetes.ObjectMeta::{
      , name = Some name
      , namespace = Some names.namespace
      , labels = Some (./labels.dhall service)
      }
`,
  };
  return [
    ...Object.entries(files).map(([path, text]) => [`${root}/${path}`, format(text)] as const),
    [
      `${root}/templates/NOTES.txt`,
      '{{ .Chart.Name }} {{ .Chart.AppVersion }} is installed as {{ .Release.Name }}.\n',
    ],
  ];
}

function helm(folder: string): string {
  return importFrom(folder, HELM);
}
