{ apiServerID : Optional Text
, decodableVersions : Optional (List Text)
, encodingVersion : Optional Text
, servedVersions : Optional (List Text)
}
