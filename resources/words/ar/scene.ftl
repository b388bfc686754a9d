# What the moment is about: the item, its time, whether one may vote, and how the link is.
scene-kind-ceremony = مراسم
scene-kind-speech = كلمة
scene-kind-witness = شاهد
scene-kind-deliberation = مداولة
scene-kind-breakout = مجموعات صغيرة
scene-kind-vote = تصويت
scene-kind-break = استراحة
scene-kind-performance = على المسرح
scene-kind-notice = إعلان
scene-kind-now = الآن
scene-left = متبقٍّ
scene-left-to-talk = متبقٍّ للحديث
scene-over = انتهى الوقت. اختموا من فضلكم
scene-paused = متوقّف
scene-call-breakout = تحدّثوا على طاولاتكم
scene-call-speaker = وقت الكلام
scene-call-time = الوقت المتبقي
scene-open = مفتوح
scene-closed = مغلق
scene-void = لاغٍ
scene-closes-in = يُغلق خلال { $span }
scene-closes-now = يُغلق الآن
scene-for-a-moment = منذ أقل من دقيقة
scene-for-minutes = منذ { $count ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
   *[other] { $count } دقيقة
 }
scene-does-not-count = لا يُحتسب
scene-closed-at = في { $time }
scene-opening-then = { $word }، { $text }
scene-opening = { $word } { $text }
scene-no-news = لا أخبار منذ { $age }. نسأل الجلسة.
scene-barred = الجلسة تجيب، لكن هذه الشبكة لا تسمح باتصال مباشر: جرّب بيانات الهاتف أو شبكة أخرى. تُعاد المحاولة تلقائيًا.
scene-connecting-long = الاتصال يستغرق أطول من المعتاد. ما زلنا نحاول.
scene-no-connection = لا اتصال منذ { $age }. تُعاد المحاولة تلقائيًا.
scene-no-link = لا رابط منذ { $age }
scene-as-of = حتى { $time }
scene-nothing-asked = لا سؤال الآن. سيظهر السؤال التالي هنا تلقائيًا.
scene-put-away = ضع هذا الهاتف جانبًا وتحدّث. سيظهر السؤال التالي هنا تلقائيًا.
scene-dark = القاعة مظلمة
scene-dark-asked = يبقى السؤال أعلاه مفتوحًا.
scene-dark-rest = نتابع بعد لحظة.
scene-message = رسالة
scene-motion = اقتراح
scene-welcome = أهلًا وسهلًا
scene-next = التالي: { $title }
scene-next-about = التالي، نحو { $when }: { $title }
scene-when-on = { $time }، { $day }
scene-shows-black = سواد، عن قصد
scene-shows-wait = غير معروف بعد
scene-shows-video = الصورة المباشرة
scene-shows-speaker = الصورة المباشرة مع اسم { $name }
scene-shows-poll = السؤال «{ $title }»
scene-shows-result = نتيجة «{ $title }»
scene-shows-map = إجابات المناطق عن «{ $title }»
scene-shows-lottery = القرعة «{ $title }»
scene-shows-clock = ساعة «{ $title }»
scene-shows-passage = الاقتراح «{ $title }»، { $part }
scene-shows-motion = الاقتراح «{ $title }»
scene-shows-message = الرسالة «{ $title }»
scene-shows-holding = بطاقة الانتظار
scene-end-other-page = هذه الصفحة والخادم لا يتفاهمان. حمّل الصفحة من جديد من فضلك.
scene-end-wrong-code = هذا الرمز غير صالح، أو لم يعد صالحًا. تحقّق منه واكتبه من جديد.
scene-end-not-allowed = لا يُسمح لهذه الصفحة بالاتصال هنا. افتحها من عنوان الجلسة.
scene-end-other-version = هذه الصفحة من إصدار آخر. حمّلها من جديد من فضلك.
