{ branch : Optional Text
, commit : Optional Text
, name : Optional Text
, semver : Optional Text
, tag : Optional Text
}
