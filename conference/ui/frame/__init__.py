"""What stands around the panels of the desk: bars, workspaces, the window."""
