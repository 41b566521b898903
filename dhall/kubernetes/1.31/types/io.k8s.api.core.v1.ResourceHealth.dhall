{ resourceID : Text, health : Optional Text }
