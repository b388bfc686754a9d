# Questions and titles that stand in the reader's language, beside the original.

wordings-original = Dangos y gwreiddiol
wordings-translation = Dangos y cyfieithiad
wordings-corrected = Cywirwyd y cyfieithiad hwn am { $time }. Y rheswm: { $reason }
