"""Surveys at the desk: written, asked, closed, read by region, reported, formats compared."""
