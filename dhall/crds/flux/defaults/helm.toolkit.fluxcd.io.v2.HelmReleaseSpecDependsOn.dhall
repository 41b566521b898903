{ namespace = None Text, readyExpr = None Text }
