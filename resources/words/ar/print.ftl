# What a room prints: a poster, a sheet for each table, the script of the evening. Several sentences stand one a line.
print-poster = ملصق
print-welcome = تفضلوا بالدخول. أهلًا بكم هنا.
print-conduct = كيف يعامل بعضنا بعضًا: { $address }
print-table = الطاولة { $number } من { $of }
print-how = كيف نتحدث
print-agree = علامَ نتفق وعلامَ لا نتفق
print-script = دليل الأمسية
print-before = قبل عشر دقائق:
print-step-camera = وجّه كاميرا هاتفك إلى المربع.
print-step-open = أو افتح { $address } واكتب الرمز.
print-step-none = لا حساب ولا تطبيق. من ليس معه هاتف يشارك برفع اليد.
print-talk =
    جولة واحدة: يقول كل واحد اسمه وأمرًا واحدًا.
    للجميع الوقت نفسه. من أراد ترك دوره.
    دعوا الآخرين يكملون. اسألوا قبل أن تجيبوا.
    تحدثوا عن الموضوع لا عن الشخص.
    من لم يتكلم بعد؟ اسألوه بلطف.
    اكتبوا علامَ تتفقون وعلامَ لا تتفقون.
print-title = للطباعة لهذه القاعة
print-for = للطباعة: { $first }
print-this-room = هذه القاعة
print-words = ملصق للباب، وورقة لكل طاولة، ودليل الأمسية. على ورق A4 أو Letter، وبالأبيض والأسود أيضًا.
print-want-poster = { $first } ملصق
print-want-tables = { $first } أوراق الطاولات
print-want-script = { $first } دليل الأمسية
print-tables = كم طاولة
print-go = طباعة
print-back = العودة إلى إدارة القاعة
print-sheets =
    .aria-label = الأوراق
print-gate = الطباعة لقاعة
