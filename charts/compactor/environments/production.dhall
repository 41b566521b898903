let Values = ../../lib/Compactor.dhall

in  λ(values : Values) →
      values
      with keepDays = 400
      with resources = { cpu = "1", memory = "2Gi" }
