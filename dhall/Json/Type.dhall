-- Arbitrary JSON: the same type as Prelude's `JSON.Type` and as `Json` of the custom kinds' packages.
∀(JSON : Type) → ∀(json : ./Constructors.dhall JSON) → JSON
