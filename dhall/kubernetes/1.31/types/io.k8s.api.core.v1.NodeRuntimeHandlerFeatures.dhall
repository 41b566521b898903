{ recursiveReadOnlyMounts : Optional Bool, userNamespaces : Optional Bool }
