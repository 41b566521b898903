λ(v : { host : Text }) →
  { config =
      ''
      host = ${v.host}
        indented: {{ not a template }}
      end
      ''
  }
