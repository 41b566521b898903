{ supplementalGroupsPolicy : Optional Bool }
