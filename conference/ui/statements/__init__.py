"""What tables say, at the desk: read, starred, put together, taken off, and made into a poll."""
