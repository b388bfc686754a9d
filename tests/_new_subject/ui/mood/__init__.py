"""The panel of the mood."""
