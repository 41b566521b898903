{ match : Optional Text, rewrite : Optional Text }
