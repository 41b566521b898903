{ apiUrl : Text
, verifyCA : Bool
, apiVersion : Optional Text
, clientTimeOutSeconds : Optional Natural
, decrypt : Optional Bool
, retrievalType : Optional Text
, separator : Optional Text
}
