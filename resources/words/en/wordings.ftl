# Questions and titles that stand in the reader's language, beside the original.

wordings-original = Show the original
wordings-translation = Show the translation
wordings-corrected = This translation was corrected at { $time }. The reason: { $reason }
