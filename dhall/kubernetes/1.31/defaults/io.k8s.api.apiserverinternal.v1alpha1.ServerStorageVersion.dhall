{ apiServerID = None Text
, decodableVersions = None (List Text)
, encodingVersion = None Text
, servedVersions = None (List Text)
}
