{ metadata = None (List { mapKey : Text, mapValue : Text })
, size = None Natural
}
