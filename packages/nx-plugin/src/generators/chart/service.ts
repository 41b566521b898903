import { format } from '@dhallmark/dhall';
import { HELM, KUBERNETES } from '../library.ts';
import { importFrom } from '../workspace.ts';

export interface ServicePlace {
  /** The folder of the umbrella. */
  readonly root: string;
  /** The chart's own folder. */
  readonly folder: string;
  readonly name: string;
}

/** The files of a service chart with a Deployment and a Service, by their paths in the workspace. */
export function serviceFiles(place: ServicePlace): readonly (readonly [string, string])[] {
  const { root, folder, name } = place;
  const lib = importFrom(folder, `${root}/lib`);
  const header = `let kubernetes = ${importFrom(folder, KUBERNETES)}

let Values = ${lib}/Values.dhall

let name = "${name}"
`;
  const files: Readonly<Record<string, string>> = {
    'chart.dhall': `let Helm = ${importFrom(folder, HELM)}

let names = ${lib}/names.dhall

in  Helm.Chart::{
    , name = "${name}"
    , version = names.version
    , appVersion = Some names.appVersion
    }
`,
    'deployment.dhall': header + deployment(name, lib),
    'service.dhall': header + service(name, lib),
  };
  return Object.entries(files).map(([path, text]) => [`${folder}/${path}`, format(text)] as const);
}

const deployment = (name: string, lib: string): string => `
in  λ(values : Values) →
      let own = values.\`${name}\`

      let container =
            kubernetes.Container::{
            , name
            , image = Some own.image
            , ports = Some
              [ kubernetes.ContainerPort::{
                , name = Some "http"
                , containerPort = own.port
                }
              ]
            , resources = Some kubernetes.ResourceRequirements::{
              , requests = Some (toMap own.resources)
              , limits = Some (toMap own.resources.{ memory })
              }
            , securityContext = Some kubernetes.SecurityContext::{
              , allowPrivilegeEscalation = Some False
              , capabilities = Some kubernetes.Capabilities::{
                , drop = Some [ "ALL" ]
                }
              , readOnlyRootFilesystem = Some True
              , runAsNonRoot = Some True
              }
            }

      in  kubernetes.Deployment::{
          , metadata = ${lib}/metadata.dhall name name
          , spec = Some kubernetes.DeploymentSpec::{
            , replicas = Some own.replicas
            , selector = kubernetes.LabelSelector::{
              , matchLabels = Some (${lib}/selector.dhall name)
              }
            , template = kubernetes.PodTemplateSpec::{
              , metadata = Some kubernetes.ObjectMeta::{
                , labels = Some (${lib}/labels.dhall name)
                }
              , spec = Some kubernetes.PodSpec::{
                , automountServiceAccountToken = Some False
                , containers = [ container ]
                }
              }
            }
          }
`;

const service = (name: string, lib: string): string => `
in  λ(values : Values) →
      kubernetes.Service::{
      , metadata = ${lib}/metadata.dhall name name
      , spec = Some kubernetes.ServiceSpec::{
        , selector = Some (${lib}/selector.dhall name)
        , ports = Some
          [ kubernetes.ServicePort::{
            , name = Some "http"
            , port = values.\`${name}\`.port
            , targetPort = Some (kubernetes.NatOrString.String "http")
            }
          ]
        }
      }
`;
