"""What the panel of statements shows. Pure."""
