# Questions and titles that stand in the reader's language, beside the original.

wordings-original = Afficher l’original
wordings-translation = Afficher la traduction
wordings-corrected = Cette traduction a été corrigée à { $time }. La raison : { $reason }
