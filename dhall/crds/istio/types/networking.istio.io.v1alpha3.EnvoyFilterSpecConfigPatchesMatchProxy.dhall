{ metadata : Optional (List { mapKey : Text, mapValue : Text })
, proxyVersion : Optional Text
}
