# Questions and titles that stand in the reader's language, beside the original.

wordings-original = Pokaż oryginał
wordings-translation = Pokaż tłumaczenie
wordings-corrected = To tłumaczenie poprawiono o { $time }. Powód: { $reason }
