{ metadata = None (List { mapKey : Text, mapValue : Text })
, proxyVersion = None Text
}
