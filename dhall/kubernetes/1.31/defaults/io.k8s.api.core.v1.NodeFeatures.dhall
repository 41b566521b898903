{ supplementalGroupsPolicy = None Bool }
