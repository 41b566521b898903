{ aggression = None Double, minimumPercent = None Double }
