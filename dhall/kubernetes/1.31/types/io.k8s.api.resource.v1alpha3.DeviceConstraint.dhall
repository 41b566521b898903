{ matchAttribute : Optional Text, requests : Optional (List Text) }
