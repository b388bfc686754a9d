desk-chamber-enter-count = إدخال عدّ أحد العادّين
desk-chamber-give-paper = إعطاء ورقة اقتراع لمقعد
desk-chamber-check-badge = تسجيل دخول شارة أو خروجها
desk-chamber-decide-equality = حسم تعادل الأصوات
desk-chamber-take-device = نزع جهاز مفقود عن مقعد
desk-chamber-find-seat = البحث عن مقعد
desk-chamber-paper-heading = إعطاء ورقة اقتراع
desk-chamber-paper-says = يصوّت العضو ورقيًا في هذا التصويت ولا يصوّت بأي طريقة أخرى. لا تُسلّم الورقة إلا بعد تسجيل ذلك.
desk-chamber-record-it = تسجيل
desk-chamber-unlock-heading = نزع جهاز مفقود عن مقعد؟
desk-chamber-unlock-says = لا يعود الجهاز يصوّت عن المقعد، ويسجّل العضو دخوله بجهاز آخر. يتطلب ذلك حسابين: يملأ الثاني هذا النموذج للمقعد نفسه.
desk-chamber-ask-for-it = طلب ذلك
desk-chamber-kinds = { $count ->
    [zero] { $count } نوع
    [one] نوع واحد
    [two] نوعان
    [few] { $count } أنواع
    [many] { $count } نوعًا
   *[other] { $count } نوع
 }
desk-chamber-count-heading = أدخل ما عددتَه
desk-chamber-count-done = إبلاغ هذا العدّ
desk-chamber-count-says = «{ $question }» يُحتسب متى أدخل عادّ ثانٍ بحساب آخر العدد نفسه. ما تُدخله يحل محل ما أدخلته سابقًا.
desk-chamber-counted = المعدود
desk-chamber-together = المجموع
desk-chamber-hands-raised = الأيدي المرفوعة
desk-chamber-paper-ballots = أوراق الاقتراع
desk-chamber-seat = المقعد
desk-chamber-by-lot = الحسم بالقرعة
desk-chamber-casting-vote = الصوت المرجّح للرئيس
desk-chamber-what-drawn = ما سُحب علنًا، مثل 4 1 7
desk-chamber-choose-side = اختر ما يقوله الرئيس
desk-chamber-lot-says = الأصوات على «{ $question }» متعادلة. اسحب قيمة على مرأى من الجميع وأدخلها: مع التصويت المغلق تحدد، بحساب يمكن لأي شخص التحقق منه، مع أو ضد. تُدخل مرة واحدة.
desk-chamber-drawn = المسحوب
desk-chamber-chair-says = الأصوات على «{ $question }» متعادلة، وللرئيس الصوت المرجّح. هو يحسم ولا يُضاف إلى العدّ. يُسجّل مرة واحدة.
desk-chamber-the-chair = الرئيس
desk-chamber-badge-heading = الشارة عند الباب
desk-chamber-check-it = تحقّق
desk-chamber-badge-says = امسح الشارة أو اكتب ما عليها: المعرّف ثم نقطتان ثم الرمز.
desk-chamber-comes-in = يدخل
desk-chamber-leaves = يغادر القاعة
desk-chamber-badge = الشارة
desk-chamber-badge-hint = المعرّف:الرمز
desk-chamber-its-member = صاحبها
desk-chamber-badge-no-answer = لم يُجب الخادم. تحقّق من الشارة مرة أخرى.
desk-chamber-member = العضو
desk-chamber-signed-in = حاضر
desk-chamber-device = الجهاز
desk-chamber-came-by = جاء عبر
desk-chamber-kind = النوع
desk-chamber-majority = الأغلبية
desk-chamber-of = من
desk-chamber-quorum = النصاب
desk-chamber-vote = الاقتراع
desk-chamber-base-sides = المؤيدون والمعارضون
desk-chamber-base-cast = الأصوات المدلى بها
desk-chamber-base-present = الأعضاء الحاضرون
desk-chamber-base-members = جميع الأعضاء
desk-chamber-all-seats = جميع المقاعد
desk-chamber-not-here-filter = الغائبون
desk-chamber-no-device-filter = حاضرون بلا جهاز
desk-chamber-since = منذ { $time }
desk-chamber-has-device = جهاز
desk-chamber-no-device = لا شيء
desk-chamber-seat-tip = المقعد { $seat }: العضو { $member }…
desk-chamber-not-here = غائب
desk-chamber-are-signed-in = { $here } من { $seats } حاضرون
desk-chamber-without-device = { $number } بلا جهاز
desk-chamber-shown = { $number } معروضة
desk-chamber-no-match = لا مقعد يطابق. امسح المرشّح بمفتاح Escape.
desk-chamber-waiting-seats = في انتظار المقاعد …
desk-chamber-no-seats = لا مقاعد في المجلس بعد. يحصل عليها الأعضاء متى كانوا في القائمة المؤكدة: conference badge invite FOLDER DRAW
desk-chamber-no-seats-see = لا مقاعد في المجلس بعد. يحصل عليها الأعضاء متى كانوا في القائمة المؤكدة: conference badge invite FOLDER DRAW. انظر docs/operate.md.
desk-chamber-by-name = علني
desk-chamber-secret = سري
desk-chamber-quorum-none = لا شيء
desk-chamber-quorum-of-seats = { $part } من المقاعد
desk-chamber-quorum-must-vote = { $part } يصوّتون
desk-chamber-brought = ليقدّم الأعضاء واحدًا: { $signed }.
desk-chamber-part-must-sign = يوقّع { $part } من جميع المقاعد
desk-chamber-seats-must-sign = يوقّع { $part } من المقاعد عددًا
desk-chamber-waiting-rules = في انتظار القواعد …
desk-chamber-no-rules = لم يعتمد المجلس قواعد دائمة: يمكن سؤاله لكنه لا يقرر شيئًا. اعتمدها من جدول: conference rules FOLDER --adopt rules.csv
desk-chamber-filter-hint = مقعد، أو أرقام العضو
desk-chamber-filter-seats = ترشيح المقاعد
desk-chamber-pick-kind = اختر نوعًا لقراءة كل ما يتطلبه.
desk-chamber-next = التالي
desk-chamber-open = مفتوح
desk-chamber-closed = مغلق
desk-chamber-result = النتيجة
desk-chamber-void = باطل
desk-chamber-by-device = { $number } بالجهاز
desk-chamber-by-hands = { $number } برفع اليد
desk-chamber-on-paper = { $number } على الورق
desk-chamber-tell = إدخال عدّ …
desk-chamber-paper = إعطاء ورقة …
desk-chamber-tie = حسم التعادل …
desk-chamber-badge-act = شارة دخول أو خروج …
desk-chamber-unlock = فتح مقعد …
desk-chamber-no-vote = لم يُحضّر أي تصويت للمجلس. حضّر واحدًا: Ctrl+N.
desk-chamber-waiting = في انتظار المجلس …
desk-chamber-no-quorum = لا حاجة إلى نصاب
desk-chamber-quorum-mark = { $counts ->
    [voted] النصاب { $needed } مصوّتًا
   *[other] النصاب { $needed } حاضرًا
 }
desk-chamber-of-seats = { $count ->
    [zero] من { $count } مقعد حاضرون
    [one] من مقعد واحد حاضرون
    [two] من مقعدين حاضرون
    [few] من { $count } مقاعد حاضرون
    [many] من { $count } مقعدًا حاضرون
   *[other] من { $count } مقعد حاضرون
 }
desk-chamber-poll-number = التصويت { $number }
desk-chamber-have-voted = صوّت { $people } من { $present } حاضرين
desk-chamber-hidden = الأعداد مخفية حتى الإغلاق.
desk-chamber-you-asked = لقد طلبت ذلك. يجب أن يؤكده حساب آخر قبل { $until }.
desk-chamber-own-unlock = لقد طلبت نزع الجهاز عن المقعد { $seat }. حساب ثانٍ قبل { $until }.
desk-chamber-other-unlock = طلب { $who } نزع الجهاز عن المقعد { $seat }. حساب ثانٍ قبل { $until }.
desk-chamber-a-desk = مكتب تحكم
desk-chamber-this-desk = هذا المكتب
desk-chamber-confirm-seat = تأكيد المقعد { $seat } …
desk-chamber-no-seats-yet = لا مقاعد في المجلس بعد.
desk-chamber-none-open = لا تصويت مفتوح للمجلس.
desk-chamber-device-alone = هذا التصويت بالأجهزة فقط: لا أحد يعدّ الأيدي أو الأوراق.
desk-chamber-no-paper = لا أوراق اقتراع في هذا التصويت.
desk-chamber-no-tie = لا تعادل ينتظر الحسم.
desk-chamber-tellers = العادّون
desk-chamber-differ = { $channel ->
    [hands] الأيدي: { $told }. مختلفان: أعيدوا العدّ.
   *[other] الأوراق: { $told }. مختلفان: أعيدوا العدّ.
 }
desk-chamber-second-teller = { $channel ->
    [hands] الأيدي: { $told }. يجب أن يعدّ عادّ ثانٍ العدد نفسه.
   *[other] الأوراق: { $told }. يجب أن يعدّ عادّ ثانٍ العدد نفسه.
 }
desk-chamber-agreed = { $channel ->
    [hands] الأيدي: عُدّ { $number }، اتفق عادّان.
   *[other] الأوراق: عُدّ { $number }، اتفق عادّان.
 }
desk-chamber-nothing-counted = { $channel ->
    [hands] الأيدي: لم يُعدّ شيء.
   *[other] الأوراق: لم يُعدّ شيء.
 }
desk-chamber-who-counted = { $who }: { $counts }
desk-chamber-who-has-counted = { $who }: تم العدّ
desk-chamber-origin-drawn = بالقرعة
desk-chamber-origin-elected = منتخب
desk-chamber-origin-staying = باقٍ
desk-chamber-origin-replacement = بديل
