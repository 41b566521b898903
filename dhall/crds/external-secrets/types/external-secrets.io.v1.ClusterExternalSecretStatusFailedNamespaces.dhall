{ namespace : Text, reason : Optional Text }
