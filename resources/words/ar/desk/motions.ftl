# Motions: their votes in order, amendments, clauses, and the forms.
desk-motions-show = إظهار الاقتراحات
desk-motions-show-beside = إظهار الكلمات قبل وبعد جنبًا إلى جنب، أو لا
# What can be done, as the palette says it.
desk-motions-act-put = طرح التعديل التالي للتصويت
desk-motions-act-bloc = طرح المحدد في تصويت واحد
desk-motions-act-whole = طرح الاقتراح كله للتصويت
desk-motions-act-screens = تجهيز المحدد للشاشات
desk-motions-act-page = تجهيز الجزء التالي مما في القاعة الكبرى
desk-motions-act-up = نقل التصويت المحدد إلى أعلى
desk-motions-act-down = نقل التصويت المحدد إلى أسفل
desk-motions-act-rule = العودة إلى ترتيب القاعدة
desk-motions-act-withdraw = سحب التعديل المحدد
desk-motions-act-back = إعادة المادة المحددة
desk-motions-act-reading = بدء القراءة التالية للاقتراح
desk-motions-act-table = تقديم اقتراح من ملف Markdown
desk-motions-act-lines = تقديم تعديلات من جدول
# The buttons.
desk-motions-button-put = طرح التالي للتصويت
desk-motions-button-bloc = طرح المحدد …
desk-motions-button-screens = إلى الشاشات
desk-motions-button-page = الجزء التالي
desk-motions-button-up = أعلى
desk-motions-button-down = أسفل
desk-motions-button-rule = بحسب القاعدة
desk-motions-button-amend = تعديل …
desk-motions-button-withdraw = سحب …
desk-motions-button-back = إعادة …
desk-motions-button-table = تقديم …
desk-motions-button-lines = استيراد …
desk-motions-button-whole = الكل
desk-motions-button-reading = القراءة التالية
desk-motions-again-put = اضغط مرة أخرى: تجهيز التصويت
# What of a motion is listed.
desk-motions-listed = ما يُسرد منه
desk-motions-kind = القاعدة التي يُحسم بها التصويت
desk-motions-list = التصويتات أو التعديلات أو المواد
desk-motions-part-votes = التصويتات بالترتيب
desk-motions-part-amendments = كل التعديلات
desk-motions-part-clauses = المواد
desk-motions-part-text = النص حتى الآن
# The motion as it stands.
desk-motions-empty = لم يُقدَّم اقتراح. قدّم نصًا بصيغة Markdown: تصير فقراته المرقّمة مواد تُعدَّل ويُصوَّت عليها واحدة واحدة.
desk-motions-closed = حسم المجلس هذا الاقتراح. ابدأ قراءة ثانية لتغييره.
desk-motions-verdict = { $verdict ->
    [adopted] أُقرّ
   *[rejected] رُفض
 }
desk-motions-adopted-by = أُقرّ في القراءة { $reading } بالتصويت { $poll }: { $digest }
desk-motions-no-votes = لم يبقَ تصويت على تعديل. يمكن طرح الاقتراح كله للتصويت.
# Marks at the left of a line, as short as they can be.
desk-motions-mark = { $state ->
    [put] مطروح
    [next] التالي
    [adopted] أُقرّ
    [rejected] رُفض
    [fallen] سقط
   *[withdrawn] سُحب
 }
desk-motions-clause-mark = { $state ->
    [back] أُعيدت
    [gone] حُذفت
    [new] جديدة
    [moved] نُقلت
   *[changed] تغيّرت
 }
# What an amendment does, in few words.
desk-motions-does-replace = { $passage } ← { $words }
desk-motions-does-replace-all = استبدالها كلها بـ { $words }
desk-motions-does-strike = شطب { $passage }
desk-motions-does-insert = إضافة { $words }
desk-motions-does-move = نقل { $passage } بعد { $after }
desk-motions-does-move-front = نقل { $passage } إلى البداية
desk-motions-does-move-clause = نقلها بعد { $after }
desk-motions-does-move-clause-front = نقلها إلى البداية
# What is said of the line that is selected.
desk-motions-clause = المادة { $number }
desk-motions-amendment = التعديل { $names }
desk-motions-amendment-by = التعديل { $names }، { $author }
desk-motions-sent-back = أُعيدت: { $reason }
desk-motions-put-by = مطروح للتصويت: التصويت { $poll }.
desk-motions-changes = ما يغيّره
desk-motions-said-struck = { "[" }مشطوب: { $words }]
desk-motions-said-new = { "[" }جديد: { $words }]
# Why something cannot be done now.
desk-motions-why-reading = لم يُحسم شيء ولم يُعَد شيء بعد.
desk-motions-why-no-rules = لا قواعد دائمة تقول ما يلزم للتصويت. استوردها أولًا.
desk-motions-why-no-amendment = لم يبقَ تعديل يُطرح للتصويت.
desk-motions-why-by-rule = الترتيب هو ترتيب القاعدة.
desk-motions-why-vote-first = صوّتوا أولًا على { $names }، أو لتُسحب.
desk-motions-no-page = ما في القاعة الكبرى ليس له جزء آخر.
desk-motions-select-line = حدّد سطرًا من القائمة أولًا.
desk-motions-select-clause = حدّد مادة أولًا: اسرد المواد.
desk-motions-select-amendment = حدّد تعديلًا أولًا.
# Putting to the vote.
desk-motions-upcoming = التالي: { $count ->
    [one] التعديل
    [two] التعديلان
    [few] التعديلات
    [many] التعديلات
   *[other] التعديلات
 } { $names }
desk-motions-put = طرح { $count ->
    [one] التعديل
    [two] التعديلين
    [few] التعديلات
    [many] التعديلات
   *[other] التعديلات
 } { $names } للتصويت
desk-motions-put-ask = طرح { $count ->
    [one] التعديل
    [two] التعديلين
    [few] التعديلات
    [many] التعديلات
   *[other] التعديلات
 } { $names } للتصويت؟
desk-motions-put-one-ask = طرح { $count ->
    [one] التعديل
    [two] التعديلين
    [few] التعديلات
    [many] التعديلات
   *[other] التعديلات
 } { $names } في تصويت واحد؟
desk-motions-put-clauses-ask = طرح { $count ->
    [one] المادة
    [two] المادتين
    [few] المواد
    [many] المواد
   *[other] المواد
 } { $names } بتعديلاتها للتصويت؟
desk-motions-left-out = تُركت لأن غيرها يستبعدها أو يلزم قبلها: { $names }.
desk-motions-nothing-together = لا شيء يمكن طرحه في تصويت واحد.
desk-motions-together = تصويت واحد يحسمها كلها: تُقرّ معًا أو تُرفض معًا.
desk-motions-decided-by = يُحسم بحسب: { $rule }.
desk-motions-put-go = تجهيز التصويت
desk-motions-withdraw-ask = سحب التعديل { $amendment }؟
desk-motions-withdraw-says = تُسحب معه التعديلات عليه.
desk-motions-withdraw-go = سحب
desk-motions-back-ask = إعادة { $clause }؟
desk-motions-back-says = ليست في نص هذه القراءة، وتسقط التعديلات عليها.
desk-motions-back-go = إعادة
# The form of an amendment.
desk-motions-amend-ask = اقتراح تعديل: { $motion }
desk-motions-amend-go = اقتراح
desk-motions-kind-replace = استبدال مقطع أو مادة كاملة
desk-motions-kind-insert = إضافة كلمات أو مادة جديدة
desk-motions-kind-delete = شطب مقطع أو مادة كاملة
desk-motions-kind-move = نقل مقطع أو مادة كاملة
desk-motions-says-replace = من دون مقطع تُستبدل المادة كلها بكل ما فيها.
desk-motions-says-insert = مع مقطع تأتي الكلمات بعده في تلك المادة؛ ومن دونه تكون مادة جديدة بعد المسمّاة، أو الأولى فيها إن سُمّيت مادة فقط.
desk-motions-says-delete = من دون مقطع تُشطب المادة كلها بكل ما فيها.
desk-motions-says-move = تأتي المادة بعد المسمّاة؛ فإن لم تُسمَّ مادة كانت الأولى حيث هي.
desk-motions-there-once = يرد مرة واحدة
desk-motions-number = الرقم
desk-motions-clause-field = المادة
desk-motions-passage = المقطع، حرفيًا
desk-motions-occurrence = أيها
desk-motions-after-words = بعد هذه الكلمات
desk-motions-on = على التعديل
desk-motions-author = المقدّم
desk-motions-explained = معنى ذلك
# Texts and tables from files.
desk-motions-table-ask = تقديم { $file }
desk-motions-table-go = تقديم
desk-motions-title-of-text = عنوان النص، إن بقي هذا فارغًا
desk-motions-choose-file = اختيار ملف
desk-motions-files-texts = نصوص
desk-motions-files-tables = جداول
desk-motions-files-all = الكل
desk-motions-file-large = حجم { $file } أكبر من 4 MiB: ليس هذا نصًا يُصوَّت عليه.
desk-motions-file-not-utf = لم يُكتب { $file } بترميز UTF-8. احفظه بترميز UTF-8 واختره من جديد.
desk-motions-file-unread = تعذّرت قراءة { $file }: { $reason }.
desk-motions-tabled = قُدّم الاقتراح: { $count ->
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
   *[other] { $count } مادة
 }.
desk-motions-handed-in = { $count ->
    [one] قُدّم تعديل واحد
    [two] قُدّم تعديلان
    [few] قُدّمت { $count } تعديلات
    [many] قُدّم { $count } تعديلًا
   *[other] قُدّم { $count } تعديل
 }.
desk-motions-no-answer = لم يُجب الخادم. اختر الملف من جديد.
