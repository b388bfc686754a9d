"""What is said and drawn of polls: pure functions from the picture to frozen values."""
