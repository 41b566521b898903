{ fieldPath = None Text
, message = None Text
, messageExpression = None Text
, optionalOldSelf = None Bool
, reason = None Text
}
