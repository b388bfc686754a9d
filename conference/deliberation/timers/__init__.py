"""Timers: several clocks at once that run down, for the chamber, the tables, or who speaks.

A timer has an end, an instant of the server's clock, and while it is paused a rest; nothing ticks.
"""
