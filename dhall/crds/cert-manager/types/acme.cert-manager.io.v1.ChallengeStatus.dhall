{ presented : Optional Bool
, presentedAt : Optional Text
, processing : Optional Bool
, reason : Optional Text
, state : Optional Text
}
