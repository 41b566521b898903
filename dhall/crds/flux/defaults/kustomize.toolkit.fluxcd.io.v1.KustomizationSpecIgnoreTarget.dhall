{ annotationSelector = None Text
, group = None Text
, kind = None Text
, labelSelector = None Text
, name = None Text
, namespace = None Text
, version = None Text
}
