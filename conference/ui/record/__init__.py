"""The record as the operator sees it."""
