desk-cues-show-poll = عرض تصويت
desk-cues-show-result = عرض نتيجة
desk-cues-show-map = عرض خريطة تصويت
desk-cues-show-speaker = عرض المتحدث
desk-cues-show-breakout = عرض نقاش المجموعات
desk-cues-show-stream = عرض البث
desk-cues-show-timer = عرض مؤقّت
desk-cues-show-statements = عرض أقوال الطاولات
desk-cues-show-survey = عرض استطلاع
desk-cues-show-lottery = عرض قرعة
desk-cues-show-motion = عرض مقترح
desk-cues-show-message = عرض رسالة
desk-cues-show-holding = عرض بطاقة انتظار
desk-cues-show-words = عرض بطاقة كلمات
desk-cues-open-poll = فتح تصويت
desk-cues-close-poll = إغلاق تصويت
desk-cues-go-live = بث قرعة
desk-cues-start-timer = تشغيل مؤقّت
desk-cues-write-rooms = الكتابة إلى كل القاعات
desk-cues-start-breakout = بدء نقاش المجموعات
desk-cues-call-back = استدعاء القاعات
desk-cues-end-breakout = إنهاء نقاش المجموعات
desk-cues-ask-survey = طرح استطلاع
desk-cues-close-survey = إغلاق استطلاع
desk-cues-obs-scene = مشهد OBS
desk-cues-go-on = GO إلى البند التالي
desk-cues-on-air = هو على الهواء: ما نُفّذ يبقى، وما يُغيَّر هنا للمرة القادمة. الإشارة التي ما زالت تنتظر تُنفَّذ كما هي هنا.
desk-cues-usual = هذه إشارات نوعه. تتبعه إذا تغيّر نوعه أو تصويته.
desk-cues-own = هذه إشاراته الخاصة.
desk-cues-none = لا إشارات: يبدؤه GO ولا يغيّر شيئًا على أي شاشة.
desk-cues-name-scene = سمِّ مشهدًا في OBS.
desk-cues-write-it = اكتب ما يقوله.
desk-cues-survey-then = المفتوح حينها
desk-cues-poll-then = المفتوح حينها
desk-cues-poll-then-rooms = المفتوح للقاعات حينها
desk-cues-choose = { $what ->
    [poll] اختر التصويت
    [lottery] اختر القرعة
    [item] اختر البند
    [breakout] اختر النقاش
   *[other] اختر الاستطلاع
 }
desk-cues-there-is-none = { $what ->
    [poll] لا تصويت بعد
    [lottery] لا قرعة بعد
    [item] لا بند بعد
    [breakout] لا نقاش بعد
   *[other] لا استطلاع بعد
 }
desk-cues-choose-it = { $what ->
    [poll] اختر التصويت.
    [lottery] اختر القرعة.
    [item] اختر البند.
    [breakout] اختر النقاش.
   *[other] اختر الاستطلاع.
 }
desk-cues-no-such = { $what ->
    [poll] لا تصويت كهذا الآن.
    [lottery] لا قرعة كهذه الآن.
    [item] لا بند كهذا الآن.
    [breakout] لا نقاش كهذا الآن.
   *[other] لا استطلاع كهذا الآن.
 }
desk-cues-of-chamber = { $number } (المجلس): { $question }
desk-cues-choose-outputs = اختر المخارج التي تعرضه.
desk-cues-too-long = النص تحته أطول من { $most } حرف.
desk-cues-how-many-seconds = حدّد عدد الثواني.
desk-cues-needs-time = يحتاج وقت انتظار: وإلا تابع فورًا.
desk-cues-most = للبند { $most } إشارة على الأكثر.
desk-cues-not-kept = { $count ->
    [zero] لا يمكن حفظ الإشارات { $cues } كما هي: انظرها.
    [one] لا يمكن حفظ الإشارة { $cues } كما هي: انظرها.
    [two] لا يمكن حفظ الإشارتين { $cues } كما هما: انظرهما.
    [few] لا يمكن حفظ الإشارات { $cues } كما هي: انظرها.
    [many] لا يمكن حفظ الإشارات { $cues } كما هي: انظرها.
   *[other] لا يمكن حفظ الإشارات { $cues } كما هي: انظرها.
 }
desk-cues-survey-asked = طُرح ذلك الاستطلاع من قبل.
desk-cues-poll-already = { $state ->
    [open] ذلك التصويت مفتوح أصلًا.
    [closed] ذلك التصويت مغلق أصلًا.
    [published] ذلك التصويت منشور أصلًا.
   *[other] ذلك التصويت باطل أصلًا.
 }
desk-cues-without-obs = شُغّل الخادم من دون OBS.
desk-cues-obs-unknown = OBS غير متصل: لا أحد يعرف مشاهده الآن.
desk-cues-obs-no-scene = لا مشهد بهذا الاسم في OBS.
desk-cues-will-be-skipped = تنتظر وليست مجهّزة: ستُتخطى.
desk-cues-after = { $does }، بعد { $time }
desk-cues-opens = فتح { $poll }
desk-cues-opens-for = فتح { $poll } لمدة { $time }
desk-cues-closes = إغلاق { $poll }
desk-cues-goes-live = بث مباشر: { $title }
desk-cues-goes-live-any = بث قرعة
desk-cues-timer = مؤقّت { $name }: { $time }
desk-cues-writes = إلى كل القاعات: { $text }
desk-cues-starts = بدء نقاش المجموعات: { $title }
desk-cues-recalls = استدعاء القاعات من: { $title }
desk-cues-ends = إنهاء نقاش المجموعات: { $title }
desk-cues-asks = طرح الاستطلاع: { $title }
desk-cues-closes-survey = إغلاق الاستطلاع: { $title }
desk-cues-closes-open-survey = إغلاق الاستطلاع المفتوح
desk-cues-goes-on = GO إلى البند الذي يليه
desk-cues-the-open-poll = التصويت المفتوح
desk-cues-the-rooms-open-poll = التصويت المفتوح للقاعات
desk-cues-a-poll = تصويت
desk-cues-poll = التصويت { $number }: { $question }
desk-cues-chambers-poll = تصويت المجلس { $number }: { $question }
desk-cues-go-title = GO: { $title }
desk-cues-nothing-standby = لا شيء جاهز
desk-cues-on = الجاري: { $title }
desk-cues-skips = { $count ->
    [zero] اختير يدويًا: يتخطى GO { $count } بند، منها { $named }.
    [one] اختير يدويًا: يتخطى GO بندًا واحدًا: { $named }.
    [two] اختير يدويًا: يتخطى GO بندين، منهما { $named }.
    [few] اختير يدويًا: يتخطى GO { $count } بنود، منها { $named }.
    [many] اختير يدويًا: يتخطى GO { $count } بندًا، منها { $named }.
   *[other] اختير يدويًا: يتخطى GO { $count } بند، منها { $named }.
 }
desk-cues-in-trouble = { $count ->
    [zero] { $count } إشارة، { $number } فيها مشكلة
    [one] إشارة واحدة، { $number } فيها مشكلة
    [two] إشارتان، { $number } فيها مشكلة
    [few] { $count } إشارات، { $number } فيها مشكلة
    [many] { $count } إشارة، { $number } فيها مشكلة
   *[other] { $count } إشارة، { $number } فيها مشكلة
 }
desk-cues-checked = { $count ->
    [zero] { $count } إشارة، كلها مفحوصة
    [one] إشارة واحدة، كلها مفحوصة
    [two] إشارتان، كلها مفحوصة
    [few] { $count } إشارات، كلها مفحوصة
    [many] { $count } إشارة، كلها مفحوصة
   *[other] { $count } إشارة، كلها مفحوصة
 }
desk-cues-ok = سليم
desk-cues-no-obs = لا OBS Studio على هذا الخادم: شغّله مع ‎--obs.
desk-cues-obs-trouble = OBS غير متصل: { $trouble }
desk-cues-obs-lacks = لا مشهد «{ $name }» في OBS.
desk-cues-not-done = لم يُنفَّذ
desk-cues-done = نُفّذ
desk-cues-failed = فشل: { $why }
desk-cues-skipped = تُخطّي.
desk-cues-skipped-as = تُخطّي. { $why }
desk-cues-asked = طُلب، لا رد بعد
desk-cues-waits = ينتظر
desk-cues-due-unarmed = بعد { $time }، غير مجهّزة
desk-cues-due = بعد { $time }
desk-cues-keys = ‏Alt+↑ وAlt+↓ تنقلان الإشارة، وAlt+Insert تضيف بعدها واحدة، وAlt+Delete تزيلها.
desk-cues-cues-of = إشارات «{ $title }»
desk-cues-add = إضافة إشارة
desk-cues-as-its-kind = كما في نوعه
desk-cues-server-refused = رفض الخادم ذلك: { $why }
desk-cues-does = ما تفعله
desk-cues-what = ماذا
desk-cues-where = أين
desk-cues-after-go = بعد GO
desk-cues-about = موضوعها
desk-cues-until-closed = حتى الإغلاق
desk-cues-at-once = فورًا
desk-cues-armed = مجهّزة
desk-cues-armed-name = مجهّزة
desk-cues-earlier = أبكر: Alt+Up
desk-cues-later = أبعد: Alt+Down
desk-cues-take-out = إزالة: Alt+Delete
desk-cues-words = الكلمات
desk-cues-under-it-any = تحتها إن وُجد
desk-cues-under-it = الكلمات تحتها
desk-cues-lasts = مدتها بالثواني
desk-cues-seconds-after-go = الثواني بعد GO
desk-cues-a-scene = أحد مشاهد OBS
desk-cues-for = لمدة
desk-cues-large = بخط كبير
desk-cues-how-long = كم المدة؟
desk-cues-meanwhile = غيّر مكتب آخر هذه الإشارات منذ فتح هذا. احفظ مرة أخرى لوضع ما كُتب هنا مكانها.
desk-cues-change = تغيير …
desk-cues-change-cues = تغيير إشارات بند
desk-cues-arm = تجهيز
desk-cues-disarm = إلغاء التجهيز
desk-cues-skip = تخطٍّ
desk-cues-on-output = على { $output }
