"""The workspace of a lottery: its steps, and a page for each."""
