/** Inputs that are generated: services on dhall-kubernetes, and expressions that are large. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Services {
  /** One file per service. */
  readonly files: readonly string[];
  /** A list of all of them, which imports them. */
  readonly all: string;
  /** The same list as one expression, which imports the package once. */
  readonly single: string;
}

/** Services that share a file, and all import `kubernetes` (a path or URL, with its hash if any). */
export function writeServices(folder: string, count: number, kubernetes: string): Services {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'shared.dhall'), shared);
  const files = Array.from({ length: count }, (_, i) => {
    const path = join(folder, `service-${i}.dhall`);
    writeFileSync(
      path,
      `let kubernetes = ${kubernetes}\n\nlet shared = ./shared.dhall\n\n${service(i)}`,
    );
    return path;
  });
  const all = join(folder, 'all.dhall');
  writeFileSync(all, `[ ${files.map((_, i) => `./service-${i}.dhall`).join('\n, ')}\n]\n`);
  const single = join(folder, 'single.dhall');
  const each = files.map((_, i) => `( ${service(i)} )`).join('\n, ');
  writeFileSync(
    single,
    `let kubernetes = ${kubernetes}\n\nlet shared = ./shared.dhall\n\nin [ ${each}\n]\n`,
  );
  return { files, all, single };
}

const shared = `let Config = { name : Text, image : Text, port : Natural, replicas : Natural }

let labels = \\(config : Config) -> toMap { app = config.name, part-of = "bench" }

in  { Config, labels }
`;

function service(i: number): string {
  return `let config
    : shared.Config
    = { name = "service-${i}", image = "registry.example.com/service-${i}:1.${i}", port = ${8000 + i}, replicas = ${1 + (i % 5)} }

let labels = shared.labels config

let metadata = kubernetes.ObjectMeta::{ name = Some config.name, labels = Some labels }

in  { deployment = kubernetes.Deployment::{
      , metadata
      , spec = Some kubernetes.DeploymentSpec::{
        , replicas = Some config.replicas
        , selector = kubernetes.LabelSelector::{ matchLabels = Some labels }
        , template = kubernetes.PodTemplateSpec::{
          , metadata = Some metadata
          , spec = Some kubernetes.PodSpec::{
            , containers =
              [ kubernetes.Container::{
                , name = config.name
                , image = Some config.image
                , ports = Some [ kubernetes.ContainerPort::{ containerPort = config.port } ]
                }
              ]
            }
          }
        }
      }
    , service = kubernetes.Service::{
      , metadata
      , spec = Some kubernetes.ServiceSpec::{
        , selector = Some labels
        , ports = Some [ kubernetes.ServicePort::{ port = config.port } ]
        }
      }
    }
`;
}

/** One Deployment, for the package `kubernetes`. */
export function deployment(kubernetes: string): string {
  return `let kubernetes = ${kubernetes}

in  kubernetes.Deployment::{
    , metadata = kubernetes.ObjectMeta::{ name = Some "nginx" }
    , spec = Some kubernetes.DeploymentSpec::{
      , replicas = Some 2
      , selector = kubernetes.LabelSelector::{ matchLabels = Some (toMap { app = "nginx" }) }
      , template = kubernetes.PodTemplateSpec::{
        , spec = Some kubernetes.PodSpec::{
          , containers = [ kubernetes.Container::{ name = "nginx", image = Some "nginx:1.27" } ]
          }
        }
      }
    }
`;
}

function repeat(count: number, part: (i: number) => string, separator = ' '): string {
  return Array.from({ length: count }, (_, i) => part(i)).join(separator);
}

const many = 100_000;
const million = 1_000_000;

/** Large expressions by what is large about them. */
export const stress: Record<string, () => string> = {
  'let chain, each uses the one before (100,000)': () =>
    `let x0 = 0 ${repeat(many, (i) => `let x${i + 1} = x${i} + 1`)} in x${many}`,
  'let chain, all use the first (100,000)': () =>
    `let x0 = 0 ${repeat(many, (i) => `let x${i + 1} = x0 + 1`)} in x${many}`,
  'chain of + (100,000)': () => repeat(many, () => '1', ' + '),
  'chain of ++ (100,000)': () => repeat(many, () => '"a"', ' ++ '),
  'record (10,000 fields)': () => `{ ${repeat(10_000, (i) => `f${i} = ${i}`, ', ')} }`,
  'record, all fields used (10,000)': () =>
    `let r = { ${repeat(10_000, (i) => `f${i} = ${i}`, ', ')} } in ${repeat(10_000, (i) => `r.f${i}`, ' + ')}`,
  'list (1,000,000 items)': () => `[ ${repeat(million, String, ', ')} ]`,
  'Natural/fold (1,000,000)': () => `Natural/fold ${million} Natural (\\(x : Natural) -> x + 1) 0`,
  'Natural/fold of records (1,000,000)': () =>
    `Natural/fold ${million} { a : Natural, b : Natural } (\\(s : { a : Natural, b : Natural }) -> { a = s.b, b = s.a + 1 }) { a = 0, b = 0 }`,
  'List/fold (1,000,000)': () =>
    `List/fold Natural (Natural/fold ${million} (List Natural) (\\(x : List Natural) -> [ 1 ] # x) ([] : List Natural)) Natural (\\(x : Natural) -> \\(y : Natural) -> x + y) 0`,
  'text (50 MB)': () => `"${'x'.repeat(50_000_000)}"`,
  'text, doubled to 64 MB': () =>
    `let t0 = "0123456789abcdef" ${repeat(22, (i) => `let t${i + 1} = "\${t${i}}\${t${i}}"`)} in t22`,
};
