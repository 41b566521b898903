{ source : Text, target : Text }
