-- Functions as the Prelude has them, for the functions beside this file.
let map =
      λ(a : Type) →
      λ(b : Type) →
      λ(f : a → b) →
      λ(xs : List a) →
        List/build
          b
          ( λ(list : Type) →
            λ(cons : b → list → list) →
              List/fold a xs list (λ(x : a) → cons (f x))
          )

let filter =
      λ(a : Type) →
      λ(f : a → Bool) →
      λ(xs : List a) →
        List/build
          a
          ( λ(list : Type) →
            λ(cons : a → list → list) →
              List/fold
                a
                xs
                list
                (λ(x : a) → λ(rest : list) → if f x then cons x rest else rest)
          )

let concatMap =
      λ(a : Type) →
      λ(b : Type) →
      λ(f : a → List b) →
      λ(xs : List a) →
        List/build
          b
          ( λ(list : Type) →
            λ(cons : b → list → list) →
              List/fold a xs list (λ(x : a) → List/fold b (f x) list cons)
          )

let unpackOptionals =
      λ(a : Type) →
      λ(xs : List (Optional a)) →
        concatMap
          (Optional a)
          a
          ( λ(o : Optional a) →
              merge { None = [] : List a, Some = λ(x : a) → [ x ] } o
          )
          xs

let Status = < Empty | NonEmpty : Text >

let concatSep =
      λ(separator : Text) →
      λ(elements : List Text) →
        let status =
              List/fold
                Text
                elements
                Status
                ( λ(element : Text) →
                  λ(status : Status) →
                    merge
                      { Empty = Status.NonEmpty element
                      , NonEmpty =
                          λ(result : Text) →
                            Status.NonEmpty (element ++ separator ++ result)
                      }
                      status
                )
                Status.Empty

        in  merge { Empty = "", NonEmpty = λ(result : Text) → result } status

let lessThanEqual =
      λ(x : Natural) → λ(y : Natural) → Natural/isZero (Natural/subtract y x)

let default =
      λ(a : Type) →
      λ(d : a) →
      λ(o : Optional a) →
        merge { None = d, Some = λ(x : a) → x } o

let all =
      λ(a : Type) →
      λ(f : a → Bool) →
      λ(xs : List a) →
        List/fold a xs Bool (λ(x : a) → λ(r : Bool) → f x && r) True

let any =
      λ(a : Type) →
      λ(f : a → Bool) →
      λ(xs : List a) →
        List/fold a xs Bool (λ(x : a) → λ(r : Bool) → f x || r) False

let sum =
      λ(xs : List Natural) →
        List/fold Natural xs Natural (λ(l : Natural) → λ(r : Natural) → l + r) 0

let Entry = λ(a : Type) → { mapKey : Text, mapValue : a }

let keys =
      λ(a : Type) →
      λ(xs : List (Entry a)) →
        map (Entry a) Text (λ(e : Entry a) → e.mapKey) xs

let mapValues =
      λ(a : Type) →
      λ(b : Type) →
      λ(f : a → b) →
      λ(xs : List (Entry a)) →
        map
          (Entry a)
          (Entry b)
          (λ(e : Entry a) → { mapKey = e.mapKey, mapValue = f e.mapValue })
          xs

in  { map
    , filter
    , concatMap
    , unpackOptionals
    , concatSep
    , lessThanEqual
    , default
    , all
    , any
    , sum
    , Entry
    , keys
    , mapValues
    }
