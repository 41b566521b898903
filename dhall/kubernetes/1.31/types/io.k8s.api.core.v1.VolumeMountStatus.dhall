{ mountPath : Text
, name : Text
, readOnly : Optional Bool
, recursiveReadOnly : Optional Text
}
