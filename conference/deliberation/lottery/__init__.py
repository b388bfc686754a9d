"""Lotteries: what is committed before a draw, and the ceremony that draws. Pure."""
