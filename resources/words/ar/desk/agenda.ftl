# The agenda: what members have brought, what is due, and how far witnesses are.
desk-agenda-show = إظهار جدول الأعمال
# What can be done, as the palette says it.
desk-agenda-act-put = طرح المقترح المحدد للتصويت
desk-agenda-act-place = وضع المقترح المحدد في البرنامج
desk-agenda-act-witness = تدوين ما وصل إليه الشاهد المحدد
desk-agenda-act-order = طرح ترتيب يوم للتصويت
desk-agenda-act-withdraw = سحب ترتيب اليوم الذي قدّمه مكتب التحكم
# The buttons.
desk-agenda-button-put = طرح للتصويت
desk-agenda-button-place = وضع …
desk-agenda-button-witness = الشاهد …
desk-agenda-button-order = ترتيب اليوم …
desk-agenda-button-withdraw = سحب
desk-agenda-list = مقترحات الأعضاء
# Where there is nothing, and why something cannot be done now.
desk-agenda-empty = لم يقدّم أي عضو مقترحًا. يقدّمونها من مقاعدهم حين تنص القواعد الدائمة على تواقيع لنوع منها: item أو motion أو witness أو recall أو order (rules.csv).
desk-agenda-no-link = لا اتصال بالخادم: لا يصل إلى مكتب التحكم هذا ما يقدّمه الأعضاء.
desk-agenda-select-first = حدّد مقترحًا أولًا.
desk-agenda-no-programme = لا برنامج بعد.
desk-agenda-waits-for-signatures = ينتظر التواقيع: لا يُطرح للتصويت إلا المستحق.
desk-agenda-placed-already = هو في البرنامج.
desk-agenda-own-alone = فقط ترتيب يوم قدّمه مكتب التحكم ولم يُطرح للتصويت.
desk-agenda-carried-alone = فقط ما أقرّه المجلس: بند أو شاهد.
desk-agenda-decided = هو مطروح للتصويت أو حُسم أصلًا.
# Where a proposal stands.
desk-agenda-due = { $count ->
    [one] مستحق واحد
    [two] مستحقان
    [few] { $count } مستحقة
    [many] { $count } مستحقًا
   *[other] { $count } مستحق
 }
desk-agenda-waiting = { $count ->
    [one] واحد ينتظر التواقيع
    [two] اثنان ينتظران التواقيع
    [few] { $count } تنتظر التواقيع
    [many] { $count } ينتظر التواقيع
   *[other] { $count } ينتظر التواقيع
 }
desk-agenda-own = من مكتب التحكم: اطرحه للتصويت أو اسحبه
desk-agenda-by-seat = من المقعد { $seat }
desk-agenda-by-desk = من مكتب التحكم
desk-agenda-is-due = مستحق، التواقيع { $signed } من { $count ->
    [one] { $count }
    [two] { $count }
    [few] { $count }
    [many] { $count }
   *[other] { $count }
 }
desk-agenda-is-due-undecided = مستحق، التواقيع { $signed } من { $count ->
    [one] { $count }
    [two] { $count }
    [few] { $count }
    [many] { $count }
   *[other] { $count }
 }، لم يحسم التصويت الأخير شيئًا
desk-agenda-is-put = مطروح للتصويت
desk-agenda-is-over = { $state ->
    [rejected] رُفض
   *[withdrawn] سُحب
 }
desk-agenda-unknown = التواقيع غير معروفة بعد
desk-agenda-no-rule = { $count ->
    [one] توقيع واحد
    [two] توقيعان
    [few] { $count } تواقيع
    [many] { $count } توقيعًا
   *[other] { $count } توقيع
 }، ولا قاعدة له الآن
desk-agenda-signed = التواقيع: { $signed } من { $count ->
    [one] { $count }
    [two] { $count }
    [few] { $count }
    [many] { $count }
   *[other] { $count }
 }
desk-agenda-carried = أُقرّ
desk-agenda-in-programme = في البرنامج
desk-agenda-not-in-programme = ليس في البرنامج بعد
desk-agenda-motion = الاقتراح { $motion }
desk-agenda-witness = { $state ->
    [requested] طُلب
    [invited] دُعي
    [coming] قادم
   *[cannot_come] لا يستطيع الحضور
 }
desk-agenda-witness-why = { $state ->
    [requested] طُلب
    [invited] دُعي
    [coming] قادم
   *[cannot_come] لا يستطيع الحضور
 }: { $reason }
desk-agenda-departs = اليوم { $day } يخالف الترتيب الذي أقرّه المجلس: { $departures }
# What the desk owes the chamber, as it stands after the name of the proposal.
desk-agenda-owed-due = مستحق: اطرحه للتصويت
desk-agenda-owed-again = مستحق: اطرحه للتصويت مجددًا، لم يحسم التصويت الأخير شيئًا
desk-agenda-owed-invite = استدعاه المجلس: ادعُ الشاهد
desk-agenda-owed-place = أُقرّ: ضعه في البرنامج
desk-agenda-news-due = { $proposal }: يجب أن يصوّت المجلس عليه.
desk-agenda-news-carried = { $proposal }: أقرّه المجلس.
# The forms.
desk-agenda-place-ask = وضع «{ $title }» في البرنامج
desk-agenda-place-go = وضع
desk-agenda-place-explained = يصبح بندًا في البرنامج بعنوانه. ويمكن تغيير وقته ومدته هناك كأي بند آخر.
desk-agenda-first = في البداية
desk-agenda-after-item = اليوم { $day }: { $title }
desk-agenda-after = بعد
desk-agenda-length = المدة
desk-agenda-witness-ask = { $proposal }: إلى أين وصل؟
desk-agenda-witness-go = تدوين
desk-agenda-witness-choice = { $state ->
    [invited] دُعي
    [coming] قادم
   *[cannot_come] لا يستطيع الحضور
 }
desk-agenda-witness-reason = لماذا لا يستطيع الشاهد الحضور، أو متى يحضر
desk-agenda-witness-state = الحالة
desk-agenda-witness-explained = يقرؤه الأعضاء فورًا، ويبقى في سير البرنامج وفي السجل.
desk-agenda-order-go = تقديم
desk-agenda-order-day = اليوم { $day } ({ $count ->
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بندًا
   *[other] { $count } بند
 })
desk-agenda-day = اليوم
desk-agenda-order-explained = تُعرض بنود اليوم على المجلس بالترتيب الذي هي عليه الآن في البرنامج. وبعد إقراره يُعلن كل خروج عنه للأعضاء وفي المحضر.
