{ branch = None Text
, commit = None Text
, name = None Text
, semver = None Text
, tag = None Text
}
