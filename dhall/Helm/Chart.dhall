{-|
Chart.yaml, as Helm 3 and 4 read it. `version` is the version of the chart (semantic versioning),
`appVersion` the version of the application.
-}
{ Type =
    { apiVersion : Text
    , name : Text
    , type : < application | library >
    , version : Text
    , annotations : Optional (List { mapKey : Text, mapValue : Text })
    , appVersion : Optional Text
    , dependencies : Optional (List (./Dependency.dhall).Type)
    , deprecated : Optional Bool
    , description : Optional Text
    , home : Optional Text
    , icon : Optional Text
    , keywords : Optional (List Text)
    , kubeVersion : Optional Text
    , maintainers :
        Optional
          (List { name : Text, email : Optional Text, url : Optional Text })
    , sources : Optional (List Text)
    }
, default =
  { apiVersion = "v2"
  , type = < application | library >.application
  , annotations = None (List { mapKey : Text, mapValue : Text })
  , appVersion = None Text
  , dependencies = None (List (./Dependency.dhall).Type)
  , deprecated = None Bool
  , description = None Text
  , home = None Text
  , icon = None Text
  , keywords = None (List Text)
  , kubeVersion = None Text
  , maintainers =
      None (List { name : Text, email : Optional Text, url : Optional Text })
  , sources = None (List Text)
  }
}
