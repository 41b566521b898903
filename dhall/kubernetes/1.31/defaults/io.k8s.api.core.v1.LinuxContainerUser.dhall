{ supplementalGroups = None (List Natural) }
