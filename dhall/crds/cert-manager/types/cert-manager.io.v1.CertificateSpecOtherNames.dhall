{ oid : Optional Text, utf8Value : Optional Text }
