desk-cancel = إلغاء
desk-close = إغلاق
desk-keep = إبقاء
desk-press-again = مرة أخرى
desk-reason = السبب
desk-reason-why = لماذا، في جملة واحدة. يبقى ذلك في السجل.
desk-title = العنوان
desk-kind = النوع
desk-name = الاسم
desk-question = السؤال
desk-next = التالي
desk-all = الكل
desk-a-desk = مكتب تحكم
desk-no-link = لا اتصال بالخادم.
desk-waiting-for-server = في انتظار الخادم …
desk-parties = { $count ->
    [zero] { $count } تجمّع
    [one] تجمّع واحد
    [two] تجمّعان
    [few] { $count } تجمّعات
    [many] { $count } تجمّعًا
   *[other] { $count } تجمّع
 }
desk-people = { $count ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }
desk-seats = { $count ->
    [zero] { $count } مقعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
    [many] { $count } مقعدًا
   *[other] { $count } مقعد
 }
desk-rooms = { $count ->
    [zero] { $count } قاعة
    [one] قاعة واحدة
    [two] قاعتان
    [few] { $count } قاعات
    [many] { $count } قاعة
   *[other] { $count } قاعة
 }
desk-phones = { $count ->
    [zero] { $count } هاتف
    [one] هاتف واحد
    [two] هاتفان
    [few] { $count } هواتف
    [many] { $count } هاتفًا
   *[other] { $count } هاتف
 }
desk-answers = { $count ->
    [zero] { $count } إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
 }
desk-votes = { $count ->
    [zero] { $count } صوت
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
    [many] { $count } صوتًا
   *[other] { $count } صوت
 }
desk-ballots = { $count ->
    [zero] { $count } ورقة اقتراع
    [one] ورقة اقتراع واحدة
    [two] ورقتا اقتراع
    [few] { $count } أوراق اقتراع
    [many] { $count } ورقة اقتراع
   *[other] { $count } ورقة اقتراع
 }
desk-faults = { $count ->
    [zero] { $count } خطأ
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
 }
