{-|
The values of the umbrella chart. A field named like a service chart is what that chart sees as
`.Values` when Helm renders it; `global` is seen by all of them.
-}
let Resources = ./Resources.dhall

let Agent = ./Agent.dhall

in  { global : { registry : Text, domain : Text, logLevel : Text }
    , broker : { replicas : Natural, storage : Text, resources : Resources }
    , graph :
        { storage : { data : Text, logs : Text, class : Optional Text }
        , resources : Resources
        }
    , agent-git : Agent ⩓ { host : Text, groups : List Text }
    , agent-registry : Agent ⩓ { registries : List Text }
    , agent-kubernetes : Agent ⩓ { ignoredNamespaces : List Text }
    , console :
        { replicas : { min : Natural, max : Natural }
        , title : Text
        , resources : Resources
        }
    , delivery :
        { url : Text, folder : Text, identity : Optional Text, interval : Text }
    }
