# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Contains endpoint functions for accessing the API"""
