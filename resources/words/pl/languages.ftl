# The choice of a language.
languages-label = Język
