# Sign-ups: rooms that wait, what can be done about each, and how rooms come in.
desk-signups-show = عرض القاعات المسجَّلة
desk-signups-down-words = يقرأ المضيف السبب، ويبقى في السجل: لا تذكر فيه اسم أحد.
desk-signups-alert = سجّلت قاعة وتنتظر الموافقة: التسجيلات (‎Ctrl+Shift+U‎).
desk-signups-down-heading = رفض التسجيل { $number }
desk-signups-down-done = رفض
desk-signups-admitted-words = تصبح تجمّعًا فورًا، برموز يقرؤها مضيفها في صفحته. لا تشارك في تصويت مفتوح الآن.
desk-signups-ruled-words = من ينتظر الآن يظل ينتظر. يستطيع الجميع أن يقرأ في السجل القاعدة ومن دخل بها.
desk-signups-by-nod = تنتظر كل قاعة الموافقة
desk-signups-by-count = تدخل القاعات الأولى فورًا
desk-signups-by-none = لا تستطيع أي قاعة التسجيل
desk-signups-admit-heading = قبول قاعة التسجيل { $number }
desk-signups-admit-done = قبول
desk-signups-people-most = شخصًا على الأكثر
desk-signups-holds = تتسع لـ
desk-signups-rule-heading = كيف تدخل القاعات التي تسجّل
desk-signups-rule-done = تحديد
desk-signups-rooms-all = قاعة إجمالًا
desk-signups-rule-name = كيف تدخل القاعات
desk-signups-at-once = هذا العدد فورًا
desk-signups-admit-label = قبول القاعة المحددة
desk-signups-down-label = رفض القاعة المحددة
desk-signups-link-label = إنهاء رابط مضيف القاعة المحددة
desk-signups-rule-label = تحديد كيف تُقبل القاعات التي تسجّل
desk-signups-admit = قبول …
desk-signups-down = رفض …
desk-signups-link = إنهاء رابط المضيف
desk-signups-rule = كيف تدخل …
desk-signups-empty-closed = لا تستطيع القاعات التسجيل. «كيف تدخل …» يفتح لها الصفحة ‎/signup‎: تنتظر كل منها هنا موافقتك، أو تُقبل الأولى فورًا.
desk-signups-empty-nobody = لم تسجّل أي قاعة بعد. تسجّل في الصفحة ‎/signup‎ وتظهر هنا فورًا.
desk-signups-empty-found = لا تسجيل فيه هذه الكلمات. أفرغ الحقل لترى الكل.
desk-signups-no-link = لا اتصال بالخادم: لا يسمع مكتب التحكم هذا أي القاعات تسجّل.
desk-signups-select = اختر قاعة أولًا.
desk-signups-waiting = في الانتظار: { $number }
desk-signups-ruled-none = لا تستطيع القاعات التسجيل الآن.
desk-signups-ruled-nod = تنتظر كل قاعة الموافقة.
desk-signups-ruled-done = { $count ->
    [one] دخلت قاعة واحدة
    [two] دخلت قاعتان
    [few] دخلت { $count } قاعات
   *[other] دخلت { $count } قاعة
 } فورًا؛ والتالية تنتظر الموافقة.
desk-signups-ruled-next = { $count ->
    [one] تدخل القاعة التالية
    [two] تدخل القاعتان التاليتان
    [few] تدخل { $count } قاعات تالية
   *[other] تدخل { $count } قاعة تالية
 } فورًا.
desk-signups-why-link = لم يعد رابط مضيفها يفتح شيئًا.
desk-signups-why-withdrawn = سحب مضيفها التسجيل.
desk-signups-why-admitted = القاعة مقبولة: ما يمكن تغييره في بطاقتها ضمن التجمّعات.
desk-signups-why-down = رُفضت من قبل.
desk-signups-room-in = قاعة في { $area }
desk-signups-waits = تنتظر · { $area }، { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }
desk-signups-admitted = قُبلت تجمّعًا رقم { $party } · { $area }
desk-signups-turned-down = رُفضت
desk-signups-withdrawn = سحبها مضيفها
desk-signups-state-reason = { $state }: { $reason }
desk-signups-host = المضيف: { $host }، { $telephone }
desk-signups-has = فيها: { $access }
desk-signups-no-access = لا ذكر للوصول
desk-signups-languages = اللغات: { $languages }
desk-signups-note = «{ $note }»
desk-signups-access = { $way ->
    [step_free] مدخل بلا درجات
    [toilet] دورة مياه ميسّرة
    [loop] حلقة سمعية
    [sign] لغة الإشارة
    [quiet] غرفة هادئة
   *[parking] موقف عند الباب
 }
desk-signups-list = القاعات المسجَّلة
desk-signups-search = ابحث بالاسم أو المضيف أو الهاتف أو المكان
desk-signups-search-name = البحث في التسجيلات
