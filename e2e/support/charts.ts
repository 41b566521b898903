/**
 * A small umbrella chart with three service charts, in each form that Secrets have: specifications
 * (text, base64, file, template) and a file that reads the variable itself.
 */
export const charts: Readonly<Record<string, string>> = {
  'charts/chart.dhall': umbrellaOf(['db', 'plain', 'web']),
  'charts/values.dhall': `{ replicas = 1, host = "shop.example" }\n`,
  'charts/templates/settings.dhall': `\\(values : { replicas : Natural, host : Text }) ->
  { apiVersion = "v1", kind = "ConfigMap", metadata = { name = "settings", namespace = "shop" }, data = { host = values.host } }\n`,
  'charts/environments/prod.dhall': `\\(values : { replicas : Natural, host : Text }) -> values // { host = "shop.prod.example" }\n`,
  'charts/shared/labels.dhall': `{ app = "shop" }\n`,
  'charts/web/chart.dhall': `{ apiVersion = "v2", name = "web", version = "1.0.0" }\n`,
  'charts/web/values.dhall': `{ replicas = 2 }\n`,
  'charts/web/environments/prod.dhall': `\\(values : { replicas : Natural }) -> values // { replicas = 5 }\n`,
  'charts/web/deployment.dhall': `\\(values : { replicas : Natural }) ->
  { apiVersion = "apps/v1"
  , kind = "Deployment"
  , metadata = { name = "web", namespace = "shop", labels = ../shared/labels.dhall }
  , spec =
    { replicas = values.replicas
    , selector.matchLabels = ../shared/labels.dhall
    , template =
      { metadata.labels = ../shared/labels.dhall
      , spec.containers =
        [ { name = "web"
          , image = "registry.example/web:1"
          , env = [ { name = "TOKEN", valueFrom.secretKeyRef = { name = "web-token", key = "token" } } ]
          }
        ]
      }
    }
  }\n`,
  'charts/web/secrets.dhall': `let Secret = ../../dhall/Secret/package.dhall

in  [ Secret.opaque
        { name = "web-token"
        , namespace = "shop"
        , keys = toMap
            { token = Secret.text "WEB_TOKEN"
            , key = Secret.base64 "WEB_KEY"
            , file = Secret.file "WEB_FILE"
            , login = Secret.template [ Secret.literal "user/", Secret.value "WEB_TOKEN" ]
            }
        }
    ]\n`,
  'charts/db/chart.dhall': `{ apiVersion = "v2", name = "db", version = "1.0.0" }\n`,
  'charts/db/service.dhall': `{ apiVersion = "v1", kind = "Service", metadata = { name = "db", namespace = "shop" }, spec.ports = [ { port = 5432 } ] }\n`,
  'charts/db/db-secret.dhall': `{ apiVersion = "v1"
, kind = "Secret"
, metadata = { name = "db-password", namespace = "shop" }
, type = "Opaque"
, stringData = { password = env:DB_PASSWORD as Text }
}\n`,
  'charts/plain/chart.dhall': `{ apiVersion = "v2", name = "plain", version = "1.0.0" }\n`,
  'charts/plain/quota.dhall': `{ apiVersion = "v1", kind = "ResourceQuota", metadata = { name = "quota", namespace = "shop" }, spec.hard = toMap { pods = "10" } }\n`,
  'charts/plain/NOTES.txt': `Installed.\n`,
  'secrets.env.example': `WEB_TOKEN=example-token\nWEB_KEY=ZXhhbXBsZQ==\nWEB_FILE=./web-file.txt\nDB_PASSWORD='exa$mple'\n`,
  'web-file.txt': 'content of a file\n',
};

/** The chart.dhall of an umbrella chart with these service charts. */
export function umbrellaOf(services: readonly string[]): string {
  const dependencies = services.map((name) => `{ name = "${name}" }`).join(', ');
  const list = `[ ${dependencies} ] : List { name : Text }`;
  return `{ apiVersion = "v2", name = "shop", version = "1.0.0", type = "application", dependencies = ${list} }\n`;
}
