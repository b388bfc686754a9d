"""What is said and drawn of lotteries: pure functions from the picture to frozen values."""
