"""The agenda in words: the rows of proposals and what can be done about each. Pure values."""
