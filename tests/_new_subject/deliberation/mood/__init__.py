"""The mood of the hall, in one word: a subject that only a test knows."""
