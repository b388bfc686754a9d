# What tables say: the form of a phone, and the list of the facilitator.
statements-part =
    .aria-label = ما تقوله طاولتكم
statements-over = انتهى وقت الإفادات.
statements-until = تُقبل الإفادات حتى { $time }.
statements-finish = أكمل جملتك: بقي { $count ->
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوانٍ
   *[other] { $count } ثانية
 }.
statements-too-many = زيادة بـ{ $count ->
    [one] حرف
    [two] حرفين
    [few] { $count } أحرف
   *[other] { $count } حرفًا
 }
statements-left = بقي { $count ->
    [one] حرف
    [two] حرفان
    [few] { $count } أحرف
   *[other] { $count } حرفًا
 }
statements-fault-empty = اكتب جملة واحدة أولًا.
statements-fault-long = اختصرها.
statements-fault-kind = اختر ما هي.
statements-agree = نحن متفقون
statements-not-all = لسنا جميعًا متفقين
statements-arrived = وصلت.
statements-not-sent = لم تُرسَل بعد. تُرسَل تلقائيًا حين يتوفر الاتصال.
statements-waiting = يقرؤها الميسّر أولًا.
statements-waits-for-you = تنتظرك.
statements-held = تبقى في هذه القاعة.
statements-held-because = تبقى في هذه القاعة: { $reason }
statements-off = سحبتها الجلسة.
statements-off-because = سحبتها الجلسة: { $reason }
statements-passed = هي لدى الجلسة.
statements-table = الطاولة { $number }
statements-some-disagree = ليس الجميع متفقين
statements-wait = { $count ->
    [one] إفادة واحدة تنتظرك.
    [two] إفادتان تنتظرانك.
    [few] { $count } إفادات تنتظرك.
   *[other] { $count } إفادة تنتظرك.
 }
statements-none-wait = لا شيء ينتظرك.
statements-none-yet = لم تقل أي طاولة شيئًا بعد. يكتبون على هاتف، أو تكتب عنهم أدناه.
statements-send = إرسال
statements-label = ما تقوله طاولتكم، في جملة واحدة
statements-sent = ما أرسلته
statements-kind = ما هي
statements-agrees = هل الطاولة متفقة؟
statements-again = اكتبها من جديد
statements-title = ما تقوله الطاولات
statements-other-words = كلمات أخرى
statements-pass = مررها
statements-correct = صححها
statements-hold = احجبها
