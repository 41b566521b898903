{ environment = None Text
, orgSecretVisibility = None Text
, repository = None Text
, uploadURL = None Text
, url = None Text
}
