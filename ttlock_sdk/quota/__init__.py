"""Calls counted against the month's quota: by operation and month, held against a budget, shared through a store."""
