desk-kit-throw-away = تجاهل
desk-kit-throw-away-or-go-on = ما كُتب هنا غير محفوظ في أي مكان آخر. هل تتجاهله أم تواصل الكتابة؟
desk-kit-not-sent = لم يُرسل: لا اتصال بالخادم. يبقى ما كُتب هنا إلى أن يعود الاتصال.
desk-kit-first-this = احتفظ بما كُتب هنا أو ألغه قبل فتح نموذج آخر.
desk-kit-declare-void = إعلان البطلان
desk-kit-why = السبب، في جملة واحدة
desk-kit-password = كلمة مرور مكتب التحكم
desk-kit-password-hint = كما طُبعت: كلمتك أنت، أو كلمة جميع المكاتب
desk-kit-connect = اتصال
desk-kit-what-to-do = ماذا تريد أن تفعل؟
desk-kit-nothing-called-that = لا شيء بهذا الاسم.
desk-kit-shortcuts = الاختصارات
desk-kit-either-key = { $one }  أو  { $other }
desk-kit-second-press = كل ما يغيّر العرض يتطلب ضغطة ثانية خلال أربع ثوانٍ. مفتاح Escape يلغي الأولى ويغادر الحقل ويغلق النموذج. أي مفتاح يغلق هذه الورقة.
desk-kit-confirm = { $act ->
    [publish_poll] تأكيد النشر: بطلب من { $who }
    [start_lottery] تأكيد البث: بطلب من { $who }
   *[other] تأكيد الكشف: بطلب من { $who }
 }
desk-kit-another-confirms = طُلب: يؤكده شخص آخر
desk-kit-you-asked = لقد طلبت ذلك. يجب أن يؤكده حساب آخر قبل { $until }.
desk-kit-times = { $count ->
    [zero] { $sentence } ({ $count } مرة)
    [one] { $sentence } (مرة واحدة)
    [two] { $sentence } (مرتان)
    [few] { $sentence } ({ $count } مرات)
    [many] { $sentence } ({ $count } مرة)
   *[other] { $sentence } ({ $count } مرة)
 }
desk-kit-seconds = { $count } ث
desk-kit-minutes = { $count } د
desk-kit-hours = { $count } س
desk-kit-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
 }
desk-kit-days-and-hours = { $count ->
    [zero] { $count } يوم و{ $hours } س
    [one] يوم واحد و{ $hours } س
    [two] يومان و{ $hours } س
    [few] { $count } أيام و{ $hours } س
    [many] { $count } يومًا و{ $hours } س
   *[other] { $count } يوم و{ $hours } س
 }
desk-kit-percent-under = أقل من { $figure }%
desk-kit-percent-over = أكثر من { $figure }%
