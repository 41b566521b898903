{ name : Text, retryInterval : Optional Text }
