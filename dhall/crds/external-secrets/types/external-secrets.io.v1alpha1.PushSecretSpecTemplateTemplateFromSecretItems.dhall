{ key : Text, templateAs : Optional Text }
