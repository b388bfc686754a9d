"""The programme: its items, and when each of them was on. Pure."""
