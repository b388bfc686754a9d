# What is said in the hall, in words: on screens and phones, and the page of those who write it.
captions-called = التسميات التوضيحية
captions-part = التسميات التوضيحية
captions-language = لغة التسميات التوضيحية
captions-waiting = التسميات التوضيحية مفعّلة. تظهر حالما يتكلم أحد.
captions-said = ما قيل
captions-search-for = كلمات، أو عدة كلمات متتالية
captions-search = ابحث
captions-found = { $count ->
    [zero] لا يوجد أي سطر ({ $count })
    [one] سطر واحد ({ $count })، الأحدث أولا
    [two] سطران ({ $count })، الأحدث أولا
    [few] { $count } أسطر، الأحدث أولا
    [many] { $count } سطرا، الأحدث أولا
   *[other] { $count } سطر، الأحدث أولا
 }
captioner-title = كتابة التسميات التوضيحية
captioner-explained = ما تكتبه هنا يُقرأ على شاشات كل القاعات التي تريد تسميات توضيحية بلغتك. تحتاج إلى رمز خاص بك يعطيه مكتب التحكم.
captioner-code = رمزك
captioner-out = مغادرة المقصورة
captioner-room =
    .aria-label = ما تراه القاعات
captioner-line = السطر الذي تكتبه
captioner-send = إرسال
captioner-by-pause = أرسل السطر من تلقاء نفسه حين أتوقف
captioner-late = أسمع القاعة متأخرا بهذا العدد من الثواني
captioner-keys = يرسل Enter السطر. ويغيّر السهم إلى الأعلى السطر الأخير. ويأخذ Ctrl+Enter الدور ويرسل. ويرسل Page Down السطر التالي من النص المُعَد.
captioner-sent = ما أُرسل
captioner-words = الأسماء والاختصارات
captioner-words-hint = اكتب الاختصار ثم فراغا: يُكتب الشكل الطويل مكانه. يشترك فيها كل من يكتب بهذه اللغة.
captioner-short = الاختصار
captioner-long = الشكل الطويل
captioner-keep = احفظ
captioner-script = نص مُعَد
captioner-script-hint = ألصق خطابا أو أغنية، تسمية واحدة في كل سطر. يرسل Page Down أو جهاز المقدّم السطر التالي؛ اضغط سطرا لتواصل منه.
captioner-script-file = من ملف
captioner-script-next = أرسل السطر التالي
captioner-long-of = ما يعنيه { $short }
captioner-remove-of = أزل: { $text }
captioner-remove = أزل
captioner-lost = { $reason } { $count ->
    [zero] لا ينتظر أي سطر على هذا الجهاز ({ $count }).
    [one] ينتظر سطر واحد ({ $count }) على هذا الجهاز ويخرج من تلقاء نفسه.
    [two] ينتظر سطران ({ $count }) على هذا الجهاز ويخرجان من تلقاء نفسيهما.
    [few] تنتظر { $count } أسطر على هذا الجهاز وتخرج من تلقاء نفسها.
    [many] ينتظر { $count } سطرا على هذا الجهاز وتخرج من تلقاء نفسها.
   *[other] ينتظر { $count } سطر على هذا الجهاز وتخرج من تلقاء نفسها.
 }
captioner-not-kept = ترى القاعات أسطرك، لكن الخادم لا يستطيع حفظها الآن: ربما امتلأ قرصه. أخبر مكتب التحكم.
captioner-who = { $name }، { $language }
captioner-readers = { $count ->
    [zero] لا تقرأ أي شاشة هذه اللغة ({ $count })
    [one] تقرأ شاشة واحدة ({ $count }) هذه اللغة
    [two] تقرأ شاشتان ({ $count }) هذه اللغة
    [few] تقرأ { $count } شاشات هذه اللغة
    [many] تقرأ { $count } شاشة هذه اللغة
   *[other] تقرأ { $count } شاشة هذه اللغة
 }
captioner-not-yours = الدور لـ { $name }. اضغط Ctrl+Enter لتأخذه.
captioner-yours = دورك: تقرأ القاعات ما ترسله.
captioner-of = الدور لـ { $name }.
captioner-take = خذ الدور
captioner-hand = سلّم الدور إلى { $name }
captioner-waits = ينتظر
captioner-change-of = غيّر: { $text }
captioner-change = غيّر
