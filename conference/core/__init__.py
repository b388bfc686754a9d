"""What everything rests on: ids, errors, clock, seeded chance, sealed entries, the files we ship.

Nothing here imports anything else of ours, opens a socket or starts a thread. Start with ``errors``
(how we say no), ``clock`` (time is an argument) and ``chance`` (so is chance).
"""
