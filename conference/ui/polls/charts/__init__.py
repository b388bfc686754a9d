"""Charts of answers and counts, painted."""
