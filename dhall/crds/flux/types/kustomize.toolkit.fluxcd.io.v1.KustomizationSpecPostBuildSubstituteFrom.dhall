{ kind : Text, name : Text, optional : Optional Bool }
