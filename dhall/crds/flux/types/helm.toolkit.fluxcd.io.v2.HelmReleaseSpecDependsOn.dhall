{ name : Text, namespace : Optional Text, readyExpr : Optional Text }
