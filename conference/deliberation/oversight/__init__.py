"""Oversight: panels drawn by lot that watch the process, and the reports that they file. Pure."""
