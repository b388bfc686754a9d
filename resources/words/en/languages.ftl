# The choice of a language.
languages-label = Language
