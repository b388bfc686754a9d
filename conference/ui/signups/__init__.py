"""Rooms that sign up, at the desk: the queue, and the nod."""
