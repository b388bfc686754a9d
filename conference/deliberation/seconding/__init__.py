"""A second person: what one login asks for, and another one has to confirm."""
