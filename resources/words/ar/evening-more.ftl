# Handing a room on, who is here, and the room's own evening.
handover-phones = الهواتف التي تدير هذه القاعة
handover-named = { $name } (الهاتف { $letters })
handover-phone = الهاتف { $letters }
handover-own = هذا الهاتف
handover-here = هنا الآن
handover-away = غير متصل
handover-take-off = إبعاد
handover-take-off-whom = إبعاد: { $phone }
handover-take-off-again = اضغط مرة أخرى لإبعاده
handover-title = تسليم القاعة إلى هاتف آخر
handover-about = يدير الهاتف الآخر هذه القاعة برمز يُستعمل مرة واحدة. ويبقى رمزك معك.
handover-stay = أبقى أنا أيضًا: ندير القاعة معًا.
handover-step-down = أتنحى فور دخول الهاتف الآخر.
handover-show = إظهار رمز
handover-how = امسح هذا بالهاتف الآخر، أو اكتب الرمز في العنوان الذي ينضم الناس منه.
handover-left = { $count ->
    [zero] يُستعمل مرة واحدة.
    [one] يُستعمل مرة واحدة، خلال دقيقة واحدة.
    [two] يُستعمل مرة واحدة، خلال دقيقتين.
    [few] يُستعمل مرة واحدة، خلال { $count } دقائق.
    [many] يُستعمل مرة واحدة، خلال { $count } دقيقة.
   *[other] يُستعمل مرة واحدة، خلال { $count } دقيقة.
 }
handover-not = لا، ليس الآن
handover-over = انتهى الرمز. أظهر رمزًا آخر إن كان لا يزال لازمًا.
handover-done-you = سلّمت القاعة إلى { $phone } في { $time }.
handover-done = سلّم { $name } القاعة إلى { $phone } في { $time }.
handover-off-you = أبعدت { $phone } في { $time }. إن عاد فاطلب من المنصة رمزًا جديدًا.
handover-off = أبعد { $name } { $phone } في { $time }. إن عاد فاطلب من المنصة رمزًا جديدًا.
refused-handed-on = سلّمت القاعة إلى هاتف آخر، وهو يديرها الآن. هذا الهاتف لم يعد يديرها.
refused-taken-off = أبعد شخص يدير هذه القاعة هذا الهاتف. اسأله، أو اتصل بالمنصة.
refused-own-phone = هذا هاتفك. اضغط مغادرة عليه، تحت دعوة.
refused-no-such-phone = لم يعد هذا الهاتف يدير القاعة.
checkin-ways = تسجيل الحضور بالهواتف أو بقائمة
checkin-by-phones = بالهواتف التي انضمت
checkin-phones = { $count ->
    [zero] لم ينضم أي هاتف.
    [one] انضم هاتف واحد.
    [two] انضم هاتفان.
    [few] انضمت { $count } هواتف.
    [many] انضم { $count } هاتفًا.
   *[other] انضم { $count } هاتف.
 }
checkin-no-phones = لم ينضم أي هاتف بعد.
checkin-over = { $people } أكثر مما تسعه القاعة ({ $capacity }). عُدّ من في القاعة.
checkin-go = تسجيل { $count }
checkin-without-phone = أشخاص بلا هاتف
checkin-follow = المتابعة تلقائيًا كلما انضمت هواتف أخرى
checkin-by-list = بقائمة أسماء
checkin-private = تبقى الأسماء على هذا الهاتف وحده: لا يُرسل إلا العدد. تزول القائمة بعد يوم من آخر تغيير.
checkin-list-came = حضر { $count } من { $all }.
checkin-list-empty = اكتب أو ألصق أسماء المنتظر حضورهم.
checkin-not-listed = آخرون ليسوا في القائمة
checkin-type-names = الأسماء، اسم في كل سطر
checkin-add = إضافة إلى القائمة
checkin-clear = مسح القائمة
checkin-clear-again = اضغط مرة أخرى لمسحها
checkin-not-kept = لا يستطيع هذا الهاتف حفظ القائمة: تزول عند تحميل الصفحة من جديد.
checkin-one-less = واحد أقل
checkin-one-more = واحد أكثر
telephone-counted = عُدّ { $count } من الناس بالهاتف. لا تُعدّ هذه القاعة بطريقة أخرى في هذا السؤال.
refused-by-telephone = عُدّت قاعتك بالهاتف في هذا التصويت، وفيها { $people } من الناس، ولا تُعدّ مرتين. إن كان ذلك خطأ فاتصل بالمنصة.
ours-page-title = أمسيتنا
ours-title = أمسيتنا
ours-about = إجاباتنا إلى جانب إجابات البلاد، وما قالته طاولاتنا، وأولوياتنا: للشاشة الكبيرة في النهاية، للتصوير وللطباعة.
ours-open = افتحها صفحةً للطباعة أو المشاركة
ours-show = اعرضها على الشاشة الكبيرة
ours-hide = أزلها عن الشاشة الكبيرة
ours-print = طباعة
ours-share = مشاركة كنص
ours-back = العودة إلى إدارة القاعة
ours-no-room = افتح هذه الصفحة على الهاتف الذي يدير القاعة، أو سجّل الدخول هناك أولًا.
ours-here = حضر هنا { $count } من الناس
ours-all = { $count } من الناس في البلاد
ours-rooms = عدد القاعات { $count }
ours-answers = بماذا أجبنا
ours-ours = قاعتنا
ours-country = البلاد
ours-no-answers = لم يُجب عن أي سؤال بعد.
ours-more = و{ $count } إجابات أخرى
ours-few = صوّت هنا عدد قليل جدًا من الهواتف فلا تُعرض إجابتنا: لأنها تكشف كيف صوّت كل شخص.
ours-none = لم تُجب قاعتنا عن هذا السؤال.
ours-left-out = لم تُحتسب قاعتنا في هذا السؤال.
ours-priorities = أولوياتنا
ours-said = ماذا قالت طاولاتنا
ours-thanks = شكرًا على هذه الأمسية.
ours-shared = { $party }، { $area }: أمسيتنا في { $conference }
ours-shared-answer = قلنا: { $ours }. وقالت البلاد: { $country }.
