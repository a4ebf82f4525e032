"""What generated code stands on: plain data and small functions, standard library and attrs only.

Nothing here performs I/O or imports the rest of the package, so that `ttlock_sdk.generated` can be used and tested
alone.
"""
