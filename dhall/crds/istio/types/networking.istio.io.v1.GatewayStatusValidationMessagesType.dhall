{ code : Optional Text, name : Optional Text }
