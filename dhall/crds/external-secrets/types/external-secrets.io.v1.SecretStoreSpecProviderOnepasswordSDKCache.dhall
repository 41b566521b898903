{ maxSize : Optional Natural, ttl : Optional Text }
