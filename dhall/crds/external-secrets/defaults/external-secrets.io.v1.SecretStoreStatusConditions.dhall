{ lastTransitionTime = None Text, message = None Text, reason = None Text }
