"""What stands around the panels of the desk: bars, alerts, workspaces, the window."""
