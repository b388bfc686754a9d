"""What the monitors, their buttons and the strip of what is open say: pure."""
