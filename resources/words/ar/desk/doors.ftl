# Doors: who is in by which login, and what can be ended.
desk-doors-show = عرض من دخل بأي حساب، وإنهاء الجلسات
desk-doors-by-login = مكاتب التحكم، حسب الحساب
desk-doors-others = كل الآخرين
desk-doors-end = إنهاء
desk-doors-end-login = إنهاء { $login }
desk-doors-facilitators = الميسّرون
desk-doors-facilitators-end = إنهاء كل الميسّرين
desk-doors-code-tip = يدخلون من جديد برمزهم.
desk-doors-screens = الشاشات الكبيرة
desk-doors-screens-end = إنهاء كل الشاشات
desk-doors-people = هواتف الناس
desk-doors-people-end = إنهاء كل الهواتف
desk-doors-people-tip = يدخل الناس من جديد برمز تجمّعهم، كأشخاص جدد: في تصويت مفتوح الآن يمكن لمن صوّت أن يصوّت مرة أخرى.
desk-doors-displays = شاشات القاعة الكبرى
desk-doors-displays-end = إنهاء كل الشاشات
desk-doors-displays-tip = تدخل من جديد برمز الشاشة.
desk-doors-controllers = أجهزة التحكم
desk-doors-controllers-end = إنهاء كل الأجهزة
desk-doors-controllers-tip = لم تعد رموزها تفتح شيئًا: تُنشأ أخرى بالأمر ‎conference controller‎.
desk-doors-asked = يُسأل الخادم عمن دخل.
desk-doors-on = { $count ->
    [one] مكتب تحكم واحد يعمل
    [two] مكتبا تحكم يعملان
    [few] { $count } مكاتب تحكم تعمل
   *[other] { $count } مكتب تحكم يعمل
 }
desk-doors-counts = { $post }، { $count ->
    [one] مكتب واحد يعمل
    [two] مكتبان يعملان
    [few] { $count } مكاتب تعمل
    [many] { $count } مكتبًا يعمل
   *[other] { $count } مكتب يعمل
 }، المسجَّلون: { $number }
desk-doors-signed-in = المسجَّلون: { $number }
desk-doors-post = { $post ->
    [polls] التصويت
    [parties] التجمّعات
    [door] الباب
    [reader] القراءة
   *[director] الإدارة
 }
desk-doors-this-machine = هذا الجهاز
desk-doors-why-folder = لديهم المجلد نفسه. تنهيهم كلمة مرور جديدة: ‎conference password FOLDER‎
desk-doors-why-own = هذا حساب مكتب التحكم هذا.
desk-doors-login-tip = تخرج مكاتبه فورًا وعليها الدخول من جديد. لإبعاد أحدهم أزل حسابه: ‎conference password FOLDER --remove NAME‎
desk-doors-no-link = لا يوجد اتصال بالخادم.
desk-doors-why-post = مهمّة الإدارة هي التي تُخرج مكاتب التحكم والأجهزة.
desk-doors-nobody = لا أحد مسجَّل.
desk-doors-ended = { $count ->
    [one] أُنهيت جلسة واحدة
    [two] أُنهيت جلستان
    [few] أُنهيت { $count } جلسات
   *[other] أُنهيت { $count } جلسة
 }.
desk-doors-refused = رُفض: { $reason }
desk-doors-unheard = لم يجب الخادم. انظر هل انتهت الجلسات.
desk-doors-act = { $what }  (القيد { $number })
