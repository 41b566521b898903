{ cidrs : Optional (List Text) }
