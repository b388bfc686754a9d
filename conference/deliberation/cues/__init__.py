"""Cues: what GO does when an item goes on, line by line.

Reads the items of the programme; acts on polls, lotteries and outputs by their own commands.
"""
