"""The clocks of the caller, large: time left, lateness, the next fixed start, the time of day."""
