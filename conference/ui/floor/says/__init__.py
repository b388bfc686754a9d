"""The floor in words: names of speakers, and the sheet of the panel. Pure, frozen values."""
