{ clusterLocation = None Text
, clusterName = None Text
, clusterProjectID = None Text
}
