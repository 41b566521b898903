{ remoteKey : Text, property : Optional Text }
