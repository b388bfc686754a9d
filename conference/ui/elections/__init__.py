"""Elections at the desk: nominations, the ballot, both counts, rounds, vacancies."""
