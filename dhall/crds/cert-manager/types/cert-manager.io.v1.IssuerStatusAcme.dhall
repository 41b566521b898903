{ lastPrivateKeyHash : Optional Text
, lastRegisteredEmail : Optional Text
, uri : Optional Text
}
