"""Charts of a panel and of its seats, painted."""
