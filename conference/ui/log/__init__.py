"""The log that all desks share."""
