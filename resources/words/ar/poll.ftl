# The count of a poll: badge, bars, verdict, who has answered.
poll-badge-live = مباشر
poll-badge-stale = غير مباشر
poll-badge-result = النتيجة
poll-badge-counted = تم العد
poll-badge-hidden = سري حاليًا
poll-badge-void = لاغٍ
poll-badge-draft = لم يُفتح بعد
poll-badge-closed = مغلق
poll-note-void = لاغٍ، لا يُحتسب.
poll-note-void-because = لاغٍ، لا يُحتسب: { $reason }.
poll-note-on-its-way = النتيجة في طريقها.
poll-note-on-close = تُعرض الإجابات بعد إغلاق التصويت.
poll-note-by-chair = تُعرض الإجابات حين تكشفها رئاسة الجلسة.
poll-note-held = تأتي الأرقام حين يجيب عدد أكبر.
poll-note-counting = العد مستمر.
poll-note-counted = عُدّت كل الأصوات. لم تؤكَّد بعد.
poll-note-final = نهائي ومسجّل.
poll-note-tied = تعادل في { $count ->
    [one] تجمّع واحد
    [two] تجمّعين
    [few] { $count } تجمّعات
   *[other] { $count } تجمّعًا
 }.
poll-as-of = هذه الأرقام حتى { $time }.
poll-unit-people = أشخاص
poll-unit-parties = تجمّعات
poll-unit-members = أعضاء
poll-unit-points = نقاط
poll-unit-first = خيارات أولى
poll-unit-round = أصوات هذه الجولة
poll-unit-duels = مقارنات مكسوبة
poll-unit-borda = نقاط بوردا
poll-unit-sav = أصوات مقسومة على المختارات
poll-whole-round = 100% = كل أصوات هذه الجولة
poll-whole-duels = 100% = كل المقارنات
poll-whole-borda = 100% = كل نقاط بوردا
poll-whole-sav = 100% = كل الأصوات
poll-whole-answered = 100% = كل من أجاب
poll-whole-first = 100% = كل التفضيلات الأولى
poll-whole-points = 100% = كل النقاط الممنوحة
poll-whole-counted = 100% = كل من احتُسب
poll-whole-sides = 100% = الأصوات المؤيدة والمعارضة
poll-whole-cast = 100% = الأصوات المدلى بها مع الممتنعين
poll-whole-present = 100% = الأعضاء الحاضرون
poll-whole-members = 100% = كل الأعضاء
poll-mark-needed = المطلوب
poll-mark-half = النصف
poll-own = صوتك
poll-most = { $shown } من { $count ->
    [one] خيار واحد
    [two] خيارين
    [few] { $count } خيارات
   *[other] { $count } خيارًا
 }: الأعلى
poll-first = أول { $shown } من { $count ->
    [one] خيار واحد
    [two] خيارين
    [few] { $count } خيارات
   *[other] { $count } خيارًا
 }
poll-nobody-answered = لم يُجب أحد بعد
poll-nobody-voted = لم يصوّت أحد بعد
poll-turnout-chamber = صوّت { $part } من { $count } من الحاضرين
poll-turnout-members = صوّت { $part } من { $whole } لهم حق التصويت
poll-turnout-people = أجاب { $part } من { $count ->
    [one] شخص واحد
    [two] شخصين
    [few] { $count } أشخاص
   *[other] { $count } شخصًا
 }
poll-turnout-parties = { $part } من { $count ->
    [one] تجمّع واحد
    [two] تجمّعين
    [few] { $count } تجمّعات
   *[other] { $count } تجمّعًا
 }
poll-left-out = استُبعد { $count ->
    [one] تجمّع واحد
    [two] تجمّعان
    [few] { $count } تجمّعات
   *[other] { $count } تجمّعًا
 }: { $names }.
poll-left-out-one = { $name } ({ $reason })
poll-left-out-more = { $count } غيرها
poll-started-over = أعاد { $count ->
    [one] تجمّع واحد
    [two] تجمّعان
    [few] { $count } تجمّعات
   *[other] { $count } تجمّعًا
 } تصويت الهواتف.
poll-round = الجولة { $number } من { $of }.
poll-round-out = خرج: { $names }.
poll-round-chosen = اختير: { $names }.
poll-gone = خرج
poll-duels-none = لا خيار يتفوّق على كل ما سواه؛ القاعدة تفصل بينها.
poll-duels-one = { $name } يتفوّق على كل خيار آخر.
poll-duels-won = { $won } من { $of }
poll-verdict-nobody = لم يُجب أحد.
poll-verdict-none = لم يُختر أي خيار وفق القاعدة { $rule }.
poll-verdict-chosen = اختير: { $names }. القاعدة: { $rule }.
poll-verdict-middle = في الوسط: { $names }. القاعدة: { $rule }.
poll-verdict-tie-lot = حُسم تعادل بالقرعة.
poll-verdict-tie-rule = حُسم تعادل بالقاعدة.
poll-needed = المطلوب { $needed }
poll-needed-rule = المطلوب { $needed } ({ $majority }، { $base })
poll-base-sides = الأصوات المؤيدة والمعارضة
poll-base-cast = الأصوات المدلى بها مع الممتنعين
poll-base-present = الأعضاء الحاضرون
poll-base-members = كل الأعضاء
poll-sheet-option = «{ $option }»
poll-sheet-carried-many = قُبلت { $names }: لكل منها { $part } من { $whole }، { $needed }.
poll-sheet-tie = تعادل: { $names }، لكل منها { $part } من { $whole }.
poll-sheet-tie-needed = تعادل: { $names }، لكل منها { $part } من { $whole }، { $needed }.
poll-sheet-majority = حصل { $names } على الأغلبية: { $part } من { $whole }، { $needed }.
poll-sheet-most = حصل { $names } على الأكثر دون أغلبية: { $part } من { $whole }، { $needed }.
poll-sheet-carried = قُبل { $names }: { $part } من { $whole }، { $needed }.
poll-sheet-not-carried = لم يُقبل { $names }: { $part } من { $whole }، { $needed }.
poll-most-against = يجوز أن يعارض { $most } على الأكثر: المعارضون { $against }.
poll-casting-vote = { $by ->
    [lot] قالت القرعة
   *[other] كان الصوت المرجّح للرئاسة
 } { $side ->
    [yes] نعم
   *[other] لا
 }: { $passed ->
    [yes] قُبل
   *[other] لم يُقبل
 }.
poll-quorum-none = لم يكتمل النصاب وهو { $quorum }.
poll-quorum-met = اكتمل النصاب وهو { $quorum }.
poll-whose-members = الأعضاء يصوّتون من بيوتهم
poll-whose-chamber = المجلس يصوّت
poll-whose-question = { $whose }: { $question }
poll-passes = يُقبل بـ: { $words }.
poll-passes-count = يُقبل بـ{ $words }: { $votes } من { $base }.
poll-passes-if = يُقبل بـ{ $words }: { $votes } من { $base }، إن حضر { $base } عند الإغلاق.
poll-quorum = النصاب: { $words }.
poll-quorum-count = النصاب: { $words }، { $votes } من { $base }.
poll-figure-abstained = امتنع
poll-figure-voted = مجموع المصوّتين
poll-figure-present = الحاضرون عند الإغلاق
poll-figure-may = لهم حق التصويت
poll-figure-seats = المقاعد
poll-decided = { $passed ->
    [yes] قُبل
   *[other] لم يُقبل
 }: { $yes } مع، { $no } ضد.
poll-decided-abstained = { $passed ->
    [yes] قُبل
   *[other] لم يُقبل
 }: { $yes } مع، { $no } ضد، { $count } ممتنع.
poll-decided-needed = المطلوب: { $majority } من { $base } ({ $of })، أي { $needed }.
poll-decided-needed-members = المطلوب: { $majority } من كل الأعضاء ({ $count })، أي { $needed }.
poll-decided-all = المطلوب: الكل، { $base } ({ $of }).
poll-decided-all-members = المطلوب: كل الأعضاء ({ $count }).
poll-decided-quorum = النصاب وهو { $quorum } { $met ->
    [yes] اكتمل
   *[other] لم يكتمل
 }: { $count } { $what ->
    [voted] صوّتوا
   *[other] كانوا حاضرين
 }.
poll-decided-equal = تساوت الأصوات.
poll-decided-equal-side = تساوت الأصوات: { $by ->
    [lot] حسمت القرعة
   *[other] كان الصوت المرجّح للرئاسة
 } «{ $side }».
