{ resourceName : Text, restartPolicy : Text }
