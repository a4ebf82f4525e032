# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Contains methods for accessing the API"""
