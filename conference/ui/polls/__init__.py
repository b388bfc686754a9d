"""Polls on the desk: what is said of them, their panel, and its intents."""
