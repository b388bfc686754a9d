# Questions and titles that stand in the reader's language, beside the original.

wordings-original = أظهر النص الأصلي
wordings-translation = أظهر الترجمة
wordings-corrected = صُحِّحت هذه الترجمة في الساعة { $time }. السبب: { $reason }
