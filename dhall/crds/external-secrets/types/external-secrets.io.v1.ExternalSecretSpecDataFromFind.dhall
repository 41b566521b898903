{ conversionStrategy : Optional Text
, decodingStrategy : Optional Text
, name : Optional ./external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
, nullBytePolicy : Optional Text
, path : Optional Text
, tags : Optional (List { mapKey : Text, mapValue : Text })
}
