const kubernetes = `let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0
`;

/** An umbrella chart with so many service charts, each with the usual objects and one Secret. */
export function generatedCharts(count: number): Readonly<Record<string, string>> {
  const names = Array.from(
    { length: count },
    (_, index) => `service-${String(index + 1).padStart(3, '0')}`,
  );
  const variables = names.map((name) => `${variableOf(name)}=value-of-${name}\n`);
  const dependencies = names.map((name) => `{ name = "${name}" }`).join(', ');
  return {
    'charts/chart.dhall': `{ apiVersion = "v2", name = "bench", version = "1.0.0", dependencies = [ ${dependencies} ] }\n`,
    'charts/values.dhall': `{ domain = "example.org", replicas = 2 }\n`,
    'charts/lib/labels.dhall': `\\(name : Text) -> toMap { \`app.kubernetes.io/name\` = name }\n`,
    'secrets.env.example': variables.join(''),
    ...Object.assign({}, ...names.map(serviceChart)),
  };
}

function variableOf(name: string): string {
  return `${name.toUpperCase().replaceAll('-', '_')}_TOKEN`;
}

function serviceChart(name: string): Readonly<Record<string, string>> {
  const values = '\\(values : { domain : Text, replicas : Natural }) ->';
  const metadata = `metadata = kubernetes.ObjectMeta::{ name = Some "${name}", namespace = Some "bench", labels = Some (../lib/labels.dhall "${name}") }`;
  return {
    [`charts/${name}/chart.dhall`]: `{ apiVersion = "v2", name = "${name}", version = "1.0.0" }\n`,
    [`charts/${name}/secrets.dhall`]: `let Secret = ../../dhall/Secret/package.dhall

in  [ Secret.opaque { name = "${name}", namespace = "bench", keys = toMap { token = Secret.text "${variableOf(name)}" } } ]
`,
    [`charts/${name}/service.dhall`]: `${kubernetes}
in  kubernetes.Service::{
    , ${metadata}
    , spec = Some kubernetes.ServiceSpec::{
      , selector = Some (../lib/labels.dhall "${name}")
      , ports = Some [ kubernetes.ServicePort::{ port = 8080 } ]
      }
    }
`,
    [`charts/${name}/configmap.dhall`]: `${kubernetes}
in  ${values}
      kubernetes.ConfigMap::{
      , ${metadata}
      , data = Some (toMap { host = "${name}.\${values.domain}" })
      }
`,
    [`charts/${name}/deployment.dhall`]: `${kubernetes}
in  ${values}
      kubernetes.Deployment::{
      , ${metadata}
      , spec = Some kubernetes.DeploymentSpec::{
        , replicas = Some values.replicas
        , selector = kubernetes.LabelSelector::{ matchLabels = Some (../lib/labels.dhall "${name}") }
        , template = kubernetes.PodTemplateSpec::{
          , metadata = Some kubernetes.ObjectMeta::{ labels = Some (../lib/labels.dhall "${name}") }
          , spec = Some kubernetes.PodSpec::{
            , containers =
              [ kubernetes.Container::{
                , name = "${name}"
                , image = Some "registry.example.org/${name}:1.0.0"
                , env = Some
                  [ kubernetes.EnvVar::{
                    , name = "TOKEN"
                    , valueFrom = Some kubernetes.EnvVarSource::{
                      , secretKeyRef = Some kubernetes.SecretKeySelector::{ name = Some "${name}", key = "token" }
                      }
                    }
                  ]
                }
              ]
            }
          }
        }
      }
`,
  };
}
