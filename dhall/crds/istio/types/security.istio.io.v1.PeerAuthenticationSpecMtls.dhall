{ mode : Optional Text }
