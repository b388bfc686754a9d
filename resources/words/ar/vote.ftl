# A person's vote: the question, the form, what became of it.
vote-title = صوتك
vote-joining = جارٍ الانضمام
vote-this-phone = هذا الهاتف: { $first }
vote-enter-code = أدخل رمزًا
vote-left-out = قاعتك لا تُحتسب في هذا التصويت: { $first }
vote-answered =
    .aria-label = بماذا أُجيب
vote-connecting = جارٍ الاتصال بالجلسة
vote-not-your-party = ليس تجمّعك؟ أدخل رمزًا آخر
vote-lottery =
    .aria-label = القرعة
vote-receipt = الإيصال
vote-receipt-choice = صوتك
vote-receipt-choice-as = { $choice }، باسم { $name }
vote-receipt-entry = القيد في السجل
vote-receipt-at = قُبل في
vote-receipt-leaf = رقم التحقق
vote-receipt-check = تحقّق منه في السجل
vote-counts = صوتك لـ{ $choice } محتسَب.
vote-choice = { $choice }.
vote-void = أُعلن هذا التصويت لاغيًا
vote-void-detail = لا يُحتسب صوت أحد. لا شيء مطلوب منك.
vote-sending = جارٍ الإرسال
vote-sending-busy = كثيرون يصوّتون الآن. سيُرسَل صوتك من جديد تلقائيًا.
vote-sending-offline = لا اتصال الآن. صوتك محفوظ في هذا الهاتف وسيُرسَل تلقائيًا.
vote-sending-offline-device = لا اتصال الآن. صوتك محفوظ في هذا الجهاز وسيُرسَل تلقائيًا.
vote-hands = ارفعوا أيديكم من فضلكم
vote-hands-detail = يُجاب عن هذا في القاعة. ميسّركم يعدّ الأيدي.
vote-talk = تحدّثوا، ثم أجيبوا معًا
vote-talk-detail = يُجاب عن هذا في القاعة. ميسّركم يضغط على الزر.
vote-refused = لم يُسجَّل صوتك
vote-send-again = إرسال مرة أخرى
vote-draft = لم يُرسَل بعد
vote-change-blank = تغييره إلى صوت أبيض
vote-change = تغيير صوتي
vote-send-blank = إرسال صوت أبيض
vote-send = إرسال صوتي
vote-earlier = صوتك السابق في طريقه.
vote-points-left = بقي { $count ->
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
   *[other] { $count } نقطة
 } لم تُمنح بعد.
vote-in = سُجّل صوتك
vote-in-detail = { $choice } يمكنك تغييره حتى يُغلق التصويت.
vote-again = قاعتكم تعيد هذا التصويت: صوّت من جديد من فضلك
vote-again-detail = سُحب صوتك السابق، ككل أصوات الهواتف في قاعتكم.
vote-again-elsewhere = إن كنت قد صوّتَّ فصوتك باقٍ، وأي صوت جديد يحل محله.
vote-nothing-ticked = لم تختر شيئًا بعد.
vote-closed = أُغلق
vote-closed-at = أُغلق في { $time }
vote-late = { $has ->
    [yes] أُغلق في { $closed }
   *[other] أُغلق
 }: وصل صوتك في { $came } ولا يُحتسب
vote-late-change = { $has ->
    [yes] أُغلق في { $closed }
   *[other] أُغلق
 }: وصل هذا التغيير في { $came } ولا يُحتسب
vote-late-nothing = لم يُحتسب لك شيء في هذا التصويت.
vote-in-closed = { $choice } { $has ->
    [yes] أُغلق التصويت في { $closed }
   *[other] أُغلق التصويت
 }.
vote-missed-before = إن كنت قد صوّتَّ قبل دخولك من جديد فصوتك محتسَب.
vote-missed-again = أعادت قاعتكم هذا التصويت ولم تصوّت من جديد.
vote-missed = لم تصوّت في هذا التصويت.
vote-missed-refused = لم يُقبل ما أرسلته. { $reason }
vote-missed-unsent = لم يُرسَل ما اخترته.
vote-fault-ranking = المس خيارك الأول ثم الثاني، إلى حيث تشاء.
vote-fault-points-over = هذا أكثر مما لديك بـ{ $count ->
    [one] نقطة
    [two] نقطتين
    [few] { $count } نقاط
   *[other] { $count } نقطة
 }. استرجع بعضها.
vote-fault-points = وزّع حتى { $count ->
    [one] نقطة واحدة
    [two] نقطتين
    [few] { $count } نقاط
   *[other] { $count } نقطة
 }.
vote-fault-answer = المس إجابتك.
vote-blank = صوت أبيض
vote-in-all = { $choice } … المجموع { $count }
vote-ranked = { $place } { $name }
vote-pointed = { $name } { $points }
vote-hint-approval = المس كل ما يمكنك تأييده. عدم الاختيار صوت أبيض.
vote-hint-ranking = المس بترتيبك: الخيار الأول أولًا. أسفل الخيارات يمكنك تغيير الترتيب.
vote-hint-points-left = بقي { $count ->
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
   *[other] { $count } نقطة
 } للمنح
vote-hint-points-given = مُنحت كل النقاط
vote-said-rank = { $option }: { $place }
vote-said-no-rank = { $option } لم يعد له ترتيب
vote-said-points = { $option }: { $points }. بقي { $count ->
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
   *[other] { $count } نقطة
 }
vote-said-moved = { $option }: الآن { $place }
vote-counts-now = محتسَب الآن
vote-point-less = نقطة أقل لـ{ $option }
vote-point-more = نقطة أكثر لـ{ $option }
vote-points-for = نقاط { $option }
vote-order = ترتيبك
vote-move-up = نقل { $option } إلى أعلى
vote-move-down = نقل { $option } إلى أسفل
vote-not-open = لم يُفتح بعد
vote-gate-again = { $reason } تجده على الشاشة الكبيرة في قاعتك.
vote-people-here = { $count ->
    [one] شخص واحد هنا
    [two] شخصان هنا
    [few] { $count } أشخاص هنا
    [many] { $count } شخصًا هنا
   *[other] { $count } شخص هنا
 }
vote-no-place = لم يبقَ مكان في قاعتك
vote-name = اسمك
vote-name-change = تغيير الاسم
vote-name-as = تصوّت باسم { $name }
vote-name-was = صوّتَّ باسم { $name }
vote-named = هذا التصويت بالاسم: يستطيع الجميع قراءة ما صوّتَّ به.
vote-was-named = كان هذا التصويت بالاسم.
vote-who-how = من صوّت بماذا
vote-who-how-at = من صوّت بماذا: { $address }
vote-members-named = الأعضاء يصوّتون بالاسم.
vote-phones-named = التصويت بالهاتف بالاسم.
vote-name-missing = اكتب اسمك: هذا التصويت بالاسم.
vote-name-long = للاسم { $count } حرفًا على الأكثر. اختصر اسمك.
vote-name-strange = في اسمك حرف لا يمكن عرضه. اكتبه من جديد.
vote-name-unseen = اكتب اسمك بأحرف مرئية.
vote-waits = حالما يتوفر مكان يدخل صوتك تلقائيًا: اترك هذه الصفحة مفتوحة.
vote-in-went = توفّر مكان: دخل تلقائيًا، ويمكنك تغييره. { $choice }
vote-main =
    .aria-label = صوتك
vote-keeps-nothing = هذا المتصفح لا يحفظ شيئًا. اترك الصفحة مفتوحة حتى النهاية: إن أُعيد تحميلها فلن تعرف أنك صوّتَّ.
vote-next-ask = هل هنا من ليس معه هاتف؟ يمكنه التصويت بهذا.
vote-next = الشخص التالي على هذا الهاتف
vote-next-part =
    .aria-label = الشخص التالي على هذا الهاتف
vote-next-in = سُجّل صوتك. اكتب إيصالك إن أردته: ينساه هذا الهاتف حين تسلّمه لغيرك.
vote-next-guest = تصوّت عن نفسك بهاتف غيرك.
vote-next-done = تم: سلّم الهاتف لغيرك
vote-next-without = تسليم الهاتف دون تصويت
vote-guest = الضيف { $number } على هذا الهاتف
vote-elsewhere = أجاب هذا الهاتف عن هذا السؤال في { $party }، وكل شخص يجيب مرة واحدة: لا يُسأل هنا مرة أخرى. ابتداءً من السؤال التالي تجيب هنا. إن كان الهاتف الآن مع شخص آخر فليضغط «{ $next }».
vote-table =
    .aria-label = طاولتكم
vote-handed = سلّم هذا الهاتف لغيرك
vote-handed-words = من الآن لا يُعرض شيء من الصوت السابق. يصوّت كل شخص مرة واحدة، ويُحتسب بين الحاضرين المسجّلين.
vote-handed-begin = أنا الشخص التالي
vote-handed-back = لا أحد غيري: العودة إلى صاحب هذا الهاتف
vote-told-question = السؤال: { $question }
vote-told-result = نتيجة «{ $question }»: { $outcome }
