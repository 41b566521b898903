{ attempts : Optional Natural
, backoff : Optional Text
, perTryTimeout : Optional Text
, retryIgnorePreviousHosts : Optional Bool
, retryOn : Optional Text
, retryRemoteLocalities : Optional Bool
}
