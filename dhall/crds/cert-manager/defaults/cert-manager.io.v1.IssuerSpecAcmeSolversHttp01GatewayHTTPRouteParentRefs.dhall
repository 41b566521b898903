{ group = None Text
, kind = None Text
, namespace = None Text
, port = None Natural
, sectionName = None Text
}
