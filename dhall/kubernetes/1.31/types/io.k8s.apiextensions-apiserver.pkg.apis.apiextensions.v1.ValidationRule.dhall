{ rule : Text
, fieldPath : Optional Text
, message : Optional Text
, messageExpression : Optional Text
, optionalOldSelf : Optional Bool
, reason : Optional Text
}
