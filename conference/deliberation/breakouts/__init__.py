"""Breakouts: rooms talk in small groups, in phases of so many seconds each.

A breakout starts with one event for all rooms that it reaches. From then on everything that moves
is worked out from the instants at which its phases end: nothing ticks, and no message is sent for a
phase. Being called back leaves people a grace in which they finish the sentence.

How people are seated is no state: see ``seating`` where it is worked out from the headcount.
"""
