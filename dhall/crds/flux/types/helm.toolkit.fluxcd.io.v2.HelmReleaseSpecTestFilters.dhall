{ name : Text, exclude : Optional Bool }
