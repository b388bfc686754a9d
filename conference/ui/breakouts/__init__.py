"""The panel of breakouts: phase, clock, what is next, how far rooms are, and what can be done."""
