{ mountPropagation = None Text
, readOnly = None Bool
, recursiveReadOnly = None Text
, subPath = None Text
, subPathExpr = None Text
}
