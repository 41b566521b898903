{ expression : Text
, message : Optional Text
, messageExpression : Optional Text
, reason : Optional Text
}
