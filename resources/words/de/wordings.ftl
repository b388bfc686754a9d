# Questions and titles that stand in the reader's language, beside the original.

wordings-original = Das Original zeigen
wordings-translation = Die Übersetzung zeigen
wordings-corrected = Diese Übersetzung wurde um { $time } berichtigt. Der Grund: { $reason }
