# The door of the chamber, for stewards: badges are checked in and out.
door-title = باب المجلس
door-check-part =
    .aria-label = فحص شارة
door-which-way = أي اتجاه
door-coming-in = داخل
door-going-out = خارج
door-badge = امسح الشارة أو اكتبها بالشكل ID:CODE
door-do-in = تسجيل دخول
door-do-out = تسجيل خروج
door-scan-it = المسح بالكاميرا
door-none = لا شارة بعد
door-none-yet = تظهر نتيجة الفحص هنا بكلمات كبيرة.
door-hall-part =
    .aria-label = من في القاعة
door-hall = في القاعة الآن
door-hall-of = في القاعة الآن، والمقاعد { $count }
door-last-checks = آخر الفحوص
door-last-none = لا شيء على هذا الجهاز بعد.
door-stewards = للمشرفين على الباب: هنا يُسجَّل الدخول والخروج. يعطيك المكتب كلمة المرور.
door-password = كلمة المرور
door-to-seat = أنت عضو؟ ادخل إلى مقعدك
door-signed-in = مسجَّل الدخول باسم { $login }
door-password-missing = اكتب كلمة المرور أولًا.
door-other-post = منصب هذا الحساب { $post }: لا يفحص الشارات. اطلب من المكتب حسابًا للباب.
door-signed-out = لم يعد هذا الجهاز مسجَّل الدخول. اطلب كلمة المرور من المكتب.
door-tried-again = { $reason } تُعاد المحاولة تلقائيًا. لا تدع أحدًا يمر بلا فحص.
door-old-figures = { $reason } هذه الأرقام ليست من هذه اللحظة.
# What a check has found, in big words.
door-no-badge = ليست شارة
door-no-badge-do = امسح رمز QR للشارة من جديد، أو اكتب ما عليها: الاسم أو الرقم، نقطتان، الرمز.
door-checking = جارٍ الفحص
door-checking-way = { $way ->
    [in] شارة داخلة.
   *[out] شارة خارجة.
 }
door-is-in = المقعد { $seat } دخل
door-is-in-words = أهلًا. يُحسب المقعد حاضرًا من الآن.
door-again-in = المقعد { $seat } في الداخل بالفعل
door-again-in-words = هذه الشارة في القاعة بالفعل. إن أظهرها شخص آخر فاتصل بالمكتب.
door-was-in = كان المقعد { $seat } في الداخل بالفعل
door-is-out = المقعد { $seat } خرج
door-is-out-words = لا يُحسب المقعد حاضرًا حتى يُسجَّل دخوله من جديد.
door-again-out = المقعد { $seat } في الخارج بالفعل
door-again-out-words = لم تكن هذه الشارة في القاعة.
door-was-out = كان المقعد { $seat } في الخارج بالفعل
door-no-seat = لا مقعد
door-no-seat-not-drawn = لا مقعد: لم تقع عليه القرعة
door-not-drawn = لم تقع القرعة على هذه الشارة ولا مقعد لها. المحاولة مسجَّلة في السجل. قارن المعرّف والرمز بالشارة مرة واحدة. فإن كانا صحيحين فلا تُدخل الشخص واتصل بالمكتب.
door-has-none = لا مقعد لهذه الشارة. قارن المعرّف والرمز بالشارة. فإن كانا صحيحين فاتصل بالمكتب.
door-replaced = أُعطي مقعد هذه الشارة لبديل. أرسل الشخص إلى مكتب الجلسة.
door-refused = { $reason } أرسل الشخص إلى مكتب الجلسة.
