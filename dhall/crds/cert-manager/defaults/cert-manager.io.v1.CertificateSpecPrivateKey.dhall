{ algorithm = None Text
, encoding = None Text
, rotationPolicy = None Text
, size = None Natural
}
