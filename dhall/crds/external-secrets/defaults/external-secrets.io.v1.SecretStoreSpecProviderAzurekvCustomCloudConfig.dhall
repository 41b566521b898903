{ keyVaultDNSSuffix = None Text
, keyVaultEndpoint = None Text
, resourceManagerEndpoint = None Text
}
