{ authority = None Text
, derivePort = None Text
, port = None Natural
, prefixRewrite = None Text
, redirectCode = None Natural
, scheme = None Text
, uri = None Text
}
