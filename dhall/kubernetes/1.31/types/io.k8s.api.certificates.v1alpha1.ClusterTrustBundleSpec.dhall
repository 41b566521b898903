{ trustBundle : Text, signerName : Optional Text }
