{ filterClass : Optional Text
, operation : Optional Text
, value : Optional ./Json.dhall
}
