{ name : Text, audiences : Optional (List Text), namespace : Optional Text }
