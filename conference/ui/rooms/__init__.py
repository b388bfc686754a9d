"""Watch parties on the desk: their table and their map."""
