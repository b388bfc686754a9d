"""Charts, painted: bars that ease to their length, the map of parties, the ballots a second.

They draw fractions and texts that a presenter has made, and never count anything. Option number i
has series colour i, everywhere.
"""
