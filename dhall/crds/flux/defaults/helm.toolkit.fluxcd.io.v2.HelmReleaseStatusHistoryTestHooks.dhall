{ lastCompleted = None Text, lastStarted = None Text, phase = None Text }
