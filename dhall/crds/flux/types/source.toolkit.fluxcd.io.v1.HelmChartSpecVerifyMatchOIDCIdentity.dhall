{ issuer : Text, subject : Text }
