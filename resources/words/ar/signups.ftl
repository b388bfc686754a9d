# The pages of rooms that sign up, and of a room's host. A party is a watch party, a local assembly.
signup-title = تسجيل قاعة
signup-words = قاعة مليئة بالناس تشاهد معًا وتتحدث وتصوّت. أخبرنا عن قاعتك: يستغرق ذلك ثلاث دقائق.
signup-the-room = القاعة
signup-name = اسم القاعة
signup-name-words = كما يعرفها الناس: «التاج، القاعة الخلفية». يقرؤه الجميع.
signup-area = المنطقة
signup-place = العنوان
signup-place-words = الشارع والمدينة. لا يقرؤه إلا مركز التحكم في الجلسة.
signup-expected = كم شخصًا تتوقع؟
signup-expected-words = يكفي تقدير جيد. يمكن تغيير العدد لاحقًا.
signup-access = من يستطيع الدخول
signup-access-words = ضع علامة على ما في القاعة.
signup-languages = اللغات المستعملة هناك
signup-you = أنت
signup-you-words = لا يقرأ هذا إلا مركز التحكم في الجلسة. ليس جزءًا من السجل العام.
signup-host = اسمك
signup-telephone = الهاتف
signup-telephone-words = يتصل مركز التحكم حين تفقد القاعة صورتها أو تحتاج إلى مساعدة.
signup-note = شيء آخر؟ { $first }
signup-note-may = (يمكنك تركه)
signup-send = تسجيل القاعة
signup-kept = ما تكتبه محفوظ في هذا الجهاز حتى يُرسَل.
signup-mine = القاعة التي سُجّلت من هذا الجهاز
signup-come-in = معك رمز بالفعل؟ ادخل
signup-choose = اختر …
signup-step-free = مدخل بلا درجات
signup-toilet = دورة مياه ميسّرة
signup-loop = حلقة سمعية
signup-sign = لغة الإشارة
signup-quiet = غرفة هادئة
signup-parking = موقف عند الباب
signup-unsent = { $reason } ما كتبته محفوظ: أرسله من جديد.
signup-closed = لا يمكن تسجيل القاعات الآن. اسأل من دعاك متى يمكن ذلك. إن كان معك رمز بالفعل فهو يعمل كالمعتاد.
signup-full = تنتظر قاعات كثيرة القبول فلا يمكن تسجيل المزيد الآن. حاول مرة أخرى بعد ساعة.
signup-at-once = لـ{ $conference }. تحصل على رموزك فورًا.
signup-nod = لـ{ $conference }. ينظر فيه مركز التحكم ثم تحصل على رموزك.
signup-missing = { $count ->
    [one] شيء واحد ناقص، أو لا يمكن أن يبقى هكذا:
    [two] شيئان ناقصان، أو لا يمكن أن يبقيا هكذا:
    [few] { $count } أشياء ناقصة، أو لا يمكن أن تبقى هكذا:
   *[other] { $count } شيئًا ناقصًا، أو لا يمكن أن تبقى هكذا:
 }
signup-lacks-name = قل ما اسم القاعة كما يعرفها الناس: «التاج، القاعة الخلفية».
signup-lacks-area = اختر المنطقة التي فيها القاعة.
signup-lacks-place = قل أين القاعة: الشارع والمدينة، ليجدها الناس.
signup-lacks-expected = قل كم شخصًا تتوقع: من 1 إلى { $most }.
signup-lacks-host = قل من يعتني بالقاعة: يكفي الاسم الأول.
signup-lacks-telephone = أعطِ رقم هاتف: يتصل به مركز التحكم حين تحتاج القاعة إلى مساعدة.
signup-short-telephone = هذا أقصر من أن يكون رقم هاتف. تحقّق منه.
signup-waiting = بانتظار موافقة مركز التحكم
signup-waiting-next = قاعتك هي التالية. لا يلزم أن تبقى هنا: تتغير هذه الصفحة تلقائيًا، والرابط أدناه يعود إليها دائمًا.
signup-waiting-before = { $count ->
    [one] قبل قاعتك قاعة واحدة.
    [two] قبل قاعتك قاعتان.
    [few] قبل قاعتك { $count } قاعات.
   *[other] قبل قاعتك { $count } قاعة.
 } لا يلزم أن تبقى هنا: تتغير هذه الصفحة تلقائيًا، والرابط أدناه يعود إليها دائمًا.
signup-in = قاعتك مقبولة
signup-in-next = كل ما تحتاج إليه أدناه. تعمل الرموز من الآن.
signup-turned-down = لم يقبل مركز التحكم هذه القاعة
signup-turned-down-next = يقول مركز التحكم: «{ $reason }» إن كان ذلك خطأ فاتصل بمن دعاك، أو سجّل مرة أخرى.
signup-withdrawn = سحبت هذا التسجيل
signup-withdrawn-next = لم يبقَ شيء يُفعل. يمكنك تسجيل قاعة من جديد في أي وقت.
signup-where-expected = { $area }، المتوقع: { $people }
signup-where-room = { $area }، تتسع لـ: { $people }
signup-page-title = { $state }: { $room }
signup-your-room = قاعتك
signup-codes = رموز قاعتك
signup-for-everybody = لكل من في القاعة
signup-point = وجّه كاميرا هاتف إلى هنا، أو افتح { $first } واكتب
signup-poster = اطبع هذا ملصقًا
signup-run = لهاتفك: إدارة القاعة
signup-run-words = سجّل الحاضرين، أدخل الأيدي، اطلب المساعدة. من معه هذا الرمز يدير القاعة: لا تعطه لأحد غيرك.
signup-run-open = افتحه على هذا الجهاز
signup-screen = للتلفاز أو جهاز العرض
signup-screen-words = افتح عليه العنوان أعلاه واكتب هذا الرمز. لا يستطيع أحد أن يصوّت أو يغيّر شيئًا به.
signup-prepare = ما يجب إعداده
signup-steps =
    جرّب التلفاز أو جهاز العرض قبل يوم: افتح عليه العنوان، واكتب رمزه، وتأكد أن الصوت يُسمع في آخر القاعة.
    اطبع الملصق وضعه حيث يدخل الناس، وواحدًا على كل طاولة.
    ضع كراسي حول الطاولات، من أربعة إلى ثمانية لكل منها: يتحدث الناس هناك بين الكلمات.
    اشحن هاتفك، وافتح عليه «إدارة القاعة» حين تُفتح الأبواب.
    جهّز أقلامًا وورقًا. لا يحتاج أحد إلى هاتف ليشارك: أنت تعدّ الأيدي.
    إن لم يعمل شيء فاطلب المساعدة من هاتفك: يعاود مركز التحكم الاتصال بك.
signup-link = احتفظ بهذا الرابط
signup-link-words = هو الطريق الوحيد إلى هذه الصفحة من جهاز آخر. من معه يرى رموز قاعتك.
signup-copy = نسخ الرابط
signup-copied = نُسخ
signup-marked = الرابط محدد: انسخه
signup-take-back = سحب التسجيل
signup-take-back-again = اضغط مرة أخرى لسحبه
signup-press-again = { $reason } اضغط مرة أخرى.
signup-another = تسجيل قاعة أخرى
signup-none = لم تُسجَّل قاعة من هذا الجهاز
signup-none-next = افتح الرابط الذي حصلت عليه عند التسجيل. إن لم تسجّل بعد فسجّل من الرابط أدناه.
signup-no-room = لا يفتح هذا الرابط أي قاعة
