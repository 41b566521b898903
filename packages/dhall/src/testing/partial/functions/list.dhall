λ(v : { hosts : List Text }) → { hosts = v.hosts, n = List/length Text v.hosts }
