let lib = ./lib.dhall

let Item = { name : Text, on : Bool }

in  λ(v : { items : List Item }) →
      { on =
          lib.map
            Item
            Text
            (λ(i : Item) → i.name)
            (lib.filter Item (λ(i : Item) → i.on) v.items)
      }
