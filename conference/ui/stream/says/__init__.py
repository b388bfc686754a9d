"""What the panels of the stream say, as frozen values."""
