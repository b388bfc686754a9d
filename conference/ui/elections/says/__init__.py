"""Elections in words. Pure, frozen values."""
