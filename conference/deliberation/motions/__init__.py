"""Motions: texts put to the chamber, their amendments, the votes on them, and what was adopted."""
