{ expression : Optional Text }
