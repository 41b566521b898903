{ apiVersion = None Text
, clientTimeOutSeconds = None Natural
, decrypt = None Bool
, retrievalType = None Text
, separator = None Text
}
