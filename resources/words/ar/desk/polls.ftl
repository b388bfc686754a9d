desk-polls-list-prepare = إعداد تصويت …
desk-polls-list-prepare-tip = كتابة سؤال جديد (Ctrl+N)
desk-polls-row = التصويت { $number }، { $question }، { $state }، { $note }
desk-polls-none = لم يُعدّ أي تصويت بعد. إعداد واحد: Ctrl+N.
desk-polls-none-chamber = لم يُعدّ أي تصويت للمجلس بعد. إعداد واحد: Ctrl+N.
desk-polls-awaited = في انتظار قائمة التصويت …
desk-polls-heading = التصويت { $number }
desk-polls-heading-chamber = التصويت { $number } · المجلس
desk-polls-heading-members = التصويت { $number } · الأعضاء
desk-polls-state-draft = مسودة
desk-polls-state-draft-tip = لا يراه إلا مكتب التحكم.
desk-polls-state-open-tip = التجمّعات تجيب الآن.
desk-polls-state-closed-tip = لا إجابات بعد الآن. لم يُنشر بعد.
desk-polls-state-published-tip = نُشر: هذه النتيجة ثابتة.
desk-polls-state-void-tip = أُعلن أنه لا يُحتسب.
desk-polls-options = { $count ->
    [zero] { $count } خيار
    [one] خيار واحد
    [two] خياران
    [few] { $count } خيارات
    [many] { $count } خيارًا
   *[other] { $count } خيار
 }
desk-polls-of-chamber = المجلس
desk-polls-of-members = الأعضاء
desk-polls-answered-by = الإجابة عبر: { $ways }
desk-polls-open-by-hand = مفتوح { $time } · حتى تغلقه
desk-polls-open-closes = مفتوح { $time } · يُغلق بعد { $left }
desk-polls-adjourned-until-you = مؤجّل · حتى تستأنفه
desk-polls-adjourned-till = مؤجّل · يُستأنف في { $time }
desk-polls-closed-at = أُغلق في { $time }
desk-polls-void-since = لاغٍ منذ { $time }
desk-polls-does-not-count = لا يُحتسب
desk-polls-rate = { $figure }/ث
desk-polls-way-phones = الهواتف
desk-polls-way-devices = الأجهزة
desk-polls-way-hands = الأيدي
desk-polls-way-button = الزر
desk-polls-way-paper = الورق
desk-polls-way-by-name = { $way } بالاسم
desk-polls-no-answer = بلا إجابة
desk-polls-signed-in = { $part } من { $whole } حاضرًا · { $share }
desk-polls-turnout = { $part } من { $count ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصين
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 } · { $share }
desk-polls-parties = { $part } من { $count ->
    [zero] { $count } تجمّع
    [one] تجمّع واحد
    [two] تجمّعين
    [few] { $count } تجمّعات
    [many] { $count } تجمّعًا
   *[other] { $count } تجمّع
 }
desk-polls-tied = متعادلة: { $count }
desk-polls-region-option = { $option }: { $people } ({ $share })
desk-polls-area-voted = صوّت { $part } من { $whole }
desk-polls-hidden = الأرقام مخفية حتى الإغلاق، عن هذا المكتب أيضًا.
desk-polls-kind-needs = { $kind }: { $needs }
desk-polls-left-out = استُبعد { $count ->
    [zero] { $count } تجمّع
    [one] تجمّع واحد
    [two] تجمّعان
    [few] { $count } تجمّعات
    [many] { $count } تجمّعًا
   *[other] { $count } تجمّع
 }: { $names }.
desk-polls-started-over = بدأت الهواتف من جديد في { $names }؛ وحُذف من أصوات الهواتف { $count ->
    [zero] { $count } صوت
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
    [many] { $count } صوتًا
   *[other] { $count } صوت
 }.
desk-polls-by-name-devices = بالاسم: بعد الإغلاق يستطيع الجميع قراءة من صوّت بجهازه وكيف.
desk-polls-by-name-phones = بالاسم: بعد الإغلاق يستطيع الجميع قراءة من صوّت بهاتفه وكيف.
desk-polls-by-name-result = بالاسم: يُقرأ من صوّت وكيف مع النتيجة.
desk-polls-by-name-at = بالاسم: من صوّت وكيف موجود في { $address }
desk-polls-this-address = عنوان هذا المؤتمر
desk-polls-no-answer-yet = لم تصل أي إجابة بعد. تتحرك الأشرطة مع الأولى.
desk-polls-first-preferences = التفضيلات الأولى؛ والقاعدة تعدّ الترتيب كله.
desk-polls-points-each = نقاط؛ لكل شخص { $points }.
desk-polls-approve-several = يمكن لكل شخص تأييد عدة خيارات؛ والنسب من الذين أجابوا.
desk-polls-rule-told = { $title }: { $sentence }
desk-polls-rule-elects = { $title }: { $sentence } عدد المنتخبين: { $seats }.
desk-polls-equal-chair = تساوت الأصوات، وللرئاسة الصوت المرجّح: سجّل ذلك في مساحة المجلس، ثم انشر.
desk-polls-equal-lot = تساوت الأصوات، والقرعة تحسم: سجّل ذلك في مساحة المجلس، ثم انشر.
desk-polls-language-en = الإنجليزية
desk-polls-language-cy = الويلزية
desk-polls-language-es = الإسبانية
desk-polls-language-fr = الفرنسية
desk-polls-language-de = الألمانية
desk-polls-language-pl = البولندية
desk-polls-language-ur = الأردية
desk-polls-language-ar = العربية
desk-polls-also-in = وأيضًا باللغات: { $languages }.
desk-polls-changed-since = تغيّر السؤال منذ تُرجم: { $languages }.
desk-polls-missing = ينقص: { $languages }.
desk-polls-wrong-lines = { $language }: { $count ->
    [zero] { $count } سطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرًا
   *[other] { $count } سطر
 }؛ السؤال والخيارات { $whole }، لكلٍّ سطر.
desk-polls-say-why = سُئل الناس أو يُسألون الآن: اذكر السبب. يبقى ذلك في السجل.
desk-polls-wording-form = السؤال بلغات أخرى
desk-polls-wording-tells = سطر للسؤال ثم سطر لكل خيار، بالترتيب نفسه. تعرضه الهواتف والشاشات لمن يقرأ هذه اللغة؛ أما أوراق الاقتراع والعدّ والنتائج فللأصل. الحقل الفارغ يسحب الترجمة. جداول للمترجمين: conference wordings FOLDER.
desk-polls-wording-language = اللغة
desk-polls-wording-text = السؤال والخيارات بهذه اللغة، لكلٍّ سطر
desk-polls-wording-why = لماذا يُصحَّح. يبقى ذلك في السجل وعلى الهواتف.
desk-polls-wording-original = الأصل
desk-polls-wording-translation = الترجمة
desk-polls-code-no-list = لا توجد قائمة ناخبين: يُنشئها conference voters list من سجل الأعضاء.
desk-polls-code-take-back = سحب رمز ناخب، ليُعطى غيره …
desk-polls-code-confirm = تأكيد: سحب رمز الناخب { $number }، كما طلب { $login } …
desk-polls-code-waiting = سُحبت وليس لها رمز آخر بعد: { $numbers }.
desk-polls-code-waiting-more = سُحبت وليس لها رمز آخر بعد: { $numbers } و{ $count } غيرها.
desk-polls-code-withdrawn = رمز الناخب { $number } لم يعد يُدخل أحدًا. اصنع غيره: { $command }
desk-polls-code-form = سحب رمز ناخب؟
desk-polls-code-ask = طلب ذلك
desk-polls-code-number = رقم الناخب
desk-polls-code-number-row = الرقم
desk-polls-code-why = لماذا، في جملة واحدة. يبقى ذلك في السجل: بلا أسماء.
desk-polls-code-tells = فُقد الرمز أو وقع في يد غير صاحبه: لم يعد يُدخل أحدًا، ومن دخل به يخرج. تبقى الورقة التي أُدلي بها. يلزم حسابان: الثاني يملأ هذا النموذج للرقم نفسه. يعطي conference voters find FOLDER ID رقم الشخص.
desk-polls-code-another = ثم يعطي { $command } الرمز الآخر، مرة واحدة، حيث يعمل الخادم. سلّمه أو أرسله إلى ذلك الشخص وحده: لا مكتب ولا سجل يحمله.
desk-polls-edit = تعديل …
desk-polls-word = اللغات …
desk-polls-open = فتح التصويت
desk-polls-open-armed = اضغط مجددًا للفتح
desk-polls-close = إغلاق التصويت
desk-polls-close-armed = اضغط مجددًا للإغلاق
desk-polls-extend = +30 ث
desk-polls-unbind = بلا نهاية
desk-polls-adjourn = تأجيل
desk-polls-adjourn-armed = اضغط مجددًا للتأجيل
desk-polls-resume = استئناف
desk-polls-resume-armed = اضغط مجددًا للاستئناف
desk-polls-publish = نشر النتيجة
desk-polls-publish-armed = اضغط مجددًا للنشر
desk-polls-void = إبطال …
desk-polls-open-rooms = فتح للقاعات
desk-polls-close-rooms = إغلاق للقاعات
desk-polls-publish-rooms = نشر نتيجة القاعات
desk-polls-open-chamber = فتح في المجلس
desk-polls-close-chamber = إغلاق في المجلس
desk-polls-publish-chamber = نشر نتيجة المجلس
desk-polls-open-members = فتح للأعضاء
desk-polls-close-members = إغلاق للأعضاء
desk-polls-publish-members = نشر نتيجة الأعضاء
desk-polls-arms-too = { $who } يهيّئ ذلك أيضًا.
desk-polls-no-link = لا اتصال بالخادم: لا يمكن تغيير شيء من هنا.
desk-polls-still-open = «{ $question }» ما زال مفتوحًا. أغلقه أولًا (F6).
desk-polls-aim-chamber = «{ $question }» للمجلس: { $shortcut } يعنيه في مساحة المجلس.
desk-polls-aim-rooms = «{ $question }» للقاعات: { $shortcut } يعنيه في كل مساحة عمل إلا هذه.
desk-polls-aim-members = «{ $question }» للقاعات: { $shortcut } يعنيه، ولا مفتاح لتصويت الأعضاء.
desk-polls-no-poll = لا يوجد تصويت بعد.
desk-polls-all-opened = كل تصويت قد فُتح من قبل. إعداد آخر: Ctrl+N.
desk-polls-open-already = «{ $question }» مفتوح من قبل، ولا دور لتصويت آخر. يغلقه F6.
desk-polls-none-due = لا تصويت يُفتح على الهواء ولا في الانتظار. افتح غيره بزرّه.
desk-polls-none-open = لا تصويت مفتوح.
desk-polls-none-waits = لا تصويت ينتظر النشر.
desk-polls-do-open = فتح التصويت
desk-polls-do-close = إغلاق التصويت
desk-polls-do-publish = نشر النتيجة
desk-polls-do-previous = عرض الجولة السابقة، على كل الشاشات
desk-polls-do-following = عرض الجولة التالية، على كل الشاشات
desk-polls-do-all = عرض كل الجولات، على كل الشاشات
desk-polls-do-prepare = إعداد تصويت
desk-polls-do-edit = تغيير المسودة
desk-polls-do-word = كتابة التصويت بلغات أخرى
desk-polls-do-extend = إبقاء التصويت مفتوحًا 30 ثانية أخرى
desk-polls-do-unbind = إبقاء التصويت مفتوحًا حتى يُغلق يدويًا
desk-polls-do-adjourn = تأجيل تصويت الأعضاء إلى الجلسة التالية
desk-polls-do-resume = استئناف تصويت الأعضاء: تبدأ الجلسة التالية
desk-polls-do-void = إعلان التصويت لاغيًا
desk-polls-not-draft = لا يمكن تغيير إلا مسودة.
desk-polls-not-worded = لم يعد يُحتسب، أو لم تُحدَّد لغة: conference wordings --languages.
desk-polls-not-open = ليس مفتوحًا.
desk-polls-not-ending = لا نهاية له يمكن إزالتها.
desk-polls-not-adjourned = لا يؤجَّل إلا تصويت مفتوح للأعضاء.
desk-polls-not-resumed = لا يُستأنف إلا تصويت مؤجّل للأعضاء.
desk-polls-not-voided = لا يمكن إعلانه لاغيًا.
desk-polls-act-on = { $act }: { $question }
desk-polls-look-at-poll = التصويت { $number }: { $question }
desk-polls-withdraw-asked = سحب ما طلبه { $login }: { $act ->
    [publish_poll] نشر النتيجة
    [start_lottery] بدء القرعة
    [reveal_lottery] كشف القرعة
    [unlock_seat] فصل الجهاز عن مقعد
   *[withdraw_voter_code] سحب رمز ناخب
 }
desk-polls-no-rounds = ليس لهذا التصويت جولات.
desk-polls-rounds-step = الجولات: { $step }
desk-polls-being-counted = تُعدّ أوراق الاقتراع وفق القاعدة …
desk-polls-in-round = الجولة { $number }
desk-polls-invalid = غير صالحة: { $count }
desk-polls-quota = الحصة { $quota }
desk-polls-equally-good = متساوية الجودة وفق القاعدة: { $sets }.
desk-polls-sets-then = { $first }؛ { $next }
desk-polls-previous = السابقة
desk-polls-following = التالية
desk-polls-from-first = من الجولة 1
desk-polls-all-of-it = الكل
desk-polls-show-round = عرض الجولة { $number }
desk-polls-begin-first = البدء من الجولة 1، على كل الشاشات
desk-polls-show-whole = عرض النتيجة كلها على كل الشاشات
desk-polls-first-round = هذه أول جولة
desk-polls-last-round = هذه آخر جولة
desk-polls-all-rounds = كل الجولات ({ $count })
desk-polls-steps-note = على كل الشاشات  F9 F10 F12
desk-polls-duel = { $number } يفضّلون { $first } على { $second }، و{ $back } العكس
desk-polls-path = { $number } أقوى مسار من { $first } إلى { $second }؛ والعودة: { $back }
desk-polls-paths = أقوى مسار من الصف إلى العمود
desk-polls-path-wins = يفوز المسار الأقوى.
desk-polls-row-wins = { $option } يفوز { $record }
desk-polls-chart-scale = الإجابات على المقياس
desk-polls-chart-rounds = انتقال الأصوات حسب الجولات
desk-polls-chart-pairs = مقارنة كل خيارين
desk-polls-by-region = حسب المنطقة
desk-polls-closing-tip = كم يبقى التصويت مفتوحًا
desk-polls-until-closed = حتى أغلقه
desk-polls-for-half-minute = لمدة 30 ثانية
desk-polls-for-1-minute = لمدة دقيقة
desk-polls-for-2-minutes = لمدة دقيقتين
desk-polls-for-5-minutes = لمدة 5 دقائق
desk-polls-open-again = مجددًا: { $closing }
desk-polls-closed-itself = أُغلق التصويت { $number } من نفسه، انتهى وقته: { $count ->
    [zero] { $count } إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
 }. انشر نتيجته بالمفتاح F7.
desk-polls-closed-itself-chamber = أُغلق التصويت { $number } من نفسه، انتهى وقته: { $count ->
    [zero] { $count } إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
 }. انشر نتيجته بالمفتاح F7 في مساحة المجلس.
desk-polls-void-form = إعلان هذا التصويت لاغيًا؟
desk-polls-void-tells = لن يُحتسب «{ $question }» أبدًا. يحفظ السجل السبب.
desk-polls-form-change = تغيير التصويت
desk-polls-form-keep = حفظ كمسودة
desk-polls-form-example = 30% أم 40%؟
desk-polls-form-one-a-line = خيار في كل سطر
desk-polls-form-kind = ورقة الاقتراع
desk-polls-form-options = الخيارات
desk-polls-form-rule = طريقة العدّ
desk-polls-form-seats = عدد المنتخبين
desk-polls-form-points = نقاط لكل شخص
desk-polls-form-ways = الإجابة عبر
desk-polls-form-secrecy = تصويت الهواتف
desk-polls-form-reveal-parties = التجمّعات ترى الأرقام
desk-polls-form-reveal-hall = القاعة الكبرى ترى الأرقام
desk-polls-form-source = المصدر: { $source }
desk-polls-form-of-at-most = من { $most } على الأكثر
desk-polls-form-refused = رفض الخادم ذلك: { $reason }
desk-polls-form-whom = من يُسأل
desk-polls-form-area = أعضاء
desk-polls-form-sittings = الجلسات
desk-polls-form-decision = نوع القرار
desk-polls-form-needs = المطلوب
desk-polls-form-all-areas = كل من له حق التصويت
desk-polls-form-sittings-example = { $example }، واحدة في كل سطر؛ ولا شيء إن فُتح فورًا
desk-polls-kind-single = خيار واحد
desk-polls-kind-approval = أي عدد من الخيارات
desk-polls-kind-scale = درجة من مقياس
desk-polls-kind-ranking = ترتيب
desk-polls-kind-points = نقاط تُوزَّع
desk-polls-by-phones = الهواتف: كل شخص
desk-polls-by-hands = الأيدي: رفع أيدٍ معدود
desk-polls-by-button = الزر: ضغطة واحدة عن القاعة
desk-polls-seat-phones = الأجهزة: جهاز كل عضو
desk-polls-seat-hands = الأيدي: عادّان يتفقان في العدّ
desk-polls-seat-paper = الورق: لمقاعد مفردة، لسبب مذكور
desk-polls-home-phones = الأجهزة: جهاز كل ناخب، برمز من رسالة
desk-polls-of-parties-words = القاعات ومن فيها
desk-polls-of-chamber-words = المجلس: الأعضاء الحاضرون
desk-polls-of-members-words = أعضاء السجل، ويصوّتون من بيوتهم
desk-polls-side-for = مع
desk-polls-side-against = ضد
desk-polls-side-abstain = امتناع
desk-polls-no-decision = ليس قرارًا: سؤال بخياراته
desk-polls-secret = سري: لا أحد يعرف من صوّت وكيف
desk-polls-by-name = بالاسم: يستطيع الجميع قراءة من صوّت وكيف
desk-polls-reveal-live = أثناء فتحه
desk-polls-reveal-close = عند إغلاقه
desk-polls-reveal-publish = عند نشره
desk-polls-needs-by-name = { $needs } يُصوَّت عليه بالاسم.
desk-polls-no-such-kind = لم يعد في القواعد الدائمة هذا النوع.
desk-polls-no-rules = لم يعتمد المجلس قواعد دائمة، فلا يقرّر شيئًا.
desk-polls-no-verdict = لا يحسم شيئًا: يتقدّم الأكثر أصواتًا، ولا تُطلب أغلبية ولا نصاب.
desk-polls-wrong-question = اكتب السؤال.
desk-polls-wrong-question-long = في السؤال أكثر من { $most } حرف.
desk-polls-wrong-one-option = اكتب خيارًا واحدًا على الأقل، خيار في كل سطر.
desk-polls-wrong-two-options = اكتب خيارين على الأقل، خيار في كل سطر.
desk-polls-wrong-many-options = اكتب { $most } خيارًا على الأكثر.
desk-polls-wrong-same = خياران متماثلان.
desk-polls-wrong-option-long = في أحد الخيارات أكثر من { $most } حرف.
desk-polls-wrong-ways = اختر طريقة واحدة للإجابة على الأقل.
desk-polls-wrong-secret = تصويت الأعضاء سري: لا يُسأل أحد عن اسمه.
desk-polls-wrong-names = تأتي الأسماء مع أوراق الهاتف: التصويت بالاسم يحتاج إلى الهواتف.
desk-polls-wrong-sides = للقرار خياران أو ثلاثة: مع، ضد، امتناع.
desk-polls-wrong-rooms = الأيدي والزر يجيبان بخيار واحد فقط: اختر الهواتف وحدها.
desk-polls-wrong-rule = لا تستطيع هذه القاعدة عدّ مثل هذه الأوراق: اختر غيرها.
desk-polls-wrong-seats = لا يمكن شغل { $seats } من المقاعد من { $count ->
    [zero] { $count } خيار
    [one] خيار واحد
    [two] خيارين
    [few] { $count } خيارات
    [many] { $count } خيارًا
   *[other] { $count } خيار
 }: { $most } على الأكثر.
desk-polls-wrong-step = تحتاج كل درجة من المقياس إلى رقم، مثل 30%: لا رقم في «{ $option }».
desk-polls-wrong-points = أعطِ كل شخص نقطة واحدة على الأقل.
desk-polls-asks-single = يختار كل شخص خيارًا واحدًا.
desk-polls-asks-approval = يعلّم كل شخص على كل خيار يوافق عليه، أو على لا شيء.
desk-polls-asks-scale = يختار كل شخص درجة واحدة. اكتب الدرجات بالترتيب، ولكلٍّ رقم.
desk-polls-asks-ranking = يرتّب كل شخص الخيارات، بقدر ما يشاء.
desk-polls-asks-points = يوزّع كل شخص نقاطًا على الخيارات.
desk-polls-one-by-one-rooms = لا تستطيع قاعة أن تجيب هكذا معًا: الهواتف فقط.
desk-polls-one-by-one-chamber = لا يعدّ أحد مثل هذه الإجابات باليد: الأجهزة فقط.
desk-polls-one-by-one-members = يصوّت الأعضاء من بيوتهم: الأجهزة فقط.
desk-polls-usual-rule = { $rule } (المعتادة)
desk-polls-more-than-none = أكثر من لا شيء
