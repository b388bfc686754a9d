"""What acts by itself: counts that are due, signatures, the work of lotteries."""
