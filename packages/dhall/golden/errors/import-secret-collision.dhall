env:RECORD ∧ env:RECORD
