{ name : Text, audiences : Optional (List Text) }
