# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Everything that is made from the specification: endpoint functions, models, resources, error table, document."""
