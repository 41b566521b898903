{ mountPath : Text
, name : Text
, mountPropagation : Optional Text
, readOnly : Optional Bool
, recursiveReadOnly : Optional Text
, subPath : Optional Text
, subPathExpr : Optional Text
}
