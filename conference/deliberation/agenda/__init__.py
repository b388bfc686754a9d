"""The agenda: what members propose, sign and thereby bring before the chamber. Pure."""
