{ name : Text, key : Optional Text }
