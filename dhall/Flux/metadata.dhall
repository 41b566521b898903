-- ObjectMeta with a name and a namespace, as Flux's objects need it.
let kubernetes =
      ../kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

in  λ(args : { name : Text, namespace : Text }) →
      kubernetes.ObjectMeta::{
      , name = Some args.name
      , namespace = Some args.namespace
      }
