{ bool = None Bool
, int = None Natural
, string = None Text
, version = None Text
}
