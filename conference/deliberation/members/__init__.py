"""The confirmed list of the chamber, and the badges that are checked against it. Pure."""
