{ status : Text, type : Text, message : Optional Text }
