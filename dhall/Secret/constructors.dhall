-- Generated from packages/secret-gen/src/types by `npm run generate:secret-types`.
-- A function for each type of Secret, which requires the keys that Kubernetes requires.
let Key = ./Key.dhall

let SecretType = ./SecretType.dhall

let Spec = ./Spec.dhall

let Place = { name : Text, namespace : Text }

in  { -- Any keys, at least one.
      opaque =
        λ(args : Place ⩓ { keys : List { mapKey : Text, mapValue : Key } }) →
          Spec::{
          , name = args.name
          , namespace = args.namespace
          , type = SecretType.Opaque
          , keys = args.keys
          }
    , -- A user name and a password.
      basicAuth =
        λ(args : Place ⩓ { username : Key, password : Key }) →
          Spec::{
          , name = args.name
          , namespace = args.namespace
          , type = SecretType.`kubernetes.io/basic-auth`
          , keys = toMap { username = args.username, password = args.password }
          }
    , -- The registries that images are pulled from, as ~/.docker/config.json has them.
      dockerConfig =
        λ(args : Place ⩓ { config : Key }) →
          Spec::{
          , name = args.name
          , namespace = args.namespace
          , type = SecretType.`kubernetes.io/dockerconfigjson`
          , keys = toMap { `.dockerconfigjson` = args.config }
          }
    , -- A private key for SSH.
      sshAuth =
        λ(args : Place ⩓ { privateKey : Key }) →
          Spec::{
          , name = args.name
          , namespace = args.namespace
          , type = SecretType.`kubernetes.io/ssh-auth`
          , keys = toMap { ssh-privatekey = args.privateKey }
          }
    , -- A certificate and its private key.
      tls =
        λ(args : Place ⩓ { certificate : Key, privateKey : Key }) →
          Spec::{
          , name = args.name
          , namespace = args.namespace
          , type = SecretType.`kubernetes.io/tls`
          , keys = toMap
              { `tls.crt` = args.certificate, `tls.key` = args.privateKey }
          }
    }
