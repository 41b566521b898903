{-|
The values of the umbrella chart. A field named like a service chart becomes that chart's
`.Values` when Helm renders it; `global` is available in all charts.
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
