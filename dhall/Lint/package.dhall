{-|
Rules of `chart:lint`: exceptions at objects, and settings of a chart.

    metadata = kubernetes.ObjectMeta::{
    , annotations = Some
        ( Lint.allow
            [ { rule = Lint.Rule.host-path
              , reason = "reads the logs of the node"
              }
            ]
        )
    }
-}
{ Rule = ./Rule.dhall
, Severity = ./Severity.dhall
, Profile = ./Profile.dhall
, Settings = ./Settings.dhall
, External = ./External.dhall
, allow = ./allow.dhall
}
