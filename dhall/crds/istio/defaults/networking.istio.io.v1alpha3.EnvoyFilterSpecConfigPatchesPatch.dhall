{ filterClass = None Text
, operation = None Text
, value = None ./../types/Json.dhall
}
