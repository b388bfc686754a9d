"""Lotteries on the desk: what is said of them, their workspace, and its intents."""
