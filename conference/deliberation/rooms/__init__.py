"""Regions, areas, and the watch parties in them. Pure."""
