# The choice of a language.
languages-called = اللغة
