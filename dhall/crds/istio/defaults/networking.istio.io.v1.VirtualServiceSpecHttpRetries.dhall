{ attempts = None Natural
, backoff = None Text
, perTryTimeout = None Text
, retryIgnorePreviousHosts = None Bool
, retryOn = None Text
, retryRemoteLocalities = None Bool
}
