"""What is said and drawn of watch parties: their table, and where each stands on the map."""
