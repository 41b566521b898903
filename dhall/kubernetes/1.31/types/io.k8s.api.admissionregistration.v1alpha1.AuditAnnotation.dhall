{ key : Text, valueExpression : Text }
