{ jsonPath : Optional Text }
