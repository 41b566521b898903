{ name : Text, namespace : Optional Text }
