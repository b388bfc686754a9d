"""What the bars around the panels say, and the commands of the desk: pure, frozen values."""
