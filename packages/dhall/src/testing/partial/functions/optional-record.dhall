λ(v : { tls : Optional { name : Text, hosts : List Text } }) →
  { spec =
      merge
        { None.tls = None { secretName : Text, hosts : List Text }
        , Some =
            λ(t : { name : Text, hosts : List Text }) →
              { tls = Some { secretName = t.name, hosts = t.hosts } }
        }
        v.tls
  }
