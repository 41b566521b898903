{ name : Text, prefix : Optional Text }
