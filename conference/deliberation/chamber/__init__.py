"""The chamber: its seats, who is in the hall, and the rules by which it decides. Pure."""
