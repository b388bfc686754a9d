"""Surveys in words: pure, frozen values."""
