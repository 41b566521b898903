{ groupName : Text, solverName : Text, config : Optional ./Json.dhall }
