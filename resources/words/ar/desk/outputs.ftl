desk-outputs-displays = الشاشات
desk-outputs-displays-count = الشاشات { $count }
desk-outputs-displays-tip = شاشات القاعة الكبرى: أيّها أيّ، وما تعرضه كل منها.
desk-outputs-identify = تعريف الشاشات
desk-outputs-identify-tip = تعرض كل شاشة لخمس ثوانٍ، بحجم كبير، أيّ شاشة هي: ويراها الجمهور.
desk-outputs-no-display = لم تُبلّغ أي شاشة. افتح واحدة بالأمر: conference display.
desk-outputs-show-output = عرض: { $output }
desk-outputs-show-instead = { $display }: عرض { $output } بدلًا من ذلك
desk-outputs-display = { $name } ({ $output })
desk-outputs-display-late = { $name } ({ $output }، ليس بعد ما هو على الهواء)
desk-outputs-is-page = صفحة في متصفّح: افتح هناك صفحة أخرى.
desk-outputs-outputs = المخارج
desk-outputs-take = TAKE لما في المعاينة
desk-outputs-black-all = تعتيم كل المخارج، أو رفعه
desk-outputs-back-before = BACK إلى المشهد السابق
desk-outputs-only = من أجل { $output } فقط
desk-outputs-the-output = المخرج { $output }
desk-outputs-message = رسالة للمعاينة
desk-outputs-prepare = تحضير
desk-outputs-prepare-menu = تحضير …
desk-outputs-message-large = بأحرف كبيرة
desk-outputs-message-under = تحتها، إن لزم
desk-outputs-page = كما يراها التجمّع الأول، من صفحة متصفّح: نصوصها وأرقامها ومواضعها. الصورة المباشرة والرمز وما أجابته القاعة نفسها على الصفحة وحدها.
desk-outputs-nothing-prepared = لا شيء محضّر
desk-outputs-black-over = تعتيم فوق { $scene }
desk-outputs-black = تعتيم
desk-outputs-lift-all = رفع التعتيم
desk-outputs-black-one = تعتيم: { $output }
desk-outputs-lift-one = رفع: { $output }
desk-outputs-lift = رفع التعتيم
desk-outputs-cannot-show = لا يمكن عرضه
desk-outputs-prepared = محضّر
desk-outputs-another-for = { $fault } حضّر مشهدًا آخر للمخرج { $output } (Ctrl+K).
desk-outputs-nothing-for = لا شيء محضّر للمخرج { $output }. حضّر مشهدًا (Ctrl+K)، أو اجعل بندًا جاهزًا.
desk-outputs-take-brings = يجلب TAKE: { $scene }
desk-outputs-no-change = لن تغيّر معاينته شيئًا.
desk-outputs-take-waits = لم يُجَب عن TAKE الأخير بعد.
desk-outputs-take-to = TAKE إلى { $outputs }
desk-outputs-take-to-many = TAKE إلى { $count ->
    [zero] { $count } مخرج
    [one] مخرج واحد
    [two] مخرجين
    [few] { $count } مخارج
    [many] { $count } مخرجًا
   *[other] { $count } مخرج
 }
desk-outputs-no-target = لم يُعلَّم أي هدف.
desk-outputs-another = { $fault } حضّر مشهدًا آخر.
desk-outputs-nothing-new = لا شيء محضّر سوى ما هو على الهواء.
desk-outputs-no-before = لم يكن أي مشهد على الهواء قبل هذا.
desk-outputs-two-presses = { $what }. يلزم الضغط مرتين.
desk-outputs-none-reported = لم تُبلّغ أي شاشة: { $output }.
desk-outputs-none-reported-what = لم تُبلّغ أي شاشة بما تعرضه: { $output }.
desk-outputs-showing = تعرضه { $part } من { $count ->
    [one] شاشة واحدة
    [two] شاشتين
    [few] { $count } شاشات
    [many] { $count } شاشة
   *[other] { $count } شاشة
 }.
desk-outputs-showing-not-yet = تعرضه { $part } من { $count ->
    [one] شاشة واحدة
    [two] شاشتين
    [few] { $count } شاشات
    [many] { $count } شاشة
   *[other] { $count } شاشة
 }. ليس بعد: { $names }.
desk-outputs-all-show = كلّها تعرضه ({ $count }).
desk-outputs-more = { $count } غيرها
desk-outputs-lagging = { $part } من { $whole } لا تعرضه: { $names }
desk-outputs-lagging-yet = { $part } من { $whole } لا تعرضه بعد
desk-outputs-targets = أهداف TAKE
desk-outputs-on-air = على الهواء
desk-outputs-look-at = مخارج للمشاهدة
desk-outputs-open = ما هو مفتوح الآن
desk-outputs-open-now = مفتوح الآن
desk-outputs-open-nothing = لا شيء مفتوح
desk-outputs-close-whose = إغلاق: { $whose ->
    [parties] القاعات
    [chamber] المجلس
   *[members] الأعضاء
 }
desk-outputs-whose-answers = { $whose ->
    [parties] القاعات
    [chamber] المجلس
   *[members] الأعضاء
 } { $part } من { $whole }
desk-outputs-question = «{ $question }»
desk-outputs-poll = التصويت { $number } «{ $question }» { $part } من { $whole }
desk-outputs-poll-none = التصويت { $number } «{ $question }» بلا إجابات
desk-outputs-black-on = تعتيم { $outputs }
desk-outputs-lottery = { $rehearsal ->
    [yes] تجربة القرعة
   *[no] القرعة
 }: { $title }
desk-outputs-cue-in = إشارة بعد { $span }: { $cue }
desk-outputs-skip = تخطّي
desk-outputs-back = رجوع
desk-outputs-prepare-message = رسالة …
desk-outputs-prepare-next = ما يأتي بعد
desk-outputs-poll-void = أُعلن التصويت باطلًا ولا يُحتسب.
desk-outputs-not-published = لم تُنشر نتيجته بعد.
