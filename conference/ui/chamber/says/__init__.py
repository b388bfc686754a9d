"""What the panels of the chamber show, as frozen values."""
