{ ip : Text, hostnames : Optional (List Text) }
