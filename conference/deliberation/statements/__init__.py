"""What tables say: short statements of rooms, passed on, sorted and shown. Pure."""
