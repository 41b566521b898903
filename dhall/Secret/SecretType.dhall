-- Generated from packages/secret-gen/src/types by `npm run generate:secret-types`.
-- The supported types of Secrets, by their names in Kubernetes.
< Opaque
| `kubernetes.io/basic-auth`
| `kubernetes.io/dockerconfigjson`
| `kubernetes.io/ssh-auth`
| `kubernetes.io/tls`
>
