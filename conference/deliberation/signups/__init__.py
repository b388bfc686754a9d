"""Rooms that sign up: waiting, let in as parties, turned down, withdrawn. Pure."""
