{ literal = None Bool
, optional = None Bool
, targetPath = None Text
, valuesKey = None Text
}
