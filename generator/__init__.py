"""Turns spec/ into ttlock_sdk/generated/: python -m generator build | check | lint."""
