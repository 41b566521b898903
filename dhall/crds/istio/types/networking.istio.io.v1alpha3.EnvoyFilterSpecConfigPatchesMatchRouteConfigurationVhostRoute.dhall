{ action : Optional Text, name : Optional Text }
