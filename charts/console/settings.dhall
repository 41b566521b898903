-- A Text with template syntax, so that the title can be changed when Helm renders the chart.
let Helm = ../../dhall/Helm.dhall

let names = ../lib/names.dhall

in  ''
    apiVersion: v1
    kind: ConfigMap
    metadata:
      name: console-settings
      namespace: ${names.namespace}
      labels:
        app.kubernetes.io/name: ${names.console.name}
        app.kubernetes.io/part-of: ${names.product}
        helm.sh/chart: ${Helm.chart.name}-${Helm.chart.version}
    data:
      title: ${Helm.quoted [ "title" ]}
      release: ${Helm.release.name}
      greeting: "${Helm.literal "Hello {{user}}"}"
    ''
