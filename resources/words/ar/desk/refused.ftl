desk-refused-not-allowed = لا يحق لهذا الدور ذلك. استخدم الصفحة أو الرمز الصحيح.
desk-refused-not-your-post = مهمّتك { $post }، وهذا من شأن { $posts }. اسأل هناك أو ادخل بحساب آخر.
desk-refused-not-your-post-scenes = مهمّتك التصويت: أنت تُعدّ مشاهد التصويت، والإدارة كل ما عداها.
desk-refused-not-your-post-director = الإدارة
desk-refused-not-your-post-polls = التصويت
desk-refused-not-your-post-parties = التجمّعات
desk-refused-not-your-post-door = الباب
desk-refused-not-your-post-reader = القراءة
desk-refused-not-your-post-or-polls = الإدارة أو التصويت
desk-refused-not-your-post-or-door = الإدارة أو الباب
desk-refused-not-your-post-or-parties = الإدارة أو التجمّعات
desk-refused-not-your-post-or-both = الإدارة أو التصويت أو التجمّعات
desk-refused-ends-too-soon = يبقى التصويت مفتوحًا ثانية أخرى على الأقل. لإنهائه الآن أغلقه.
desk-refused-closed = أُغلق التصويت في { $time } قبل وصول هذا؛ لا يُحتسب.
desk-refused-closed-zone = أُغلق التصويت في { $time } (بتوقيت { $place }) قبل وصول هذا؛ لا يُحتسب.
desk-refused-unknown-poll = لا يوجد تصويت كهذا. انظر القائمة كما هي الآن.
desk-refused-channel-closed = يُجاب عن هذا التصويت بطريقة أخرى: { $ways }.
desk-refused-other-electorate-parties = هذا التصويت للتجمّعات: لا يجيب عنه أحد سواها.
desk-refused-other-electorate-chamber = هذا التصويت للمجلس: لا يجيب عنه أحد سواه.
desk-refused-other-electorate-members = هذا التصويت لأعضاء السجل: لا يجيب عنه أحد سواهم.
desk-refused-other-area = هذا التصويت لأعضاء { $area } وحدهم: أنت من منطقة أخرى.
desk-refused-no-area = ليس في قائمة الناخبين منطقة «{ $area }». سمِّ واحدة فيها، أو لا تسمِّ شيئًا للجميع.
desk-refused-adjourned = أُجّل التصويت؛ يستمر حين تبدأ الجلسة التالية. أرسل صوتك حينها من جديد.
desk-refused-adjourned-until = أُجّل التصويت؛ يستمر في { $time }. أرسل صوتك حينها من جديد.
desk-refused-adjourned-zone = أُجّل التصويت؛ يستمر في { $time } (بتوقيت { $place }). أرسل صوتك حينها من جديد.
desk-refused-no-seats = لا مقاعد في المجلس بعد. ضع أولًا من سُحبوا بالقرعة في القائمة المؤكَّدة.
desk-refused-rules-changed = تغيّرت اللائحة منذ إعداد هذا التصويت. أعِدّه من جديد ثم افتحه.
desk-refused-counted-once = سُجّل: عدّ { $teller } ({ $channel ->
    [hands] الأيدي
    [paper] الورق
   *[other] غيرها
 }). يُحتسب حين يعدّ عادٌّ ثانٍ، بحساب آخر، العدد نفسه.
desk-refused-tellers-differ = العادّون غير متفقين ({ $told }). لم يؤخذ شيء. عُدّا كلاكما من جديد.
desk-refused-too-many-hands-told = عددت { $told }، لكن { $most } فقط من المسجّلين لم يصوّتوا بطريقة أخرى. عُدّ من جديد.
desk-refused-too-many-hands-paper = عددت { $told }، لكن وُزّعت { $most } فقط من أوراق الاقتراع. عُدّ من جديد.
desk-refused-told-once = أدخل { $login } هذه القاعة. لتقل القاعة أرقامها مرة أخرى: يجب أن يُدخل حساب آخر الأرقام نفسها.
desk-refused-told-once-desk = أدخل مكتب تحكم هذه القاعة. لتقل القاعة أرقامها مرة أخرى: يجب أن يُدخل حساب آخر الأرقام نفسها.
desk-refused-figures-differ = الأرقام مختلفة، ولا يؤخذ أي منها ({ $told }). اسأل القاعة من جديد وأدخلها مرة أخرى.
desk-refused-has-own-answer-phones = أجابت هذه القاعة بأجهزتها: صوّت { $count } من هواتفها. لا تُعدّ بطريقتين أبدًا: اترك جوابها كما هو، أو أخرِج القاعة من هذا التصويت.
desk-refused-has-own-answer-hands = أجابت هذه القاعة بأجهزتها: أدخلت الأيدي أو الزر. لا تُعدّ بطريقتين أبدًا: اترك جوابها كما هو، أو أخرِج القاعة من هذا التصويت.
desk-refused-bad-headcount-told = في القاعة بالهاتف من 1 إلى { $capacity } من الأشخاص، بقدر ما تتّسع. اسأل القاعة من جديد.
desk-refused-bad-headcount-desk = عدد الحاضرين في هذه القاعة من 0 إلى { $capacity }. إن اتّسعت لأكثر فقل ذلك أولًا في الإصلاح (Ctrl+M).
desk-refused-more-hands-than-people = لا يمكن أن تكون { $hands } من الأيدي لعدد { $people } من الأشخاص. اسأل القاعة من جديد.
desk-refused-tie-is-open-chair = الأصوات متساوية، والصوت المرجّح للرئيس: سجّله أولًا ثم انشر.
desk-refused-tie-is-open-lot = الأصوات متساوية، والقرعة تحسم: سجّلها أولًا ثم انشر.
desk-refused-hands-changed = تغيّرت أيدي هذه القاعة على جهاز آخر: المسجَّل { $hands }. اتفقوا على عدد واحد ثم أدخلوه من جديد.
desk-refused-hands-changed-none = تغيّرت أيدي هذه القاعة على جهاز آخر: لا شيء مسجَّل. اتفقوا على عدد واحد ثم أدخلوه من جديد.
desk-refused-came-late-seat = أُعطي المقعد { $seat } بعد فتح هذا التصويت؛ يصوّت من التالي.
desk-refused-not-draft = هذا التصويت { $state ->
    [open] مفتوح
    [closed] مغلق
    [published] منشور
    [void] لاغٍ
   *[other] منتهٍ
 } بالفعل. أعدّ تصويتًا جديدًا.
desk-refused-another-is-open = «{ $question }» ما زال مفتوحًا. أغلقه أولًا.
desk-refused-not-closed = هذا التصويت { $state ->
    [draft] مسودة
    [open] مفتوح
    [published] منشور
    [void] لاغٍ
   *[other] غير مغلق
 }. تُنشر النتيجة بعد إغلاقه.
desk-refused-not-counted = تُعدّ الأوراق وفق القاعدة. انشر بعد لحظة.
desk-refused-is-published = النتيجة المنشورة ثابتة. اطرح السؤال من جديد.
desk-refused-bad-poll-kind = ليس في اللائحة نوع «{ $decision }»؛ فيها: { $known }.
desk-refused-bad-poll-word = في التصويت كلمة غير معروفة: { $error }.
desk-refused-bad-poll-question = يحتاج التصويت إلى سؤال.
desk-refused-bad-poll-options = أعطِ من { $least } إلى { $most } من الخيارات.
desk-refused-bad-poll-alike = يحتاج كل خيار إلى نص خاص به.
desk-refused-bad-poll-channels = اختر قناة واحدة على الأقل؛ هنا ({ $electorate }) هذه: { $known }.
desk-refused-bad-poll-named = تأتي الأسماء مع أصوات الهواتف: يحتاج التصويت بالاسم إلى قناة الهواتف.
desk-refused-bad-poll-by-hand = لا أحد يعدّ تصويتًا من هذا النوع ({ $kind }) باليد: اترك قناة الهواتف وحدها.
desk-refused-bad-poll-decision = لا يقرّر إلا المجلس والأعضاء: اطرح القرار على أحدهما.
desk-refused-bad-poll-choice = للقرار اختيار واحد من خيارين أو ثلاثة: مع، ضد، امتناع.
desk-refused-bad-poll-only-area = لا يُطرح على منطقة واحدة إلا تصويت الأعضاء: احذف ذلك.
desk-refused-bad-poll-only-sittings = لا جلسات إلا في تصويت الأعضاء: احذف ذلك.
desk-refused-bad-poll-only-close = لا جلسات إلا في تصويت الأعضاء. أغلق هذا بدلًا من ذلك.
desk-refused-bad-poll-secret = تصويت الأعضاء سري: لا يُسأل أحد عن اسمه.
desk-refused-bad-poll-rule = القاعدة «{ $rule }» لا تعدّ هذا النوع ({ $kind })؛ هذه تعدّه: { $names }.
desk-refused-bad-poll-seats = لا يمكن ملء { $seats } من المقاعد من { $options } من الخيارات.
desk-refused-bad-poll-scale = تحتاج كل درجة من المقياس إلى رقم مثل 30%.
desk-refused-bad-poll-points = لتصويت النقاط وحده عدد من النقاط يوزَّع.
desk-refused-bad-poll-one-second = يبقى التصويت مفتوحًا ثانية على الأقل.
desk-refused-bad-poll-all-over = انتهت كل الجلسات المخطَّطة. خطّط غيرها ثم افتح التصويت.
desk-refused-bad-poll-rounds = الجولات مرقّمة من 1 إلى { $last }؛ و0 تعني الكل.
desk-refused-bad-poll-void-why = قل لماذا لا يُحتسب التصويت؛ يُنشر السبب.
desk-refused-bad-poll-no-tie = لا تعادل يُحسم هنا.
desk-refused-bad-poll-lot = القرعة تحسم: اسحبها علنًا وأدخل ما سُحب.
desk-refused-bad-poll-chair = يقرّر الرئيس: قل نعم (مع) أو لا (ضد).
desk-refused-bad-poll-tie-decided = حُسم التعادل من قبل.
desk-refused-bad-poll-next-sitting = تبدأ الجلسة التالية بعد ثانية على الأقرب.
desk-refused-bad-poll-closes-before = يُغلق التصويت قبل بدء الجلسة التالية. أعطِه نهاية أخرى أولًا.
desk-refused-bad-poll-most-sittings = للتصويت { $most } من الجلسات على الأكثر.
desk-refused-bad-poll-sitting-ends = الجلسة { $place } تنتهي قبل أن تبدأ.
desk-refused-bad-poll-sitting-begins = الجلسة { $place } تبدأ قبل انتهاء ما قبلها.
desk-refused-bad-choice-counts = أدخل عددًا واحدًا، 0 أو أكثر، لكل من الخيارات ({ $options }).
desk-refused-bad-choice-numbered = الخيارات مرقّمة من 0 إلى { $last }.
desk-refused-bad-choice-tellers = يعدّ العادّون الأيدي أو الورق.
desk-refused-bad-choice-each = أدخل عددًا واحدًا لكل من الخيارات ({ $options }).
desk-refused-not-present-paper = المقعد { $seat } غير مسجَّل: افحص الشارة عند الباب أولًا.
desk-refused-paper-why = قل لماذا يصوّت العضو على الورق؛ السبب في السجل.
desk-refused-preview-moved = تغيّرت المعاينة منذ ضغطت TAKE. انظر إليها واضغط TAKE من جديد.
desk-refused-programme-moved = تغيّر ما على { $output ->
    [hall] القاعة الكبرى
    [rooms] القاعات
    [phones] الهواتف
    [members] الأعضاء
    [overlay] الطبقة
    [stage] المنصة
   *[other] المخرج
 } منذ ضغطت BACK. انظر واضغط BACK من جديد.
desk-refused-nothing-prepared = لا شيء في معاينة هذه المخارج. أعدّ مشهدًا ثم اضغط TAKE.
desk-refused-nothing-before = لم يكن على الهواء مشهد قبل هذا على هذه المخارج.
desk-refused-nothing-before-past = لا يمكن عرض أي مشهد سابق على هذه المخارج بعد. أعدّ غيره ثم TAKE.
desk-refused-bad-scene = لا يمكن عرض هذا: { $reason } أعدّ مشهدًا آخر.
desk-refused-no-displays = لم تُبلِغ أي شاشة من هذه المخارج. افتح واحدة بالأمر: conference display.
desk-refused-unknown-display = لم تعد هذه الشاشة متصلة. اختر واحدة من المدرجة الآن.
desk-refused-not-for-displays = لا تستطيع الشاشة عرض ذلك ({ $output }): هو صفحة متصفّح. اختر القاعة الكبرى أو الأعضاء أو الطبقة أو المنصة.
desk-refused-page-stays = يعرض { $display } المخرج نفسه دائمًا. افتح هناك صفحة أو شاشة أخرى.
desk-refused-bad-scene-no-breakout = لا يوجد نقاش مجموعات كهذا.
desk-refused-unknown-item = لا يوجد بند كهذا في البرنامج.
desk-refused-bad-scene-no-timer = لا يوجد مؤقّت كهذا.
desk-refused-bad-scene-no-statements = لم يُطلب من أحد قول.
desk-refused-bad-scene-no-words = لا كلمات فيه.
desk-refused-bad-scene-no-survey = لا يوجد استطلاع كهذا.
desk-refused-bad-scene-survey-draft = لم يُطرح ذلك الاستطلاع بعد: افتحه أولًا.
desk-refused-bad-scene-no-poll = لا يوجد تصويت كهذا.
desk-refused-bad-scene-void = أُعلن التصويت لاغيًا ولا يُحتسب.
desk-refused-bad-scene-unpublished = لم تُنشر نتيجته بعد.
desk-refused-bad-scene-no-lottery = لا توجد قرعة كهذه.
desk-refused-bad-scene-rehearsal = هي تجربة لا تُعرض على القاعات: احذف { $outputs }.
desk-refused-bad-scene-draw-void = أُعلن السحب لاغيًا ولا يُحتسب.
desk-refused-bad-scene-draw-ended = أُنهي السحب: ابدأه من جديد أولًا.
desk-refused-bad-scene-no-motion = لا يوجد مقترح كهذا.
desk-refused-bad-scene-no-amendment = لا تعديل { $amendment } في هذه القراءة.
desk-refused-bad-scene-no-clause = لا بند كهذا في هذه القراءة.
desk-refused-bad-scene-pages = ليس فيه هذا العدد من الصفحات.
desk-refused-standby-moved = «{ $title }» جاهز الآن. لم يخرج شيء على الهواء: اقرأه ثم اضغط GO من جديد.
desk-refused-standby-moved-none = لا شيء جاهز الآن. لم يخرج شيء على الهواء: انظر ثم اضغط GO من جديد.
desk-refused-item-over = «{ $title }» ليس على الهواء: «{ $other }» عليه وهو مستمر.
desk-refused-item-over-none = «{ $title }» ليس على الهواء: لا شيء عليه.
desk-refused-item-over-this = هذا البند ليس على الهواء: «{ $other }» عليه وهو مستمر.
desk-refused-item-over-this-none = هذا البند ليس على الهواء: لا شيء عليه.
desk-refused-plan-moved = تغيّر البرنامج في هذه الأثناء. قارن الملف به من جديد ثم اقبل.
desk-refused-item-is-on = «{ $title }» على الهواء بالفعل. اختر بندًا آخر.
desk-refused-item-exists = معرّف البند الجديد هو معرّف «{ $title }». اختر غيره.
desk-refused-item-stays-standby = يبقى «{ $title }» في سير البرنامج لأنه جاهز: ضع بندًا آخر مكانه أولًا.
desk-refused-item-stays-on-standby = يبقى «{ $title }» في سير البرنامج لأنه جاهز.
desk-refused-item-stays-on-air = يبقى «{ $title }» في سير البرنامج لأنه على الهواء.
desk-refused-item-stays-was-on = يبقى «{ $title }» في سير البرنامج: كان على الهواء، والسير يقول متى.
desk-refused-no-title = يحتاج البند إلى عنوان.
desk-refused-nothing-left = يستغرق «{ $title }» { $minutes } د: قسّمه قبل ذلك ليبقى شيء بعده.
desk-refused-edit-moved-none = لا تعديل باقٍ للتراجع عنه أو إعادته.
desk-refused-edit-moved = جاء تعديل آخر بينهما: «{ $title }» ({ $what ->
    [inserted] إضافة
    [deleted] حذف
    [moved] نقل
    [split] تقسيم
    [retitled] عنوان جديد
   *[other] تغيير
 }، { $by }). يجب التراجع عنه أو إعادته أولًا.
desk-refused-edit-moved-nobody = جاء تعديل آخر بينهما: «{ $title }» ({ $what ->
    [inserted] إضافة
    [deleted] حذف
    [moved] نقل
    [split] تقسيم
    [retitled] عنوان جديد
   *[other] تغيير
 }). يجب التراجع عنه أو إعادته أولًا.
desk-refused-edit-moved-plan = جاء تعديل آخر بينهما: استورد { $by } خطة كاملة. يجب التراجع عنه أو إعادته أولًا.
desk-refused-edit-moved-plan-nobody = جاء تعديل آخر بينهما: استُوردت خطة كاملة. يجب التراجع عنه أو إعادته أولًا.
desk-refused-plan-locked = سير البرنامج مقفل من { $by }. افتح القفل أولًا؛ يحق ذلك لأي مكتب.
desk-refused-plan-locked-nobody = سير البرنامج مقفل. افتح القفل أولًا؛ يحق ذلك لأي مكتب.
desk-refused-bad-plan-ids = يحتاج كل بند في البرنامج إلى معرّف خاص به.
desk-refused-bad-plan-on = يجب أن يبقى البند الجاري في البرنامج.
desk-refused-bad-plan-none = للبرنامج بنود، ولكل منها معرّف خاص به.
desk-refused-bad-plan-id-length = { $item }: للمعرّف من 1 إلى { $most } من الأحرف.
desk-refused-bad-plan-title = { $item }: العنوان ليس فارغًا؛ وللنصوص { $most } من الأحرف على الأكثر.
desk-refused-bad-plan-minutes = { $item }: يستغرق البند من { $least } إلى { $most } من الدقائق.
desk-refused-bad-plan-start = { $item }: بدايته ليست وقتًا، أو يومه ليس رقمًا من 1 فصاعدًا.
desk-refused-bad-plan-poll = { $item }: لا يوجد تصويت { $poll }.
desk-refused-bad-plan-parties = تُرقَّم التجمّعات الجديدة من { $first } فصاعدًا.
desk-refused-bad-plan-areas = هذه التجمّعات ليست في منطقة معروفة: { $parties }.
desk-refused-bad-plan-conference = سمِّ المؤتمر وضع كل منطقة في أحد أقاليمه.
desk-refused-already-founded = هذا سجل { $name } بالفعل.
desk-refused-unknown-cue = ليس للبند إشارة كهذه.
desk-refused-bad-cues-standby = لا شيء جاهز.
desk-refused-nothing-on-standby = لا شيء جاهز. اختر بندًا أولًا.
desk-refused-nothing-on-air = لا شيء على الهواء.
desk-refused-nothing-open = لا تصويت مفتوح.
desk-refused-several-open = عدة تصويتات مفتوحة. قل أيها يُغلق.
desk-refused-bad-cues-ids = تحتاج كل إشارة في البند إلى معرّف خاص بها.
desk-refused-bad-cues-scene = تحتاج الإشارة { $cue } إلى مشهد والمخارج التي تعرضه.
desk-refused-bad-cues-poll = تحتاج الإشارة { $cue } إلى التصويت الذي تفتحه.
desk-refused-bad-cues-lottery = تحتاج الإشارة { $cue } إلى القرعة التي تبدؤها.
desk-refused-bad-cues-obs = تحتاج الإشارة { $cue } إلى اسم مشهد في OBS.
desk-refused-bad-cues-go = تنتقل الإشارة { $cue } إلى البند التالي: تحتاج إلى وقت انتظار قبله.
desk-refused-bad-cues-timer = تحتاج الإشارة { $cue } إلى مؤقّت وغرضه ومدته.
desk-refused-bad-cues-message = تحتاج الإشارة { $cue } إلى نص للقاعات ومدة عرضه.
desk-refused-bad-cues-survey = تحتاج الإشارة { $cue } إلى الاستطلاع الذي تفتحه.
desk-refused-bad-cues-breakout = تحتاج الإشارة { $cue } إلى نقاش المجموعات المقصود.
desk-refused-bad-cues-not-armed = تنتظر وليست مُفعَّلة: ستُتخطّى.
desk-refused-bad-cues-was-not-armed = لم تكن مُفعَّلة: لكان الجمهور رآها.
desk-refused-bad-cues-was-over = انتهى بندها قبل موعدها.
desk-refused-bad-cues-already = «{ $question }» { $state ->
    [open] مفتوح
    [closed] مغلق
    [published] منشور
    [void] لاغٍ
   *[other] منتهٍ
 } بالفعل.
desk-refused-bad-cues-open-then = سيكون «{ $question }» مفتوحًا حينها: يجب إغلاقه قبل ذلك.
desk-refused-bad-cues-not-open = «{ $question }» ليس مفتوحًا.
desk-refused-bad-cues-still-closes = «{ $question }» ما زال مفتوحًا: GO يغلقه.
desk-refused-bad-cues-still-leaves = «{ $question }» ما زال مفتوحًا: GO يتركه مفتوحًا.
desk-refused-bad-cues-chamber-closes = «{ $question }» ما زال مفتوحًا في المجلس: GO يغلقه.
desk-refused-bad-cues-chamber-leaves = «{ $question }» ما زال مفتوحًا في المجلس: GO يتركه مفتوحًا.
desk-refused-many-timers = يعمل { $most } من المؤقّتات ولا يمكن المزيد. أوقف واحدًا ثم ابدأ هذا.
desk-refused-timer-is-on = يعمل مؤقّت آخر بهذا الاسم. أوقفه أولًا أو ابدأ هذا باسم آخر.
desk-refused-unknown-timer = لا يوجد مؤقّت كهذا: لقد أُوقف.
desk-refused-bad-timer-name = قل لأي شيء هذا المؤقّت.
desk-refused-bad-timer-least = يعمل المؤقّت ثانية على الأقل.
desk-refused-bad-timer-most = يعمل المؤقّت يومًا على الأكثر.
desk-refused-unknown-breakout = لا يوجد نقاش مجموعات كهذا. أعدّه أولًا.
desk-refused-many-breakouts = هناك { $most } من نقاشات المجموعات ولا يمكن المزيد. غيّر واحدًا لم يبدأ.
desk-refused-breakout-started = بدأ «{ $title }» ويبقى كما هو. أعدّ غيره باسم جديد.
desk-refused-breakout-over = انتهى «{ $title }». أعدّ غيره للمتابعة.
desk-refused-not-running = لم يبدأ «{ $title }» بعد. ابدأه أولًا.
desk-refused-not-running-recalled = استُدعي «{ $title }» من قبل: الناس يُنهون.
desk-refused-not-running-over = انتهى «{ $title }».
desk-refused-rooms-are-busy = قاعات منه في «{ $title }». استدعِ ذاك أو أنهِه أولًا.
desk-refused-last-phase = هذه آخر مرحلة في «{ $title }». استدعِ القاعات أو أنهِه.
desk-refused-not-for-room = «{ $title }» لقاعات أخرى. تابع ما على الشاشة.
desk-refused-still-on = ما زال الناس يكتبون في «{ $title }». أنهِه أولًا.
desk-refused-draft-moved = كتب أحد على طاولتك في هذه الأثناء. يُعرض نصه؛ أضف نصك.
desk-refused-wrote-often = تحفظ هذه القاعة كثيرًا جدًا. تحاول صفحتك ثانية بعد لحظة.
desk-refused-bad-breakout-title = أعطِ نقاش المجموعات عنوانًا.
desk-refused-bad-breakout-phase = يحتاج نقاش المجموعات إلى مرحلة على الأقل.
desk-refused-bad-breakout-both = اختر إقليمًا أو بعض القاعات، لا كليهما.
desk-refused-bad-breakout-region = لا يوجد إقليم كهذا.
desk-refused-bad-breakout-room = يذكر قاعة غير موجودة.
desk-refused-bad-breakout-kinds = أعطِ كل نوع من الأقوال اسمًا خاصًا به، بكلمة واحدة.
desk-refused-bad-breakout-day = يستمر نقاش المجموعات يومًا على الأكثر.
desk-refused-unknown-party = لا يوجد تجمّع كهذا. تحقّق من رقمه.
desk-refused-unknown-party-short = لا يوجد تجمّع كهذا.
desk-refused-bad-capacity-people = سُجّل هناك { $count } من الأشخاص: تتّسع القاعة من { $least } إلى { $most } من الأشخاص.
desk-refused-bad-capacity = تتّسع القاعة من { $least } إلى { $most } من الأشخاص.
desk-refused-no-party = قل لأي تجمّع هذا.
desk-refused-empty-message = اكتب ما ستقرؤه التجمّعات واختر أيها.
desk-refused-unknown-line = لم يعد سطر السجل هذا موجودًا. لا شيء مطلوب.
desk-refused-no-help = لم تعد هذه القاعة تطلب المساعدة. أرسل لها رسالة.
desk-refused-needs-reason = قل لماذا. يبقى السبب في السجل.
desk-refused-needs-reason-code = قل لماذا يُسترد الرمز؛ السبب في السجل.
desk-refused-needs-reason-host = قل لماذا: يقرؤه المضيف ويبقى في السجل. لا تسمِّ فيه أحدًا.
desk-refused-needs-reason-off = قل لماذا يُزال: يبقى السبب بجانبه في السجل.
desk-refused-needs-reason-draw = سُحب من هذا الالتزام من قبل. يُعرض السحب { $draw } كذلك على الجميع: قل لماذا هو لازم.
desk-refused-unknown-session = لم يطلب أحد أقوالًا بهذا الاسم. انتظر حتى يسأل المؤتمر.
desk-refused-another-statement = لقول آخر هذا المعرّف. اكتب قولك من جديد.
desk-refused-bad-category = اختر أولًا ما هو: { $kinds }.
desk-refused-bad-category-none = لا أنواع للأقوال هنا.
desk-refused-bad-session-about = قل عمّ تدور الأقوال: القاعات تقرؤه.
desk-refused-not-passed = هذا القول ليس في القائمة الآن: أُزيل أو حُجز في قاعته. أعِده أولًا.
desk-refused-claimed-by-other = يتولّى { $login } هذا الآن. خذ التالي أو اسأل { $login }.
desk-refused-bad-merge-already = أحدها مضموم إلى غيره بالفعل. افصله أولًا.
desk-refused-bad-merge-sessions = هذه من دورات مختلفة. ضُمّ ما قيل في دورة واحدة.
desk-refused-unknown-survey = لا يوجد استطلاع { $survey }.
desk-refused-survey-is-open = يُطرح «{ $title }» الآن. أغلقه أولًا.
desk-refused-bad-survey-not-opened = لم يُفتح بعد. افتحه أولًا.
desk-refused-bad-survey-ids = يحتاج كل استطلاع إلى معرّف خاص به.
desk-refused-bad-survey-many = ستزيد الاستطلاعات على { $most }.
desk-refused-bad-survey-full = هناك { $most } من الاستطلاعات بالفعل.
desk-refused-bad-survey-title = قل ما اسم الاستطلاع.
desk-refused-bad-survey-asked = طُرح من قبل. اكتب غيره.
desk-refused-bad-survey-asked-questions = طُرح من قبل. اكتب غيره بأسئلته.
desk-refused-bad-survey-item = لا يوجد بند { $item }. اختر واحدًا من سير البرنامج.
desk-refused-bad-survey-questions = اطرح من 1 إلى { $most } من الأسئلة؛ سؤالان أو ثلاثة أفضل.
desk-refused-bad-survey-words-once = اطلب الكلمات مرة واحدة. اجعل الآخر اختيارًا أو اطرحه في استطلاع آخر.
desk-refused-bad-survey-tap = اطرح سؤالًا واحدًا على الأقل يُجاب عنه بلمسة.
desk-refused-bad-survey-no-words = السؤال { $place } بلا نص. اكتبه أو أزله.
desk-refused-bad-survey-choices = يحتاج السؤال { $place } إلى 2 إلى { $most } من الأجوبة للاختيار.
desk-refused-bad-survey-no-choice = للسؤال { $place } أجوبة للاختيار وليس اختيارًا.
desk-refused-bad-survey-answer-words = يحتاج كل جواب عن السؤال { $place } إلى كلمات خاصة به.
desk-refused-second-person = طلب { $login } ذلك: يجب أن يؤكد حساب آخر خلال { $minutes } من الدقائق.
desk-refused-second-person-desk = طلب مكتب تحكم ذلك: يجب أن يؤكد حساب آخر خلال { $minutes } من الدقائق.
desk-refused-second-person-by-hand = تطلب القواعد شخصين: ابدأه يدويًا من مكتبين.
desk-refused-no-seat = ليس لهذه الشارة مقعد في المجلس. اسأل المنظّمين عند الباب.
desk-refused-seat-taken = يصوّت المقعد { $seat } بجهاز آخر. غادر المقعد هناك ثم ادخل هنا؛ إن فُقد الجهاز فاسأل المنظّمين.
desk-refused-not-present = المقعد { $seat } غير مسجَّل. لتُفحص الشارة عند الباب ثم صوّت.
desk-refused-no-device = لم يعد المقعد { $seat } يصوّت بهذا الجهاز. ادخل بالشارة من جديد ثم صوّت.
desk-refused-vote-is-open = المجلس يصوّت. غيّر اللائحة بعد ذلك.
desk-refused-vote-is-open-members = تصويت للأعضاء مفتوح. أعدّ قائمة أخرى بعد إغلاقه.
desk-refused-bad-rules-doubled = لـ{ $kind } أكثر من قاعدة.
desk-refused-bad-rules-needs = يحتاج { $kind } إلى قاعدة: الاقتراح { $proposal } مستحق ويجب طرحه.
desk-refused-bad-seat-none = لا يوجد مقعد { $seat }.
desk-refused-bad-seat-names = سمِّ الأعضاء بالاسم المستعار (64 رقمًا ست عشريًا)، كلًّا مرة.
desk-refused-bad-seat-drawn = من سُحب ينال مقعدًا بالسحب أو بالاستبدال.
desk-refused-bad-seat-device-why = قل لماذا يُزال الجهاز؛ السبب في السجل.
desk-refused-unknown-election = لا يوجد انتخاب «{ $election }». ادعُ إليه أولًا.
desk-refused-unknown-nominee = ليس في الانتخاب { $election } ترشيح { $number }. انظر قائمته.
desk-refused-not-yours-nomination = الترشيح { $number } ليس لمقعدك. اسأل مكتب التحكم.
desk-refused-not-yours-amendment = التعديل { $amendment } ليس من مقعدك. اسأل مكتب التحكم.
desk-refused-not-yours-proposal = الاقتراح { $number } ليس لك. اسأل من قدّمه.
desk-refused-barred = لا يصوّت هنا إلا أعضاء { $area }، وليس المقعد { $seat } منهم. إن كان ذلك خطأ فاطلب من مكتب التحكم تصحيح المناطق قبل التصويت التالي.
desk-refused-lot-waits = توقف العدّ: تعادل { $tied } والقرعة تحسم. اسحبها علنًا وأدخل ما سُحب.
desk-refused-not-counted-twice = تُعدّ الأوراق مرة ثانية. انشر حين يوجد العدّان.
desk-refused-counts-differ = العدّان مختلفان: { $differences } لا يمكن نشر شيء. صدّر السجل وليعدّ آخرون أوراقه؛ شغّل الخادم ببرنامج مصلَح يعدّ من جديد، أو أعلن التصويت لاغيًا وصوّتوا مرة أخرى.
desk-refused-bad-election-of = { $election }: { $reason }
desk-refused-bad-election-title = قل ما اسم الانتخاب.
desk-refused-bad-election-rule = القاعدة «{ $rule }» لا تملأ منصبًا؛ هذه تملؤه: { $known }.
desk-refused-bad-election-one = تنتخب القاعدة { $rule } واحدًا: اختر قاعدة أخرى لعدد { $seats } من المقاعد.
desk-refused-bad-election-who = الناخبون هم: { $known }.
desk-refused-bad-election-signatures = «{ $text }» ليس عددًا من التوقيعات؛ اكتب رقمًا أو جزءًا مثل 1/50 أو لا شيء.
desk-refused-bad-election-guarantee = للضمان أمران: اسم مجموعة، والحد الأدنى من المقاعد.
desk-refused-bad-election-kept = تحفظ هذه القواعد مقاعد لمجموعة: { $known }.
desk-refused-bad-election-most = هناك { $most } من الانتخابات على الأكثر.
desk-refused-bad-election-twice = هذا المعرّف مكرّر.
desk-refused-bad-election-closes = مضى وقت إغلاق الترشيحات: سمِّ وقتًا لاحقًا.
desk-refused-bad-election-closes-they = مضى وقت إغلاقها: سمِّ وقتًا لاحقًا.
desk-refused-bad-election-area = لا مقعد من منطقة «{ $area }»: انظر مناطق المقاعد.
desk-refused-bad-election-list-area = لا منطقة في قائمة الناخبين باسم «{ $area }»: { $known }.
desk-refused-bad-election-settled = رُشّح أحد لهذا الانتخاب أو انتهى، فيبقى كما دُعي إليه: ألغِه وادعُ إلى غيره.
desk-refused-bad-election-put = الانتخاب مطروح للتصويت أو له نتيجة. أعلن تصويته لاغيًا أولًا.
desk-refused-bad-election-off-why = قل لماذا يُلغى؛ السبب في السجل.
desk-refused-bad-election-off = أُلغي الانتخاب: { $why }
desk-refused-bad-election-why = قل لماذا؛ السبب في السجل.
desk-refused-bad-election-early-why = كان للترشيحات أن تستمر. قل لماذا تُغلق الآن؛ السبب في السجل.
desk-refused-bad-election-reopen = الانتخاب مطروح للتصويت أو منتهٍ. أعلن تصويته لاغيًا أولًا ثم افتح الترشيحات.
desk-refused-bad-election-nobody = لم يُنتخب أحد بهذا الانتخاب بعد.
desk-refused-bad-election-value-stays = سُحب الترتيب بالقيمة «{ $value }» وتبقى.
desk-refused-bad-election-close-first = أغلق الترشيحات أولًا: فلا يختار أحد موضعه في الورقة.
desk-refused-bad-election-nobody-stands = لا مرشح. افتح الترشيحات من جديد أو ألغِ الانتخاب.
desk-refused-bad-election-value = أدخل القيمة العلنية كما رآها الجميع.
desk-refused-bad-election-heard = يُستمع إلى المرشحين في القائمة { $floor }.
desk-refused-bad-election-order-first = اسحب ترتيب الورقة أولًا: به يُستمع إليهم.
desk-refused-floor-id = لقائمة متكلمين أخرى هذا المعرّف. اختر غيره.
desk-refused-bad-election-put-by = الانتخاب مطروح بالتصويت { $poll }.
desk-refused-bad-election-close-and-draw = أغلق الترشيحات واسحب ترتيب الورقة أولًا بقيمة علنية.
desk-refused-poll-taken = يوجد تصويت { $poll } بالفعل. سمِّ غيره.
desk-refused-bad-election-nothing-counted = لا يُعدّ شيء هنا.
desk-refused-bad-election-drawn = أدخل ما سُحب كما رآه الجميع.
desk-refused-bad-election-no-lot = لا عدّ ينتظر قرعة هنا.
desk-refused-bad-election-second-count = تُعدّ الأوراق مرة ثانية بعد الأولى.
desk-refused-bad-election-vacancy = عدّان للشاغر مختلفان: { $differences }
desk-refused-bad-areas-wrong = مناطق المقاعد خاطئة: { $told }.
desk-refused-bad-areas-voting = تصوّت { $area } في { $poll }. غيّر المناطق بعد ذلك.
desk-refused-bad-nomination-name-seats = سمِّ مقاعد، أو أشخاصًا بلا مقعد.
desk-refused-bad-nomination-proof = قل بأي إثبات يُسجَّل؛ هو في السجل.
desk-refused-bad-nomination-closed = الترشيحات مغلقة. إن كان هناك سبب فلمكتب التحكم فتحها.
desk-refused-bad-nomination-again = انسحب { $name }. إن أراد الترشّح ثانية رشّحه مكتب التحكم.
desk-refused-bad-nomination-there = رُشّح { $name } من قبل برقم { $number }. وقّع ذلك الترشيح.
desk-refused-bad-nomination-name = أعطِ الاسم كما يكون على الورقة.
desk-refused-bad-nomination-who = قل من يرشّحه أو لماذا؛ هو في السجل.
desk-refused-not-entitled-propose = لا يرشّح هنا إلا أعضاء { $area }.
desk-refused-not-entitled-sign = لا يوقّع هنا إلا أعضاء { $area }.
desk-refused-not-entitled-own = لا يُحتسب توقيع المرء لنفسه: اطلب من آخرين.
desk-refused-not-entitled-withdrawn = انسحب { $name }.
desk-refused-not-entitled-training = يحتاج { $name } إلى التدريب «{ $training }»: يسجّل مكتب التحكم من ناله.
desk-refused-not-entitled-accepted = لم يقبل { $name }: يكون القبول من المقعد أو على ورق عند المكتب.
desk-refused-not-entitled-signatures = لدى { $name } عدد { $there } من { $needed } من التوقيعات: يجب أن يوقّع آخرون.
desk-refused-not-entitled-anew = المقعد { $seat } لعضو آخر الآن: يُرشَّح { $name } من جديد.
desk-refused-not-entitled-area = لا يترشّح هنا إلا أهل { $area }، و{ $name } من { $other }: ليصحّح المكتب المنطقة أو رشّحه هناك.
desk-refused-not-entitled-no-area = لا يترشّح هنا إلا أهل { $area }، ومنطقة { $name } غير معروفة: ليصحّحها المكتب أو رشّحه في موضعه.
desk-refused-not-entitled-holds = يشغل { $name } هذا المنصب بالفعل: رشّح غيره للمقاعد الشاغرة.
desk-refused-bad-nomination-most = هناك { $most } من الترشيحات، ولا يُقبل المزيد.
desk-refused-bad-nomination-most-seat = يرشّح المقعد { $most } من الأشخاص على الأكثر. وقّع ترشيحات غيرك.
desk-refused-bad-nomination-own-seats = يوقّع الأعضاء من مقاعدهم.
desk-refused-bad-nomination-sign-else = انسحب { $name }. وقّع لغيره.
desk-refused-bad-nomination-all-signed = لدى { $name } كل التوقيعات اللازمة.
desk-refused-bad-nomination-withdrawn-anew = انسحب { $name } ويُرشَّح من جديد.
desk-refused-bad-nomination-paper = قل على أي ورقة كان القبول.
desk-refused-bad-nomination-put = الانتخاب مطروح للتصويت: لا يتغيّر شيء الآن.
desk-refused-bad-nomination-put-void = الانتخاب مطروح للتصويت. أعلن تصويته لاغيًا أولًا ثم يمكن الانسحاب.
desk-refused-bad-office-not = لا يشغل هذا المنصب. انظر من يشغله.
desk-refused-bad-office-no-longer = لم يعد يشغل المنصب.
desk-refused-bad-office-successors = يُنتخب الخلف: ادعُ إلى الانتخاب وانشره.
desk-refused-bad-office-known = قل كيف عُلم؛ السبب في السجل.
desk-refused-bad-office-recalled-by = سمِّ التصويت المنشور الذي عُزل به.
desk-refused-bad-office-no-recall = لا يقرّر التصويت { $poll } عزلًا: نوعه في اللائحة غير ذلك.
desk-refused-bad-office-electors = التصويت { $poll } ليس ممّن انتخبوه ولا من المجلس.
desk-refused-bad-office-not-carried = لم يُقرّ العزل بالتصويت { $poll }: يبقى في المنصب.
desk-refused-bad-office-somebody-else = يسأل التصويت { $poll } عن غيره: سؤاله لا يسمّيه.
desk-refused-bad-office-recalled = عزل التصويت { $poll } أحدًا من قبل.
desk-refused-bad-office-offer = لا يُعرض مقعد شاغر على { $name } الآن.
desk-refused-bad-office-paper = قل على أي ورقة كان الجواب.
desk-refused-unknown-motion = لا يوجد مقترح «{ $motion }». قدّمه أولًا.
desk-refused-unknown-amendment = ليس في المقترح { $motion } تعديل { $amendment }. انظر قائمته.
desk-refused-amendment-settled = التعديل { $amendment } { $state ->
    [adopted] مُقرّ
    [rejected] مرفوض
    [fallen] ساقط
    [withdrawn] مسحوب
   *[other] محسوم
 }. لا يمكن فعل المزيد به في هذه القراءة.
desk-refused-is-voted-on = التصويت { $poll } على { $what }. انشره أولًا أو أعلنه لاغيًا.
desk-refused-is-voted-on-motion = التصويت { $poll } على المقترح. انشره أولًا أو أعلنه لاغيًا.
desk-refused-is-voted-on-whole = التصويت { $poll } على المقترح كله. انشره أولًا أو أعلنه لاغيًا.
desk-refused-is-voted-on-amendment = التصويت { $poll } على التعديل { $amendment }. انشره أولًا أو أعلنه لاغيًا.
desk-refused-motion-closed = المقترح { $motion } { $verdict ->
    [adopted] مُقرّ
    [rejected] مرفوض
   *[other] محسوم
 }. ابدأ قراءة ثانية لتغييره.
desk-refused-bad-motion-id = سمِّ المقترح بأحرف لاتينية صغيرة وأرقام وشرطات.
desk-refused-bad-motion-title = العنوان أكثر من { $most } من الأحرف. اختصره.
desk-refused-text-faults = في النص أخطاء: { $told }.
desk-refused-bad-motion-put = طُرح المقترح { $motion } للتصويت؛ يبقى نصه. عدّله أو قدّم مقترحًا آخر.
desk-refused-bad-motion-do-not-fit = هذه التعديلات لا تناسب النص الجديد: { $told }. لتُسحب أولًا.
desk-refused-bad-amendment-waiting = ينتظر التصويت { $count } من تعديلات هذا المقعد. اسحب واحدًا أولًا.
desk-refused-bad-amendment-signs = تعديلات هذا المقعد معًا أكثر من { $most } من الأحرف. اختصر هذا أو اسحب واحدًا أو سلّم النص الطويل إلى المكتب.
desk-refused-bad-motion-withdrawn-why = قل لماذا يُسحب؛ السبب في السجل.
desk-refused-bad-vote-something-else = التصويت { $poll } على شيء آخر. سمِّ غيره.
desk-refused-bad-vote-put = اطرح للتصويت تعديلات أو بنودًا أو المقترح كله.
desk-refused-bad-vote-clause = لا يوجد بند { $clause }. انظر النص.
desk-refused-bad-vote-whole-put = المقترح كله مطروح للتصويت. انشر ذلك التصويت أو أعلنه لاغيًا.
desk-refused-bad-vote-unpublished = لم يُنشر بعد التصويت { $poll } على هذا المقترح.
desk-refused-bad-vote-first-or-withdrawn = صوّتوا أولًا على { $what }، أو لتُسحب.
desk-refused-bad-vote-sent-back = أُعيد { $clause }: صوّتوا عليه في القراءة الثانية.
desk-refused-bad-vote-amendment-poll = لم يُنشر بعد تصويت على التعديل { $amendment }.
desk-refused-bad-vote-clause-poll = لم يُنشر بعد تصويت على { $what }.
desk-refused-bad-vote-first-change = صوّتوا أولًا على { $what } التي تغيّره.
desk-refused-bad-vote-nothing = التعديل { $amendment } { $state ->
    [adopted] مُقرّ
    [rejected] مرفوض
    [fallen] ساقط
    [withdrawn] مسحوب
   *[other] محسوم
 }: لا شيء للتصويت.
desk-refused-bad-vote-together = لا يمكن أن تكون في تصويت واحد: { $why }.
desk-refused-bad-vote-unpublished-and = لم يُنشر بعد تصويت على { $what }، ثم: { $why }.
desk-refused-bad-vote-first-order = صوّتوا أولًا على { $what } ({ $why })، أو ضعوا ترتيبًا آخر.
desk-refused-bad-vote-first = صوّتوا أولًا على { $what }: { $why }.
desk-refused-bad-vote-no-decision = التصويت { $poll } ليس قرارًا للمجلس.
desk-refused-bad-vote-of-kind = التصويت { $poll } من النوع { $kind }.
desk-refused-bad-vote-which-kind = قل بأي نوع من اللائحة يُقرَّر.
desk-refused-bad-vote-back-why = قل لماذا يُعاد البند؛ السبب في السجل.
desk-refused-bad-vote-undecided = لم يُقرَّر شيء في { $what }. اطرحوها للتصويت أو لتُسحب؛ ثم ابدأوا القراءة الثانية.
desk-refused-bad-vote-second = القراءة الثانية لما أُعيد أو قُرّر. اطرح المقترح كله للتصويت.
desk-refused-unknown-proposal = لا يوجد اقتراح { $proposal }. انظر قائمة الاقتراحات.
desk-refused-proposal-not-open-open = ينتظر الاقتراح { $proposal } التوقيعات.
desk-refused-proposal-not-open-due = الاقتراح { $proposal } مستحق: يقرّر فيه المجلس.
desk-refused-proposal-not-open-put = الاقتراح { $proposal } مطروح للتصويت.
desk-refused-proposal-not-open-carried = أُقرّ الاقتراح { $proposal }.
desk-refused-proposal-not-open-rejected = رُفض الاقتراح { $proposal }؛ قدّمه من جديد.
desk-refused-proposal-not-open-withdrawn = سُحب الاقتراح { $proposal }؛ قدّمه من جديد.
desk-refused-proposal-is-due = للاقتراح { $proposal } توقيعات كافية وهو لكل من وقّعه. اطرحه للتصويت؛ يقرّر المجلس.
desk-refused-proposal-not-due-signatures = ينتظر الاقتراح { $proposal } التوقيعات. يحتاج إلى المزيد منها.
desk-refused-proposal-not-due-nothing = لا شيء يُقرَّر.
desk-refused-too-many-proposals = ينتظر التوقيعات { $open } من اقتراحات العضو على الأكثر، ويُقدَّم { $all } إجمالًا. اسحب واحدًا أو وقّع لغيرك.
desk-refused-bad-proposal-item = قل ما اسم البند.
desk-refused-bad-proposal-witness = قل من الشاهد.
desk-refused-bad-proposal-about = قل عمّ يُسأل الشاهد.
desk-refused-bad-proposal-recall = قل من يُعزل.
desk-refused-bad-proposal-office = قل من أي منصب.
desk-refused-bad-proposal-no-motion = لا يوجد مقترح «{ $motion }». سمِّ مقدَّمًا أو اكتب نصه.
desk-refused-bad-proposal-motion-over = المقترح «{ $motion }» { $verdict ->
    [adopted] مُقرّ
    [rejected] مرفوض
   *[other] محسوم
 } بالفعل.
desk-refused-bad-proposal-motion-title = قل ما اسم المقترح.
desk-refused-bad-proposal-motion-text = اكتب نص المقترح أو سمِّ مقدَّمًا.
desk-refused-bad-proposal-order = سمِّ بنود اليوم بترتيبها.
desk-refused-bad-proposal-no-item = لا بند { $item } في البرنامج.
desk-refused-bad-proposal-other-day = البند { $item } في اليوم { $day } لا في اليوم { $other }.
desk-refused-bad-proposal-item-twice = البند { $item } مكرّر.
desk-refused-bad-proposal-signatures = وفق اللائحة لا تأتي التوقيعات بهذا ({ $kind }) إلى المجلس. اسأل المكتب.
desk-refused-bad-proposal-desk = لا يقدّم المكتب إلا جدول اليوم. ضع البنود في البرنامج وقدّم المقترحات.
desk-refused-bad-proposal-poll = يوجد تصويت { $poll } بالفعل. سمِّ غيره: لكل اقتراح تصويته.
desk-refused-bad-proposal-not-carried = الاقتراح { $proposal } ليس بندًا ولا شاهدًا أقرّه المجلس.
desk-refused-bad-proposal-no-witness = الاقتراح { $proposal } ليس شاهدًا دعاه المجلس.
desk-refused-bad-proposal-requested = المجلس يطلب الشاهد: سجّل ما كان.
desk-refused-bad-proposal-cannot-come = قل لماذا لا يستطيع الشاهد الحضور؛ يقرؤه الأعضاء.
desk-refused-unknown-floor = لا توجد قائمة متكلمين كهذه.
desk-refused-many-floors = لم تنتهِ { $most } من قوائم المتكلمين. أنهِ واحدة ثم افتح هذه.
desk-refused-floor-is-taken = يتكلم أحد في القائمة «{ $title }». أنهِ تلك الكلمة أولًا.
desk-refused-floor-not-open = القائمة «{ $title }» مغلقة. ما زالت نقطة النظام ممكنة؛ ولغيرها اسأل الرئيس.
desk-refused-floor-is-full = ينتظر { $most } في هذه القائمة ولا يمكن المزيد. اطلب من جديد حين يتكلم بعضهم.
desk-refused-floor-is-drawn = سُحبت القائمة: موضع متكلم آخر معروف بالفعل. نادِه بسبب بعد القائمة أو افتح غيرها.
desk-refused-not-in-hall = عضو المقعد { $seat } ليس في القاعة. لتُفحص الشارة عند الباب أولًا.
desk-refused-already-asked = في القائمة بالفعل برقم { $number }، { $kind }. اسحب ذلك أولًا.
desk-refused-already-asked-for = في القائمة بالفعل برقم { $number }، مع. اسحب ذلك أولًا.
desk-refused-already-asked-against = في القائمة بالفعل برقم { $number }، ضد. اسحب ذلك أولًا.
desk-refused-already-asked-question = في القائمة بالفعل برقم { $number }، سؤال. اسحب ذلك أولًا.
desk-refused-already-asked-order = في القائمة بالفعل برقم { $number }، نقطة نظام. اسحب ذلك أولًا.
desk-refused-unknown-wish = لا أحد ينتظر برقم { $number } في هذه القائمة: تكلم أو انسحب أو شُطب.
desk-refused-list-moved-nobody = لم يُنادَ: لا أحد تاليًا بالقاعدة بعد. نادِ حسب القائمة الآن أو قل لماذا تنادي غيره.
desk-refused-list-moved-next = لم يُنادَ: التالي بالقاعدة { $who } ({ $kind ->
    [for] مع
    [against] ضد
    [question] سؤال
   *[other] نقطة نظام
 }). نادِ حسب القائمة الآن أو قل لماذا تنادي غيره.
desk-refused-list-moved-speaks = لم يُنادَ: يتكلم { $who } الآن. نادِ حسب القائمة الآن أو قل لماذا تنادي غيره.
desk-refused-list-moved-nobody-speaks = لم يُنادَ: لا أحد يتكلم الآن. نادِ حسب القائمة الآن أو قل لماذا تنادي غيره.
desk-refused-bad-wish-place = هذا موضع غيرك في القائمة.
desk-refused-bad-wish-struck-why = قل لماذا يُشطب؛ السبب في السجل.
desk-refused-bad-floor-not-lot = لا تُسحب هذه القائمة بالقرعة: قاعدتها غير ذلك.
desk-refused-bad-floor-drawn = سُحبت القائمة بالقيمة «{ $value }» وتبقى.
desk-refused-bad-floor-close = أغلق القائمة أولًا: فلا يختار أحد موضعه.
desk-refused-bad-floor-about = قل عمّ تدور قائمة المتكلمين.
desk-refused-bad-floor-question = لا يوجد سؤال كهذا.
desk-refused-bad-floor-groups = أعطِ جدول المجموعات الذي تتبعه هذه القاعدة: أي المقاعد في أي مجموعة.
desk-refused-bad-floor-table = جدول المجموعات خاطئ: { $told }.
desk-refused-bad-wish-both = سمِّ مقعدًا أو قاعة لا كليهما.
desk-refused-bad-wish-on-why = قل لماذا يوضع في القائمة؛ السبب في السجل.
desk-refused-bad-wish-order = نقاط النظام لأعضاء المجلس.
desk-refused-bad-wish-about = قل في جملة عمّ تريد القاعة أن تتكلم.
desk-refused-bad-wish-speaking = الكلمة لهذا المتكلم. اطلب من جديد بعد كلمته.
desk-refused-unknown-lottery = لا توجد قرعة كهذه. التزم بها أولًا.
desk-refused-committed-already = سبق الالتزام بقرعة بهذا الاسم، ولا يُغيَّر الالتزام. أعطِ الجديدة اسمًا آخر.
desk-refused-committed-already-files = سبق الالتزام بهذه القرعة: لا تُغيَّر ملفاتها. سمِّ قرعة جديدة.
desk-refused-another-scene = «{ $title }» ما زال على الشاشات. أنهِه أولًا.
desk-refused-rehearsal-is-on = هذه تجربتها. أنهِ التجربة أولًا.
desk-refused-rehearsal-is-on-live = هي مباشرة. التجربة ممكنة قبل ذلك فقط.
desk-refused-not-live-committed = لم تبدأ هذه القرعة بعد؛ لا تقبل الأرقام إلا وهي مباشرة.
desk-refused-not-live-live = ما زالت هذه القرعة تأخذ أرقامها؛ لا تقبلها إلا وهي مباشرة.
desk-refused-not-live-drawn = سُحبت هذه القرعة؛ لا تقبل الأرقام إلا وهي مباشرة.
desk-refused-not-live-revealed = كُشفت هذه القرعة؛ لا تقبل الأرقام إلا وهي مباشرة.
desk-refused-not-live-void = أُعلنت هذه القرعة لاغية؛ لا تقبل الأرقام إلا وهي مباشرة.
desk-refused-not-drawn-committed = لم تبدأ هذه القرعة بعد؛ لا شيء يُكشف.
desk-refused-not-drawn-live = ما زالت هذه القرعة تأخذ أرقامها؛ لا شيء يُكشف.
desk-refused-not-drawn-void = أُعلنت هذه القرعة لاغية؛ لا شيء يُكشف.
desk-refused-second-login = أدخل { $login } هذه القيمة، ويجب أن يُدخلها حساب آخر أيضًا. افتح مكتبًا ثانيًا بكلمة مرور خاصة به: conference password FOLDER --name NAME
desk-refused-place-agreed = اتُّفق على الموضع { $place } بالقيمة { $value } وهو ثابت. إن كان خطأ فأعلن السحب لاغيًا وقل لماذا.
desk-refused-bad-lottery-name = اسم القرعة حتى 48 من الأحرف اللاتينية الصغيرة والأرقام والشرطات.
desk-refused-bad-lottery-entries = قائمة من { $entries } من البنود لا تُسمّى بالأرقام وحدها: اجعلها 10 أو 100 أو 1,000 وهكذا.
desk-refused-bad-lottery-needs = تحتاج القرعة إلى عنوان وحصصها.
desk-refused-bad-lottery-title = أعطِ القرعة عنوانًا.
desk-refused-bad-lottery-list = في القائمة 10 أو 100 أو 1,000 وهكذا من البنود: كل صف أرقام يسمّي واحدًا.
desk-refused-bad-lottery-next = أدخل الموضع { $place } الآن.
desk-refused-bad-lottery-login = تُدخَل القيمة في مكتب له حساب.
desk-refused-bad-lottery-digit = أدخل رقمًا واحدًا من 0 إلى 9.
desk-refused-bad-lottery-beacon = أدخل القيمة العشوائية العلنية، حتى { $most } من الأحرف في سطر واحد.
desk-refused-bad-lottery-digits = الأرقام { $digits } لا { $other }.
desk-refused-bad-lottery-value = القيمة العلنية ليست قيمة الأرقام والمنارة.
desk-refused-bad-lottery-seats = المقاعد المسحوبة ليست مقاعد المجموعات.
desk-refused-bad-lottery-rehearsal = لا تختار التجربة أحدًا.
desk-refused-bad-lottery-seconds = تظهر المقاعد خلال 0 إلى { $most } من الثواني.
desk-refused-bad-lottery-void-why = قل لماذا لا يُحتسب السحب؛ يُنشر السبب.
desk-refused-busy-lottery = تُحسب القرعة { $lottery }. انتظر أو ألغِ.
desk-refused-busy-files = هذه الملفات قيد الاستعمال. انتظر أو ألغِ الحساب.
desk-refused-busy-began = بدأ الحساب في هذه الأثناء. ألغِه وأرسل من جديد.
desk-refused-needed = للقرعة أشخاص وحصص: أرسلها من جديد.
desk-refused-too-big = للملف حتى { $most } بايت.
desk-refused-cut-short = لم يصل الملف كاملًا. أرسله من جديد.
desk-refused-not-stored = تعذّر حفظ الملف: { $error }. أفرغ مساحة.
desk-refused-job-send = أرسل الأشخاص والحصص.
desk-refused-job-stopped = أُوقف. لم يتغيّر شيء.
desk-refused-job-fault = في الخادم عطل. يحاول من جديد.
desk-refused-job-ended-outside = أُنهي الحساب من الخارج. حاول من جديد.
desk-refused-job-time = انتهى الوقت قبل وجود جواب؛ اسمح بوقت أطول.
desk-refused-job-memory = ذاكرة هذا الجهاز لا تكفي لهذا العدد من الأشخاص.
desk-refused-job-file = لا يمكن قراءة { $file } أو كتابته: { $error }.
desk-refused-job-no-file = { $file } ليس هنا بعد. أرسله أولًا.
desk-refused-job-checked = { $people } من الأشخاص، يمكن سحب { $eligible } منهم، في { $types } من الأنواع. هيئة من { $size } ممكنة.
desk-refused-job-held = من مقاعدها { $held } محجوزة و{ $seats } تُسحب.
desk-refused-job-not-listed = لا يمكن سرد هذا العدد من الأشخاص بالأسماء.
desk-refused-job-few-orders = الأرقام وحدها تضع أشخاص كل نوع في { $entries } من الترتيبات فقط، فلا يمكن إلا { $entries } من الهيئات، ومن لديه المجموعة يستطيع حسابها كلها قبل السحب.
desk-refused-job-name-beacon = سمِّ منارة: قيمة عشوائية علنية من لحظة بعد الالتزام، مثل جولة من drand.
desk-refused-job-committed-panels = تم الالتزام: { $entries } من الهيئات المرقّمة، الفرص من { $least } إلى { $most }.
desk-refused-job-committed-compositions = تم الالتزام: { $entries } من التركيبات المرقّمة، الفرص من { $least } إلى { $most }.
desk-refused-job-fairest = انتهى الوقت قبل إيجاد أعدل الفرص: يقول التقرير كم قد تبعد هذه عنها.
desk-refused-job-mend-one = خطأ واحد في { $files }. صحّح وأرسل من جديد.
desk-refused-job-mend = { $number } من الأخطاء في { $files }. صحّح وأرسل من جديد.
desk-refused-job-has-already = هذه الجلسة في السجل بالفعل.
desk-refused-job-sitting = هي في السجل الجلسة { $sitting }، من { $people } من الأشخاص.
desk-refused-job-not-a-sitting = { $draw } لا يُحتسب: خارج جلسات السجل.
desk-refused-job-who = من سُحبوا في { $file } من مجلد القرعة.
desk-refused-unavailable-fault = في الخادم عطل. تُرسل رسالتك من جديد قريبًا.
desk-refused-unavailable-busy = الخادم مشغول جدًا. تُرسل رسالتك من جديد قريبًا.
desk-refused-unavailable-changing = تُغيَّر الرموز الآن. تُعاد المحاولة تلقائيًا.
desk-refused-server-fault = في الخادم عطل.
desk-refused-server-busy = الخادم مشغول. حاول من جديد.
desk-refused-too-often = طُلب ذلك مرات كثيرة الآن. انتظر قليلًا ثم اطلب.
desk-refused-no-office = لا يحسب هذا الخادم القرعات.
desk-refused-id-used = استُعمل هذا المعرّف لأمر آخر. أعطِ كل ضغطة معرّفًا خاصًا بها.
desk-refused-not-armed = لا شيء مُفعَّل: فعّله ثم أطلق خلال { $seconds } من الثواني.
desk-refused-too-soon = فُعّل للتو. لا يُفعل شيء بضغطة واحدة.
desk-refused-no-such-act = لا يوجد عنوان كهذا.
desk-refused-no-act-means = قل مع { $act } ما المقصود.
desk-refused-no-act-arming = لا تفعيل لـ{ $act }.
desk-refused-wrong-password = كلمة المرور هذه غير صحيحة. تحقّق منها واكتبها من جديد.
desk-refused-wrong-password-changed = تغيّرت كلمة المرور هذه. اطلب الجديدة.
desk-refused-wrong-password-let-go = أُخرج هذا الجهاز. للعودة اكتب كلمة المرور من جديد.
desk-refused-locked = هذا غير صحيح ({ $what ->
    [password] كلمة المرور
    [token] الرمز المميّز
    [badge] الشارة
   *[other] الرمز
 })، وجاءت من هنا محاولات خاطئة كثيرة. تحقّق وحاول بعد { $seconds } من الثواني.
desk-refused-locked-second = هذا غير صحيح ({ $what ->
    [password] كلمة المرور
    [token] الرمز المميّز
    [badge] الشارة
   *[other] الرمز
 })، وجاءت من هنا محاولات خاطئة كثيرة. تحقّق وحاول بعد ثانية.
desk-refused-room-full-phones = في هذه القاعة هواتف بعدد الأماكن. اسأل الميسّر.
desk-refused-door-busy-password = تُفحص كلمة مرور أخرى من هنا. تُجرَّب هذه من جديد بعد لحظة.
desk-refused-door-busy-signing = يُسجَّل دخول هذا الجهاز. تُعاد المحاولة بعد لحظة.
desk-refused-idle = لم يُستعمل هذا المكتب منذ { $hours } من الساعات. افتحه من جديد وادخل.
desk-refused-signed-out = أُخرج هذا المكتب من مكتب آخر. افتحه من جديد وادخل.
desk-refused-conference-over = انتهى هذا المؤتمر. شكرًا للمشاركة.
desk-refused-too-slow = اتصالك بطيء جدًا. تُعاد المحاولة.
desk-refused-too-much = جاءت رسائل كثيرة دفعة واحدة.
desk-refused-no-hello = لم تصل التحية في وقتها.
desk-refused-untrusted-self-made = شهادة { $host } ذاتية الصنع أو من جهة لا يعرفها هذا الجهاز. إن كانت لك فأعطها مع --ca FILE: نسخة مما لدى الخادم في --tls-cert.
desk-refused-untrusted-host = الشهادة ليست لـ{ $host }. استخدم العنوان الذي هي له أو اعرف من يجيب هناك.
desk-refused-untrusted-expired = انتهت شهادة { $host }. جدّدها أو تحقّق من ساعة هذا الجهاز.
desk-refused-bad-members-once = سمِّ الأعضاء، كلًّا مرة.
desk-refused-bad-members-pseudonym = العضو اسم مستعار: 64 رقمًا ست عشريًا.
desk-refused-bad-members-badge = الشارة اسم مستعار: 64 رقمًا ست عشريًا.
desk-refused-bad-members-draw = سمِّ السحب ببصمته: 64 رقمًا ست عشريًا.
desk-refused-bad-members-not-revealed = لم يُكشف هذا السحب أو لا يُحتسب.
desk-refused-bad-members-not-those = ليس هؤلاء هم الأعضاء المسحوبون.
desk-refused-bad-members-standing = الحال واحدة من: { $known }.
desk-refused-bad-members-by = يُدعى الأعضاء بالسحب، ويحضرون بالشارة، ويُستبدلون بجولة.
desk-refused-bad-members-reason = السبب سطر واحد حتى { $most } من الأحرف.
desk-refused-bad-members-rounds = تُرقَّم جولات الاستبدال من 1.
desk-refused-has-seat = للعضو { $member } مقعد في المجلس بالفعل؛ خذ التالي.
desk-refused-not-drawn-person = لم يُسحب هذا الشخص ولا مكان له هنا.
desk-refused-not-drawn-badge = لم تُسحب هذه الشارة. لا يمكن أن تنال مقعدًا؛ المحاولة في السجل.
desk-refused-replaced = أُعطي هذا المقعد لبديل.
desk-refused-drawn-before = سُحب هذا الشخص من قبل؛ خذ التالي.
desk-refused-not-accepted = حال هذا الشخص: { $standing ->
    [invited] مدعو
    [declined] اعتذر
    [unreachable] تعذّر الوصول إليه
    [withdrawn] انسحب
   *[other] لم يقبل
 }. سجّل قبوله أولًا.
desk-refused-not-from-here = لا ينتقل أحد من «{ $from }» إلى «{ $to }».
desk-refused-badge-has-seat = لهذه الشارة مقعد.
desk-refused-no-panel = هذه الشارة ليست لهيئة رقابة قائمة. استخدم شارة سحب تلك الهيئة.
desk-refused-bad-panel-already = السحب { $draw } هو الهيئة «{ $title }» بالفعل. اسحب غيرها.
desk-refused-bad-panel-none = لا سحب مكشوف { $draw }. اسحب الهيئة بقرعة أولًا.
desk-refused-bad-panel-title = قل ما اسم الهيئة.
desk-refused-bad-panel-replaces = لا هيئة { $panel } قائمة الآن. انظر قائمة الهيئات.
desk-refused-bad-panel-chamber = هذا السحب هو المجلس كله: لهيئة الرقابة سحبها.
desk-refused-bad-report-both = للتقرير عنوان ونص. اكتب كليهما.
desk-refused-bad-report-long = للعنوان حتى 200 من الأحرف وللتقرير حتى { $most }. اختصره أو قدّم اثنين.
desk-refused-bad-report-many = قدّمت { $most } من التقارير. ليقدّم هذا عضو آخر في الهيئة.
desk-refused-no-voters = لا قائمة ناخبين بعد. أعدّها أولًا من السجل: conference voters list.
desk-refused-no-voter = لا أحد برقم { $number } في قائمة الناخبين. ابحث عنه: conference voters find.
desk-refused-has-code = للناخب { $number } رمز صالح. ليسترده حسابان أولًا.
desk-refused-bad-list-areas = في القائمة 1 إلى { $most } من المناطق؛ وفي هذه { $there }.
desk-refused-bad-list-names = لكل منطقة اسم خاص بها.
desk-refused-bad-list-name = «{ $name }» ليس اسم منطقة.
desk-refused-bad-list-nobody = لا أحد مؤهّل في «{ $area }»: احذف المنطقة.
desk-refused-bad-list-digest = البصمة SHA-256 بأرقام ست عشرية.
desk-refused-bad-list-day = يُكتب يوم السجل هكذا 2026-11-30.
desk-refused-unknown-language = لا كلمات للصفحات بلغة «{ $language }». سمِّ إحدى هذه: { $known }.
desk-refused-is-original = الأصول بلغة { $language } بالفعل. حدّد لغة الأصول أو صحّح الأصل نفسه.
desk-refused-nothing-to-word = لا «{ $what }» ذو نصوص. صدّر الجدول من جديد واملأه.
desk-refused-original-moved = تغيّر أصل { $what } منذ تُرجم. صدّر الجدول من جديد وانظر الأصل الجديد.
desk-refused-bad-wording = { $what } بلغة { $language }: { $reason }
desk-refused-bad-wording-twice = لخيارين النص نفسه. صُغ كلًّا بطريقته.
desk-refused-bad-wording-count = فيه { $there } من النصوص وفي الأصل { $most }. أعطِ واحدًا لكل منها.
desk-refused-bad-wording-missing = ينقص: { $part }. أضفه.
desk-refused-bad-wording-no-original = بلا أصل: { $part }. احذفه.
desk-refused-bad-wording-long = طويل جدًا: { $part } وفيه { $there } من الأحرف، { $most } على الأكثر. اختصره.
desk-refused-asked-already = يُسأل عن { $what } بالفعل أو سُئل. أعطِ سببًا: يبقى في السجل تصحيحًا، وتقول الصفحات إن الصياغة صُحّحت.
desk-refused-many-wordings = لا يمكن صياغة هذا القدر: { $most } على الأكثر. اسحب صياغات انتهت.
desk-refused-empty-conduct = اكتب قواعد السلوك ثم انشرها.
desk-refused-signing-up-closed = لا يمكن للقاعات التسجيل الآن. اسأل من دعاك متى يمكن؛ والرمز يعمل كالعادة.
desk-refused-many-wait = تنتظر { $most } من القاعات الدخول ولا يمكن المزيد. احتفظ بما كتبت وحاول بعد ساعة.
desk-refused-bad-name = قل ما اسم القاعة في 80 حرفًا على الأكثر.
desk-refused-bad-area = اختر إحدى مناطق القائمة.
desk-refused-bad-expected = قل كم شخصًا تتوقع: من 1 إلى { $most }.
desk-refused-unknown-signup = لم تُسجَّل قاعة برقم { $signup }. انظر قائمة التسجيلات.
desk-refused-is-in = هذه القاعة داخلة بالفعل، وهي التجمّع { $party }. في بطاقتها ضمن التجمّعات ما يمكن تغييره.
desk-refused-is-withdrawn = من سجّل هذه القاعة سحب التسجيل. يمكنه التسجيل ثانية.
desk-refused-is-decided = قرّر المكتب في هذه القاعة بالفعل. تعرض صفحتك ما قاله.
desk-refused-bad-gathering = ينتهي الجمع بعد أن يبدأ. اختر نهاية لاحقة.
desk-refused-changed-since = أرسل غيرك من هنا أولويات أخرى. انظر إليها ثم أرسل ما يجب أن يبقى.
desk-refused-gathering-over = أُغلق الجمع: يبقى ما أُرسل قبل ذلك. اسأل المؤتمر إن كان فيه خطأ.
desk-refused-not-gathered = لم يبدأ جمع الأولويات. احتفظ بما كتبت وأرسله حينها.
desk-refused-not-on-paper = أرسل هذا التجمّع أولوياته بنفسه. اطلب منه تصحيحها أو سحبها.
desk-refused-unknown-assembly = لا يوجد { $whose }. ابحث عن اسمه في القائمة.
desk-refused-bad-priorities-many = أرسل من 1 إلى { $most } من الأولويات.
desk-refused-bad-priorities-people = قل كم شخصًا وافق: من 1 إلى { $most }.
desk-refused-bad-priorities-words = الأولوية { $place } بلا كلمات. اكتبها أو أزل السطر.
desk-refused-bad-priorities-long = الأولوية { $place } طويلة جدًا: { $title } من الأحرف، و{ $why } للسبب. اختصرها.
desk-refused-bad-priorities-same = أولويتان متماثلتان. أزل واحدة.
desk-refused-bad-priorities-numbered = تُرقَّم التجمّعات واحدًا بعد آخر حتى { $most }.
desk-refused-bad-priorities-area = لا منطقة { $area }. سمِّ إحدى مناطق المؤتمر.
desk-refused-bad-priorities-name = يحتاج التجمّع { $number } إلى اسم حتى { $most } من الأحرف.
desk-refused-bad-priorities-twice = التجمّع { $name } مكرّر. أبقِ واحدًا.
desk-refused-bad-priorities-often = غُيّرت هذه مرات كثيرة فلا يُقبل المزيد. اتصل بالمؤتمر.
desk-refused-bad-wording-sitting = «{ $text }» ليست جلسة، مثل { $example }.
desk-refused-span-no-day = { $moment } ليس يومًا ووقتًا مثل 2026-11-28 14:00.
desk-refused-span-no-clock = { $moment } غير موجود: تُقدَّم الساعات حينها.
desk-refused-span-over = { $moment } مضى منذ زمن.
desk-refused-quorum = «{ $text }» ليس نصابًا؛ اكتب جزءًا مثل 1/2 أو عدد مقاعد أو لا شيء.
desk-refused-signatures = «{ $text }» ليس عدد توقيعات؛ اكتب عدد مقاعد أو جزءًا مثل 1/20 أو لا شيء.
desk-refused-token-opens-nothing = لا يفتح هذا الرمز المميّز شيئًا. جاء آخرها من { $address }.
