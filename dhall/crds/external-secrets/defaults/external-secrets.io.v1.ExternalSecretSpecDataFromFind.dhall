{ conversionStrategy = None Text
, decodingStrategy = None Text
, name =
    None ./../types/external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
, nullBytePolicy = None Text
, path = None Text
, tags = None (List { mapKey : Text, mapValue : Text })
}
