{ expandSecretReferences = None Bool
, organizationSlug = None Text
, recursive = None Bool
, secretsPath = None Text
}
