# The evening of a room, for who runs it: what to say and do, the checklist, who hosts. Several sentences stand one a line.
evening-title = الأمسية
evening-get-ready = للإعداد
evening-is-now = الآن
evening-is-next = التالي
evening-later-on = لاحقًا هذه الأمسية
evening-print = طباعة الملصق وأوراق الطاولات وهذا الدليل
evening-welcome = رحّب بالناس عند الباب وأرهم الرمز تحت «دعوة».
evening-until = الآن، حتى { $time } تقريبًا · { $kind }
evening-what-say = ما يُقال
evening-what-do = ما يُفعل
evening-nothing-more = لا شيء آخر مخطط لهذه الأمسية.
evening-next-at = التالي، { $when } · { $kind }
evening-at = في { $time }
evening-about-planned = نحو { $time } (المخطط { $planned })
evening-in-moment = بعد لحظة
evening-doors = قبل فتح الأبواب
evening-doors-state = قبل فتح الأبواب: { $state }
evening-same-ticks = يرى كل من يدير هذه القاعة العلامات نفسها.
evening-ticked = { $name }، { $time }
evening-checked-all = تم كل شيء. يمكنك فتح الأبواب.
evening-checked = تم { $done } من { $count }
evening-late-by = { $count ->
    [one] البرنامج متأخر دقيقة واحدة.
    [two] البرنامج متأخر دقيقتين.
    [few] البرنامج متأخر { $count } دقائق.
   *[other] البرنامج متأخر { $count } دقيقة.
 } كل الأوقات هنا تتبعه.
evening-ahead-by = { $count ->
    [one] البرنامج متقدم دقيقة واحدة.
    [two] البرنامج متقدم دقيقتين.
    [few] البرنامج متقدم { $count } دقائق.
   *[other] البرنامج متقدم { $count } دقيقة.
 } كل الأوقات هنا تتبعه.
evening-soon-moment = بعد لحظة: { $title }
evening-soon-in = { $count ->
    [one] بعد دقيقة واحدة: { $title }
    [two] بعد دقيقتين: { $title }
    [few] بعد { $count } دقائق: { $title }
   *[other] بعد { $count } دقيقة: { $title }
 }
evening-phones-nobody = { $phones }، ولم يُسجَّل أحد: لا يمكن أن يُحتسب صوت من هذه القاعة. سجّل الحاضرين.
evening-phones-many = { $phones }، وسُجّل { $people }: ستُرفض بعض الهواتف. عُدّ القاعة من جديد.
evening-you = أنت
evening-phone = الهاتف { $letters }
evening-alone = هذه الصفحة مفتوحة عندك وحدك. يستطيع شخص ثانٍ فتحها بالرمز نفسه.
evening-together = تدير هذه القاعة مع { $names }.
evening-headcount-you = سجّلت { $people } في { $time }.
evening-headcount-by = { $name }: سُجّل { $people } في { $time }.
evening-hands-you = أدخلت: { $hands }، في { $time }.
evening-hands-by = { $name }: أُدخل { $hands } في { $time }.
evening-button-you = ضغطت الزر عن القاعة في { $time }.
evening-button-by = { $name }: ضُغط الزر عن القاعة في { $time }.
evening-who-runs = من يدير هذه القاعة
evening-say-who = قل من أنا
evening-your-name = اسمك، للآخرين الذين يديرون هذه القاعة
evening-check-screen = تعرض الشاشة الكبيرة اسم هذه القاعة وصورة.
evening-check-sound = يُسمع الصوت في الصف الأخير.
evening-check-awake = السكون وشاشة التوقف في الشاشة الكبيرة متوقفان، وهي موصولة بالكهرباء.
evening-check-wifi = انضم هاتف ليس هاتفي بالرمز، على شبكة هذا المكان.
evening-check-posters = الملصق الذي عليه الرمز معلّق عند الباب وفي الخلف.
evening-check-tables = طاولات لأربعة إلى ثمانية أشخاص، وعلى كل منها ورقة.
evening-check-access = طريق بلا درجات إلى الباب وإلى مقعد وإلى دورة مياه، ومقعد قرب الشاشة لمن يضعف بصره أو سمعه.
evening-check-exits = المخارج خالية، وأعرف أين نجتمع في الخارج.
evening-check-conduct = قرأت قواعد السلوك، وسمّيت من يحق له أن يطلب من أحد المغادرة.
evening-check-helper = شخص ثانٍ فتح هذه الصفحة في هاتفه.
evening-check-paper = ورق وأقلام، لمن ليس معه هاتف ولحالة انقطاع الاتصال.
evening-check-water = ماء، وشيء يؤكل بعد ذلك.
evening-ceremony = مراسم
evening-ceremony-say =
    أهلًا بكم جميعًا.
    تجتمع هذه الأمسية قاعات في كل البلاد في اللحظة نفسها، ونحن واحدة منها.
    اختاروا مقعدًا ترون منه الشاشة.
evening-ceremony-do =
    ارفع الصوت واخفض الضوء قليلًا.
    أبقِ شخصًا عند الباب لمن يتأخر.
    سجّل كل الحاضرين.
evening-ceremony-before =
    تعرض الشاشة الصورة، ويُسمع الصوت في الخلف.
    يعرف الجميع من أين يدخلون وأين دورات المياه.
evening-speech = كلمة
evening-speech-say =
    الآن نستمع إلى كلمة.
    سجّلوا أمرًا واحدًا تريدون الحديث عنه على طاولتكم.
    بعدها وقت ليتكلم الجميع.
evening-speech-do =
    ارفع الصوت.
    أدخل المتأخرين بهدوء، وعُدّهم.
    إن توقفت الصورة فأبقِ الصوت واطلب المساعدة.
evening-speech-before =
    اطلب من الناس العودة إلى مقاعدهم.
    تأكد أن الجميع يستطيعون قراءة الشاشة.
evening-witness = شهادة
evening-witness-say =
    الآن يحكي لنا أحدهم ما عاشه بنفسه.
    لا نسجّله ولا نحكم عليه.
    إن كان الأمر ثقيلًا عليك فاخرج: يرافقك أحدنا.
evening-witness-do =
    ارفع الصوت وأوقف الضيافة والمطبخ.
    انظر في القاعة من قد يحتاج إلى رفقة.
    امنح لحظة صمت عند النهاية.
evening-witness-before =
    اطلب من شخص أن يعتني بمن يخرج.
    اجعل القاعة هادئة.
evening-deliberation = في المجلس
evening-deliberation-say =
    يتحدث الأعضاء المختارون بالقرعة الآن عن السؤال فيما بينهم.
    تابعوا الأسباب، لا من يؤيد فقط.
    سيأتي دورنا: ما نقوله يصل إلى المجلس.
evening-deliberation-do =
    اقرأ السؤال إن لم يستطع من في الخلف قراءته.
    دع كل طاولة تسجّل ما تريد إضافته.
evening-deliberation-before =
    اقرأ السؤال بصوت عالٍ مرة واحدة.
    تأكد أن لدى كل طاولة ما تكتب به.
evening-breakout = على الطاولات
evening-breakout-say =
    الآن نتحدث على طاولاتنا، في مجموعات صغيرة من أربعة إلى ثمانية.
    للجميع الوقت نفسه، ومن أراد ترك دوره.
    استمعوا من فضلكم حتى ينهي الآخر كلامه.
evening-breakout-do =
    اجمع من يجلسون وحدهم، وقسّم الطاولات التي فيها أكثر من ثمانية.
    اخفض الصوت وأبقِ الشاشة تعمل: تعرض الوقت.
    قبل النهاية بدقيقتين تجوّل مرة، واطلب من الطاولات الاتفاق على ما ستقوله.
evening-breakout-before =
    ضمّ الطاولات لأربعة إلى ثمانية أشخاص لكل منها.
    ضع الورقة على كل طاولة.
    اطلب من شخص على كل طاولة مراقبة الوقت.
evening-vote = تصويت
evening-vote-say =
    الآن يجيب الجميع عن السؤال، كل واحد عن نفسه.
    يمكنكم ذلك بهواتفكم، أو برفع الأيدي هنا.
    يمكنكم تغيير رأيكم حتى الإغلاق.
evening-vote-do =
    سجّل كل الحاضرين قبل أن يُفتح.
    اقرأ السؤال وكل الإجابات بصوت عالٍ.
    عُدّ أيدي من ليس معهم هاتف، مرتين إن كانت النتيجة متقاربة.
evening-vote-before =
    سجّل كم شخصًا هنا الآن.
    اسأل من ليس معه هاتف: يرفع يده أو يستخدم هاتفك.
    أرِ الرمز مرة أخرى لمن تأخر.
evening-break = استراحة
evening-break-say =
    الآن استراحة.
    تحدثوا مع من لم تعرفوه قبل هذه الأمسية.
    سأناديكم قبل أن نتابع بدقيقتين.
evening-break-do =
    افتح نافذة.
    انظر من لم يتكلم بعد، واسأله عن حاله.
    نادِ الناس قبل المتابعة بدقيقتين.
evening-break-before =
    جهّز الماء.
    تأكد أن الطريق إلى الخارج خالٍ.
evening-performance = عرض
evening-performance-say =
    الآن شيء ممتع.
    يمكنكم الغناء معًا، أو الوقوف والتمدد.
    يتابع البرنامج بعده مباشرة.
evening-performance-do =
    ارفع الصوت.
    استغل الوقت لعدّ الحاضرين.
evening-performance-before = تأكد أن الصوت يُسمع في الخلف.
evening-notice = إعلان
evening-notice-say =
    هناك أمر يجب أن يعرفه الجميع.
    استمعوا لحظة من فضلكم.
    اسألوني بعدها إن لم يكن شيء واضحًا.
evening-notice-do =
    ارفع الصوت.
    أعده لمن لم يسمعه.
evening-notice-before = اجعل القاعة هادئة.
