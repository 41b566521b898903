{ mediaType : Optional Text, operation : Optional Text }
