# Breakouts: their list with what can be done, and the form that prepares one.
desk-breakouts-show = عرض نقاشات المجموعات
desk-breakouts-prepare = إعداد نقاش مجموعات
desk-breakouts-begin = إعداد نقاش مجموعات …
desk-breakouts-act-of = { $act }: { $title }
desk-breakouts-start = بدء
desk-breakouts-start-again = بدء: اضغط مرة أخرى
desk-breakouts-more = ‎+1‎ د
desk-breakouts-less = ‎−1‎ د
desk-breakouts-next = المرحلة التالية
desk-breakouts-recall = استدعاء
desk-breakouts-recall-again = استدعاء: اضغط مرة أخرى
desk-breakouts-end = إنهاء
desk-breakouts-end-again = إنهاء الآن: اضغط مرة أخرى
desk-breakouts-change = تغيير …
desk-breakouts-forget = محو الملاحظات …
desk-breakouts-forget-heading = هل تُمحى كتابات الطاولات في «{ $title }»؟
desk-breakouts-forget-words = تُزال ملاحظات كل طاولات هذا النقاش من الخادم وقرصه نهائيًا. لا تستطيع القاعات قراءتها بعد ذلك. تبقى الأقوال التي سُلّمت، وكذلك النسخ الاحتياطية السابقة.
desk-breakouts-forget-done = محو الملاحظات
desk-breakouts-kind-settle = الجلوس
desk-breakouts-kind-read = القراءة
desk-breakouts-kind-go-round = دور
desk-breakouts-kind-talk = حديث مفتوح
desk-breakouts-kind-agree = الاتفاق
desk-breakouts-kind-write = الكتابة
desk-breakouts-on = الجارية: { $number }
desk-breakouts-ready = جاهزة: { $number }
desk-breakouts-talking = تتحدث: { $number }
desk-breakouts-finished = انتهت: { $number }
desk-breakouts-late = متأخرة: { $number }
desk-breakouts-silent = بلا خبر: { $number }
desk-breakouts-headway = { $rooms }: { $told }
desk-breakouts-prepared = مُعدّ
desk-breakouts-called-back = مُستدعاة
desk-breakouts-over = انتهى
desk-breakouts-phase-place = { $phase }، { $place } من { $of }
desk-breakouts-phases = { $count ->
    [one] مرحلة واحدة
    [two] مرحلتان
    [few] { $count } مراحل
   *[other] { $count } مرحلة
 }
desk-breakouts-phases-with = { $count ->
    [one] مرحلة واحدة
    [two] مرحلتان
    [few] { $count } مراحل
   *[other] { $count } مرحلة
 }، مع أقوال
desk-breakouts-then-over = ثم تنتهي
desk-breakouts-then = ثم { $phase }، { $length }
desk-breakouts-then-recall = ثم تُستدعى القاعات، { $grace } ث للإنهاء
desk-breakouts-for-rooms = لـ{ $count ->
    [one] قاعة واحدة
    [two] قاعتين
    [few] { $count } قاعات
   *[other] { $count } قاعة
 }
desk-breakouts-for-all = لكل القاعات
desk-breakouts-for-region = لـ{ $region }
desk-breakouts-rooms-late = متأخرة: { $rooms }
desk-breakouts-rooms-finished = انتهت: { $rooms }
desk-breakouts-others = { $number } غيرها
desk-breakouts-empty = لا نقاش مجموعات مُعدّ. تتحدث القاعات في مجموعات صغيرة بمراحل تحددها: الجلوس، دور، حديث مفتوح، الاتفاق، الكتابة.
desk-breakouts-min = د
desk-breakouts-s = ث
desk-breakouts-usual-words = كلمات على الشاشات؛ فارغ: المعتادة
desk-breakouts-remove-phase = إزالة هذه المرحلة
desk-breakouts-minutes = الدقائق
desk-breakouts-seconds = الثواني
desk-breakouts-words = الكلمات
desk-breakouts-sends = ترسل الطاولات أقوالًا
desk-breakouts-kinds-usual = أنواع بينها فواصل؛ فارغ: بلا أنواع
desk-breakouts-a-room = لكل قاعة
desk-breakouts-kinds = أنواع الأقوال
desk-breakouts-most = أقصى عدد أقوال للقاعة
desk-breakouts-change-heading = تغيير نقاش المجموعات
desk-breakouts-prepare-done = إعداد
desk-breakouts-title-words = العنوان: تعرضه الشاشات
desk-breakouts-question-words = ما تتحدث عنه الطاولات
desk-breakouts-add-phase = إضافة مرحلة
desk-breakouts-all-rooms = كل القاعات
desk-breakouts-by-name = قاعات بالاسم أو الرقم …
desk-breakouts-named = كلمات من اسم أو مكان، أو أرقام: 3, 7, 12
desk-breakouts-rooms = القاعات
desk-breakouts-which = أي قاعات
desk-breakouts-at-table = على الطاولة
desk-breakouts-to-finish = ث للإنهاء
desk-breakouts-mixed = موزّعون بالقرعة، لا كما يجلسون
desk-breakouts-table-people = الأشخاص على الطاولة
desk-breakouts-grace = ثوانٍ للإنهاء بعد الاستدعاء
