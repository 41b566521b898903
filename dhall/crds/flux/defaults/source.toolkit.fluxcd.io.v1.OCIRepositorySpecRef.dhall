{ digest = None Text
, semver = None Text
, semverFilter = None Text
, tag = None Text
}
