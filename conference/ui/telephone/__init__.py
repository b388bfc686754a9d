"""Rooms without a link, at the desk: what they say by telephone or on paper, entered by two."""
