{ name : Text, resourceClaimName : Optional Text }
