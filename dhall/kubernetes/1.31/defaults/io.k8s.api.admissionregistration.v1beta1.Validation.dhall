{ message = None Text, messageExpression = None Text, reason = None Text }
