# The big screen of a room, the page to watch along, and what a room has answered.
room-screen-title = الشاشة الكبيرة
room-screen-of = شاشة التجمّع الكبيرة
room-on-now = الآن
room-full-screen =
    .aria-label = ملء الشاشة
room-picture =
    .aria-label = الصورة
room-join = انضم بهاتفك
room-join-at = على { $first }
room-join-code = الرمز { $first }
room-awake = لا تستطيع هذه الصفحة إبقاء التلفاز مستيقظًا من هذا العنوان. أوقف السكون وشاشة التوقف من فضلك.
room-awake-done = تم
room-gate-title = الشاشة الكبيرة لتجمّع
room-gate-words = اكتب رمز الشاشة، وتعرضه صفحة الميسّر تحت دعوة. سيرى كل من في القاعة الصورة والسؤال ورمز الانضمام.
room-gate-code = رمز الشاشة
room-rehearsal = تدريب
room-rehearsal-mark =
    .aria-label = تدريب
room-conference = الجلسة
room-first-begin = نبدأ بـ
room-first-go-on = نتابع بـ
room-back-soon = نعود قريبًا
room-expected = متوقّع في { $when }
room-the-motion = الاقتراح
room-phones = { $count ->
    [zero] لا هواتف
    [one] هاتف واحد
    [two] هاتفان
    [few] { $count } هواتف
   *[other] { $count } هاتفًا
 }
room-phones-joined = { $count ->
    [zero] لم ينضم هاتف
    [one] انضم هاتف واحد
    [two] انضم هاتفان
    [few] انضمت { $count } هواتف
   *[other] انضم { $count } هاتفًا
 }
room-phones-of = { $part } من { $count ->
    [one] هاتف واحد
    [two] هاتفين
    [few] { $count } هواتف
   *[other] { $count } هاتفًا
 }
room-phones-over = { $phones }، { $people }: الهواتف أكثر من الأشخاص.
room-in-this = في هذه القاعة
room-left-out = هذه القاعة لا تُحتسب في هذا التصويت: { $reason }
room-by-phone = { $count } بالهاتف
room-by-phone-later = { $count } بالهاتف، لم تُعرض بعد
room-by-phone-secret = { $count } بالهاتف، سرية
room-by-hands = { $count } برفع الأيدي
room-by-button = الزر: { $option }، عن { $count ->
    [one] شخص واحد
    [two] شخصين
    [few] { $count } أشخاص
   *[other] { $count } شخصًا
 }
room-nobody-here = لم يُسجَّل أحد هنا بعد
room-first-choices = خيارات أولى
room-as-of = { $words }، حتى { $time }
room-region-none = لا إجابة بعد
room-region-tie = تعادل
room-regions =
    .aria-label = المناطق
room-no-qr = لا رمز QR: لا تصل الهواتف إلى هذا العنوان، فهو لهذا الحاسوب وحده. شغّل الخادم مع ‎--host 0.0.0.0‎ أو مع ‎--public-url‎.
room-qr = رمز QR: { $address }
room-this-computer = هذا الحاسوب فقط
room-video-interrupted = انقطعت الصورة. يُعاد الاتصال تلقائيًا، والتصويت مستمر.
room-video-label = صورة مباشرة من القاعة
room-video-connecting = جارٍ الاتصال بصورة القاعة
room-video-connecting-still = جارٍ الاتصال بصورة القاعة. التصويت يعمل على أي حال.
room-video-not-begun = لم تبدأ صورة القاعة بعد.
room-video-cannot = لا يستطيع هذا المتصفح عرض الصورة. التصويت يعمل على أي حال.
room-video-press = اضغط الزر للصورة والصوت.
room-video-sound-on = تشغيل الصوت
room-video-sound-off = إيقاف الصوت
room-video-best = أفضل صورة
room-video-saver = توفير البيانات
room-video-sound-only = الصوت فقط
room-video-wish = مقدار ما يُحمَّل من البث
room-video-apart = الصورة في نافذة مستقلة
room-video-sound-alone = الاتصال أبطأ من أن يحمل الصورة: الصوت فقط. تعود الصورة تلقائيًا.
room-video-sound-wished = الصوت فقط، كما اختير هنا.
room-video-words-alone = الاتصال أبطأ من أن يحمل الصورة والصوت. الأسئلة والتصويت مستمران، وتعود الصورة تلقائيًا.
room-watch-title = شاهد معنا
room-watch-join = انضم إلى تجمّع
room-watch-rehearsal = تدريب: تجمّعات محاكاة وأصوات تجريبية
    .aria-label = تدريب
room-nothing-on = لا شيء الآن
room-nothing-asked = لا سؤال الآن
room-quiet = حين تُسأل التجمّعات يظهر السؤال والعدد هنا.
room-talking = التجمّعات تتحدث على طاولاتها.
room-kept-out-nobody = لا يستطيع { $count ->
    [one] هاتف واحد
    [two] هاتفان
    [few] { $count } هواتف
   *[other] { $count } هاتفًا
 } التصويت: لم يُسجَّل أحد. سجّل الحاضرين، ثم تدخل الأصوات تلقائيًا.
room-kept-out-hands = لا يستطيع { $count ->
    [one] هاتف واحد
    [two] هاتفان
    [few] { $count } هواتف
   *[other] { $count } هاتفًا
 } التصويت: أُدخلت أيدٍ لكل المسجّلين الآخرين. صحّح الأيدي أو سجّل مزيدًا من الأشخاص، ثم تدخل الأصوات تلقائيًا.
room-kept-out-full = لا يستطيع { $count ->
    [one] هاتف واحد
    [two] هاتفان
    [few] { $count } هواتف
   *[other] { $count } هاتفًا
 } التصويت: سُجّل { $people }، وقد صوّت مثلهم. إن كان العدد أكبر فسجّلهم، ثم تدخل الأصوات تلقائيًا.
room-check-people-in = تسجيل الحاضرين
room-correct-hands = تصحيح الأيدي
room-hands-base-phones = { $people } هنا، صوّت { $phones } بالهاتف: يمكن لـ{ $left } رفع اليد.
room-hands-base = { $people } هنا: يمكن لـ{ $left } رفع اليد.
room-hands-nobody = لم يُسجَّل أحد بعد.
room-hands-nobody-verdict = سجّل الحاضرين أولًا.
room-hands-too-many = أكثر بـ{ $count }. عُدّ من جديد أو صحّح عدد الحاضرين.
room-hands-enter = أدخل الأيدي لكل خيار.
room-hands-rest = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
   *[other] { $count } شخصًا
 } دون رفع يد. لا بأس.
room-hands-fits = العدد مضبوط.
room-pairing = في هاتف الميسّر، تحت دعوة، اكتب المعروض هنا:
room-pairing-or = أو اكتب رمز الشاشة هنا:
room-option-count = { $option }: { $number }
