"""The minutes on paper, as Qt lays them out."""
