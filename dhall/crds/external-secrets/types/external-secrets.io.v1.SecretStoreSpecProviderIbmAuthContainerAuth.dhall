{ profile : Text, iamEndpoint : Optional Text, tokenLocation : Optional Text }
