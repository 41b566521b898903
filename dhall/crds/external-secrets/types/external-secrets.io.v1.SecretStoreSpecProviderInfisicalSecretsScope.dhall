{ environmentSlug : Text
, projectSlug : Text
, expandSecretReferences : Optional Bool
, organizationSlug : Optional Text
, recursive : Optional Bool
, secretsPath : Optional Text
}
