{ gid : Natural, uid : Natural, supplementalGroups : Optional (List Natural) }
