{ name : Text, request : Optional Text }
