# Questions and titles that stand in the reader's language, beside the original.

wordings-original = اصل دکھائیں
wordings-translation = ترجمہ دکھائیں
wordings-corrected = یہ ترجمہ { $time } پر درست کیا گیا۔ وجہ: { $reason }
