"""The stream: live pictures of its sources, which of them is on air, and highlights."""
