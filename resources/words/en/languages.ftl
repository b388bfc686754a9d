# The choice of a language.
languages-called = Language
