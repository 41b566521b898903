-- The types of Secret whose keys are known, each by its name in Kubernetes.
< Opaque
| `kubernetes.io/basic-auth`
| `kubernetes.io/dockerconfigjson`
| `kubernetes.io/ssh-auth`
| `kubernetes.io/tls`
>
