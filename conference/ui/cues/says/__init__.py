"""What the panel of cues says: pure."""
