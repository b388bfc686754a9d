"""What the bars, alerts and workspaces around the panels say: pure functions, frozen values."""
