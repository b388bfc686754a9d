"""The rundown: the programme as the operator runs it."""
