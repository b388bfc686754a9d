"""Priorities at the desk: how many have come, found by words, entered from paper."""
