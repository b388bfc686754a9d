# Questions and titles that stand in the reader's language, beside the original.

wordings-original = Mostrar el original
wordings-translation = Mostrar la traducción
wordings-corrected = Esta traducción se corrigió a las { $time }. El motivo: { $reason }
