"""What is on screen: outputs, the scene that each has on air, the one that is prepared, blackout.

Reads the polls, items and lotteries that a scene shows; nothing else changes what an output shows.
"""
