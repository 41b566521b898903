{ lastPrivateKeyHash = None Text
, lastRegisteredEmail = None Text
, uri = None Text
}
