# What tables say: read, starred, put together, taken off, and made into a poll.
desk-statements-show = عرض ما تقوله الطاولات
desk-statements-ask-words = تظهر استمارة فورًا لهواتف كل القاعات وميسّريها. قل في بضع كلمات ما تسأل عنه.
desk-statements-kinds-usual = اقتراح، قلق، سؤال
desk-statements-ask = طلب أقوال من القاعات
desk-statements-ask-done = طلب
desk-statements-at-tables = على الطاولات
desk-statements-moderated = يقرأ الميسّر كلًّا منها أولًا
desk-statements-board-passed = كل ما يمرّ
desk-statements-board-starred = ما عليه نجمة
desk-statements-kinds = الأنواع
desk-statements-most = ترسل القاعة حتى
desk-statements-board = تعرض الشاشات
desk-statements-close-in = إغلاق الأقوال بعد { $seconds } ث
desk-statements-draft = صياغة السؤال التالي مما عليه نجمة
desk-statements-selected = { $act }: القول المحدد
desk-statements-no-undo = لم يبقَ شيء للتراجع عنه.
desk-statements-no-alike = لا قول آخر يشبه هذا.
desk-statements-star-first = ضع نجمة على ما يُسأل عنه، أو اختر قولًا.
desk-statements-we-do-not = لسنا متفقين
desk-statements-empty = لم تُطلب أقوال من أحد. اضغط «طلب …»: تظهر استمارة للهواتف والميسّرين، وما يمرّ في القاعات يصل إلى هنا.
desk-statements-no-link = لا اتصال بالخادم: لا يسمع مكتب التحكم هذا ما تقوله الطاولات.
desk-statements-none-left = لم يبقَ شيء هنا. اختر «الكل» لترى ما عولج.
desk-statements-none-passed = لم يمرّ أي قول من قاعته بعد.
desk-statements-party = التجمّع { $number }
desk-statements-table = الطاولة { $number }
desk-statements-with = لدى { $login }
desk-statements-off = سُحب: { $reason }
desk-statements-same-words = الكلمات نفسها
desk-statements-share-words = { $share } من الكلمات
desk-statements-summary = { $count ->
    [one] قول واحد
    [two] قولان
    [few] { $count } أقوال
    [many] { $count } قولًا
   *[other] { $count } قول
 }، { $rooms }، غير مقروءة: { $unread }
desk-statements-waiting = { $count ->
    [one] واحد ينتظر في قاعته
    [two] اثنان ينتظران في قاعتيهما
    [few] { $count } تنتظر في قاعاتها
   *[other] { $count } تنتظر في قاعاتها
 }.
desk-statements-takes = «{ $title }» يستقبل الأقوال.
desk-statements-takes-for = «{ $title }» يستقبل الأقوال { $left } أخرى.
desk-statements-is-closed = «{ $title }» مغلق.
desk-statements-reason-other = ليس عن السؤال
desk-statements-reason-person = يسمّي شخصًا أو يصفه
desk-statements-reason-insult = يهين أحدًا
desk-statements-reason-unread = لا يقول شيئًا يُقرأ
desk-statements-star = نجمة
desk-statements-merge = دمج
desk-statements-take-off = سحب
desk-statements-undo = تراجع
desk-statements-why-closed = لا تُقبل أقوال الآن.
desk-statements-select = اختر قولًا أولًا.
desk-statements-why-off = سُحب. اضغط O لإعادته.
desk-statements-unread = غير مقروءة
desk-statements-all = الكل
desk-statements-starred = عليها نجمة
desk-statements-taken-off = مسحوبة
desk-statements-ask-button = طلب …
desk-statements-question-button = سؤال …
desk-statements-list = ما تقوله الطاولات
desk-statements-alike-list = أقوال تشبه المحدد
desk-statements-alike-head = متشابهة: M يضع المعلَّمة تحت المحدد
desk-statements-all-kinds = كل الأنواع
desk-statements-all-regions = كل المناطق
desk-statements-show-name = عرض
desk-statements-region = المنطقة
desk-statements-off-reason = سبب السحب
desk-statements-spoken-star = عليه نجمة
