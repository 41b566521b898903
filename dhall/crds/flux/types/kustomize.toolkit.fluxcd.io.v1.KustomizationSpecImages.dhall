{ name : Text
, digest : Optional Text
, newName : Optional Text
, newTag : Optional Text
}
