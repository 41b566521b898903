{ duration = None Text
, extra = None (List { mapKey : Text, mapValue : List Text })
, groups = None (List Text)
, isCA = None Bool
, uid = None Text
, usages = None (List Text)
, username = None Text
}
