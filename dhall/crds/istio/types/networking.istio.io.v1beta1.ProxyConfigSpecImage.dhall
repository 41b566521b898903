{ imageType : Optional Text }
