{ digest : Optional Text
, semver : Optional Text
, semverFilter : Optional Text
, tag : Optional Text
}
