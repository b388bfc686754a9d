# The screens of the hall, as far as they say other words than pages.
hall-rooms-talking = القاعات تتحاور
hall-rooms-are-talking = القاعات تتحاور
hall-rooms-back = عادت القاعات
hall-coming-back = القاعات تعود · كلمات أخيرة
hall-phase = القاعات تتحاور · { $phase }، { $place } من { $count }
hall-phase-kind = { $kind ->
    [settle] الجلوس
    [read] القراءة
    [go_round] جولة الكلام
    [talk] حوار مفتوح
    [agree] الاتفاق
   *[write] الكتابة
 }
hall-then = ثم: { $phase } · { $back }
hall-speaking-time = وقت الكلام
hall-time = الوقت
hall-time-left = الوقت الباقي
hall-time-up = انتهى الوقت
hall-over-time = تجاوز الوقت
hall-come-to-end = يُرجى الختام
hall-waiting = في انتظار الخادم
hall-connecting = جارٍ الاتصال
hall-nothing-on = لا شيء جارٍ
hall-in-the-hall = في القاعة
hall-as-of-ago = قبل { $age }
hall-live-video = بث مباشر
hall-back-at = العودة في { $time }
hall-until = حتى { $time }
hall-parties = { $count ->
    [one] تجمّع واحد
    [two] تجمّعان
    [few] { $count } تجمّعات
   *[other] { $count } تجمّعًا
 }
hall-tie = تعادل
hall-more = و{ $count } أخرى
hall-next-at = التالي: { $title }، { $moment }
hall-moment = { $time }، { $day }
hall-there = { $time } ({ $zone })
# Where to join.
hall-join = انضم
hall-join-code = برمز تجمّعك
hall-unreachable = لا تستطيع الهواتف الانضمام بعد: هذا الخادم على عنوان حاسوبه وحده.
# A poll.
hall-badge-open = مفتوح
hall-ticked = كم شخصًا أشّر على كل خيار
hall-scale = { $whole } · الخط: { $line }
hall-needed = المطلوب { $count }
hall-too-few = تأتي الأرقام بعد أن يجيب عدد آخر
hall-chosen-place = اختير { $place }
hall-chosen = اختير
hall-no-answers = لا إجابات بعد
hall-turnout-chamber = المجلس: { $part } من { $whole } حاضرًا · { $share }
hall-turnout = { $part } من { $whole } شخصًا · { $share } · { $parties }
hall-turnout-left-out = { $turnout } · المستثناة: { $count }
hall-by-name = { $timing } · بالاسم
hall-closes-in = يُغلق بعد { $span }
hall-open-for = مفتوح منذ { $span }
hall-not-taken = لم يبدأ تلقي الإجابات
hall-not-counted = غير محتسَب
hall-hidden-close = تُعرض الإجابات عند إغلاق التصويت.
hall-hidden-published = تُعرض الإجابات بعد نشرها.
hall-points = النقاط: { $count }
hall-votes = { $count ->
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
   *[other] { $count } صوتًا
 }
hall-carried-short = { $carried ->
    [yes] أُقرّ
   *[no] لم يُقرّ
 }: { $votes } من { $base }، والمطلوب { $needed }.
hall-no-quorum = { $carried ->
    [yes] أُقرّ
   *[no] لم يُقرّ
 }: لم يكتمل النصاب { $quorum }.
hall-carried-by = { $carried ->
    [yes] أُقرّ
   *[no] لم يُقرّ
 } { $by ->
    [lot] بالقرعة
   *[chair] بالصوت المرجّح للرئاسة
 }: { $votes } في كل جانب.
hall-for = { $votes } مؤيدًا. { $needed }
hall-unit-seq-pav = تأشيرات، أقل لمن نالوا مرادهم
hall-unit-phragmen = الحمل إن اختير تاليًا: يُختار الأقل
hall-unit-shares = الثمن إن اختير تاليًا: يُختار الأقل
# Charts.
hall-middle = الإجابة الوسطى هي { $answer }.
hall-middle-half = الإجابة الوسطى هي { $answer }. نصف الإجابات على الأقل { $low }.
hall-middle-between = الإجابة الوسطى هي { $answer }. نصف الإجابات على الأقل من { $low } إلى { $high }.
hall-mark = { $mark ->
    [lower] الربع
    [upper] ثلاثة أرباع
   *[median] الوسيط
 } { $value }
hall-of-all-answers = { $share } من كل الإجابات
hall-duels-title = كم يفضّل الصف على العمود
hall-duels-wins = يفوز
hall-round = الجولة { $number } من { $of }
hall-round-number = الجولة { $number }
hall-lane = { $state ->
    [in] ما زال باقيًا
    [out] خرج
    [not] لم يُختر
   *[exhausted] لا خيار باقيًا
 }
# The count of an election.
hall-provisional = مؤقت
hall-standing = { $state ->
    [elected-now] فاز
    [elected] فاز
    [out-now] خرج
    [out] خرج
    [guarded] محمي
   *[doomed] لا يمكن فوزه
 }
hall-elected-round = الجولة { $number }
hall-surplus-only = ما زاد على الحصة لدى { $names }.
hall-nobody-elected = لم يفز أحد.
hall-without-choice = { $votes } بلا خيار آخر
hall-not-shown = مرشحون غير معروضين: { $count }
hall-candidates = المرشحون
hall-vote-now = صوّت الآن
hall-order-by-lot = حُدّد الترتيب بالقرعة.
hall-voted-by-lot = { $voted } · حُدّد الترتيب بالقرعة
hall-voted-of = صوّت { $part } من { $whole } حاضرًا
hall-voted = صوّت { $part }
# A decision of the chamber.
hall-decides = المجلس يقرر
hall-carried = أُقرّ
hall-not-carried = لم يُقرّ
hall-signed-in = الحاضرون
hall-have-voted = صوّتوا
hall-of-seats = من { $count } مقعدًا
hall-of-signed-in = من { $count } حاضرًا
hall-quorum = النصاب { $needed }
hall-quorum-met = اكتمل النصاب
hall-quorum-short = ينقص { $count }
hall-named-open = تصويت بالاسم: يمكن قراءة من صوّت وكيف بعد إغلاقه.
hall-secret-open = اقتراع سري: لا يرى أحد العدّ قبل إغلاق التصويت.
hall-result-follows = أُغلق التصويت. النتيجة تليه.
hall-votes-not-taken = لم يبدأ تلقي الأصوات
hall-sides = { $yes } مع + { $no } ضد
hall-sides-abstained = { $yes } مع + { $no } ضد + { $count } امتناع
hall-sum = { $sides } = { $votes } · { $signed }
hall-sum-silent = { $sides } = { $votes } · { $silent } من الحاضرين لم يصوّتوا · { $signed }
hall-seats-signed = { $present } من { $count } مقعدًا حاضر
hall-way = { $number } { $way ->
    [phones] بجهاز
    [hands] برفع الأيدي
   *[paper] على الورق
 }
# What rooms, or members at home, answered to the same question. $whose is rooms or members.
hall-beside = { $whose ->
    [rooms] القاعات، السؤال نفسه
   *[members] الأعضاء، السؤال نفسه
 }
hall-by-region = «{ $option }» بحسب الإقليم
hall-by-area = «{ $option }» بحسب المنطقة
hall-beside-may = { $people } من { $whole } يحق لهم التصويت
hall-beside-in = { $people } في { $parties }
hall-beside-nobody = لم يصوّت أحد في المجلس مع أو ضد.
hall-beside-same = { $whose ->
    [rooms] يميل المجلس والقاعات معًا إلى
   *[members] يميل المجلس والأعضاء معًا إلى
 } { $lean }، بفارق { $points } نقطة (من المؤيدين والمعارضين).
hall-beside-differ = يختلفان: يميل المجلس إلى { $ours }، و{ $whose ->
    [rooms] القاعات
   *[members] الأعضاء
 } إلى { $theirs }، بفارق { $points } نقطة (من المؤيدين والمعارضين).
hall-lean = «{ $option }»
hall-lean-none = لا أي من الجانبين
# What tables say.
hall-against = غير موافقة: { $against }
hall-statements = { $count } أقوال من { $rooms }
hall-marked-goes = يُحذف
hall-marked-comes = يُضاف
hall-undecided = لم يُحسم بعد: { $yes } مع، { $no } ضد.
hall-undecided-abstained = لم يُحسم بعد: { $yes } مع، { $no } ضد، امتناع: { $count }.
hall-points-parts = { $amount } نقطة
hall-votes-parts = { $amount } صوت
# Outputs, and what they show, in a few words.
hall-output = { $output ->
    [hall] القاعة الكبرى
    [rooms] القاعات
    [phones] الهواتف
    [members] الأعضاء
    [overlay] التراكب
   *[stage] المنصة
 }
hall-scene = { $scene ->
    [nothing] لا شيء
    [video] فيديو
    [poll] تصويت
    [result] نتيجة التصويت
    [map] خريطة
    [lottery] قرعة
    [rehearsal] تدريب القرعة
    [timer] مؤقّت
    [breakout] نقاش المجموعات
    [speaker] متحدث
    [motion] اقتراح
    [message] رسالة
    [holding] بطاقة الانتظار
    [statements] بيانات
   *[survey] استطلاع
 }
hall-scene-titled = { $scene }: { $title }
# $poll is poll, result or map, of the chamber or of all.
hall-scene-poll = { $poll ->
    [poll-chamber] تصويت المجلس
    [result-chamber] نتيجة تصويت المجلس
    [map-chamber] خريطة تصويت المجلس
    [result] نتيجة تصويت
    [map] خريطة تصويت
   *[poll] تصويت
 } { $number }: { $title }
hall-scene-further = { $scene } (السحب رقم { $count })
# The window of a display.
hall-window = شاشة المؤتمر: { $output }
hall-screen = الشاشة { $number }
hall-no-screen = لا توجد شاشة { $screen }. اكتب مع --screen واحدة من هذه: { $screens }.
