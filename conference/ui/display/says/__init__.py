"""What the hall display says at which moment: pure functions, frozen values."""
