{ operation : Optional Text, value : Optional Text }
