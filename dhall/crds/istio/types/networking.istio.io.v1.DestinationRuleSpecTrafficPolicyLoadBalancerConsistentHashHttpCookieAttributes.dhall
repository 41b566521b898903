{ name : Text, value : Optional Text }
