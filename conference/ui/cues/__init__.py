"""The cues of items on the desk: what GO will do, and what became of what it did."""
