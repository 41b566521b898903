{ activeDirectoryEndpoint : Text
, keyVaultDNSSuffix : Optional Text
, keyVaultEndpoint : Optional Text
, resourceManagerEndpoint : Optional Text
}
