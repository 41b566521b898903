{ config = None Text
, format = None Text
, nameTransformer = None Text
, project = None Text
}
