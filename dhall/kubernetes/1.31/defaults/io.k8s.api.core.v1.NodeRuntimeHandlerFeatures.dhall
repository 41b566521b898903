{ recursiveReadOnlyMounts = None Bool, userNamespaces = None Bool }
