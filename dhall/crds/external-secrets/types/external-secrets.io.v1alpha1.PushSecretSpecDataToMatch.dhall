{ regexp : Optional Text }
