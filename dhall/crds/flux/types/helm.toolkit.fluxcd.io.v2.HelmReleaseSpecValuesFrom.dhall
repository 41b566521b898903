{ kind : Text
, name : Text
, literal : Optional Bool
, optional : Optional Bool
, targetPath : Optional Text
, valuesKey : Optional Text
}
