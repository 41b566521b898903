{ duration : Text, schedule : Text }
