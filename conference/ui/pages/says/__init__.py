"""What the pages of rooms and phones say of a scene: pure, the twins of the pages' scripts."""
