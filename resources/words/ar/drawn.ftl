# Whether somebody was drawn by lot, as their own device works it out.
drawn-page = هل وقعت عليك القرعة؟
drawn-explained = يحسب جهازك ذلك بنفسه مما هو منشور. ومعرّفك ورمزك يبقيان عليه.
drawn-id = معرّفك
drawn-code = رمزك الخاص
drawn-code-hint = وصلك الاثنان مع الدعوة. في الرمز 32 حرفًا ورقمًا.
drawn-lottery = أي قرعة
drawn-go = انظر
drawn-asks = تطلب هذه الصفحة من الخادم برهان اسم مستعار واحد يصنعه هذا الجهاز من معرّفك ورمزك. فيرى الخادم أن أحدًا يسأل عن ذلك الاسم المستعار؛ أما معرّفك ورمزك فلا يُرسلان.
drawn-experts-hint = الاسم المستعار: SHA-256 لـ "conference/sortition/person/1" ورمزك ومعرّفك، يلي كلًّا منها بايت صفري. المجموعة: أسطر pool.csv شجرةً وفق RFC 9162، القسم 2.1. الالتزام: SHA-256 لصيغة JSON منه، بأسماء مرتبة وبلا فراغات. جاءت هذه الصفحة من الخادم نفسه الذي جاءت منه الملفات: إن أردت ألا تثق بأحد فاجلب الملفات وتحقق منها بالأمر "conference sortition verify" على حاسوبك.
drawn-script = تحتاج هذه الصفحة إلى JavaScript: فجهازك هو الذي ينظر. اسمح به لهذا العنوان من فضلك.
drawn-id-missing = اكتب معرّفك كما وصلك.
drawn-code-wrong = في الرمز 32 حرفًا ورقمًا، من 0 إلى 9 ومن a إلى f. انسخه من جديد.
drawn-lottery-missing = اكتب اسم القرعة.
drawn-looking = جارٍ البحث
drawn-unknown = تعذّر البحث
drawn-unknown-why = { $reason } هذا لا يدل على شيء بشأنك. ثم اضغط «انظر» مرة أخرى.
# What was found, with what to do.
drawn-no-lottery = لا توجد قرعة كهذه
drawn-no-lottery-why = لم يُنشر شيء بهذا الاسم بعد. تأكد من الاسم، أو عُد حين يُعلَن عنها.
drawn-not-in-pool = لست في مجموعة هذه القرعة
drawn-not-in-pool-why = بهذا المعرّف والرمز لم يكن ممكنًا أن تقع القرعة على أحد. تأكد أولًا أن الاثنين مكتوبان كما وصلاك. فإن كانا صحيحين فاسأل القائمين على مكتب الجلسة. ومن له مقعد بالفعل ليس في أي مجموعة.
drawn-not-yet = لم تُسحب القرعة بعد
drawn-not-yet-why = أنت في المجموعة التي قد تقع القرعة على أحد منها، وعددها { $size }. لم تُنشر قرعة محتسَبة بعد: عُد حين تخرج الأرقام.
drawn-yes = وقعت عليك القرعة
drawn-yes-why = لك مقعد في المجلس. احتفظ بمعرّفك ورمزك، واسأل القائمين على مكتب الجلسة عن الخطوة التالية.
drawn-no = لم تقع عليك القرعة هذه المرة
drawn-no-why = كنت في المجموعة وعددها { $size }، ووقعت القرعة على غيرك.
drawn-misfit = البرهان لا يتطابق
drawn-misfit-why = { $reason } التقط صورة لهذه الصفحة وأرِها للقائمين على مكتب الجلسة ولغيرهم.
# What was checked, a step each: its name, and what was found.
drawn-in-pool = أنت في المجموعة
drawn-in-pool-not = لا يوجد في المجموعة سطر باسمك المستعار.
drawn-in-pool-other = أرسل الخادم سطر شخص آخر.
drawn-in-pool-computed = من سطرك ومن أرقام أخرى عددها { $others } حسب هذا الجهاز جذر المجموعة الذي ثُبّت مسبقًا.
drawn-in-pool-misfit = لا يقود سطرك إلى جذر المجموعة الذي ثُبّت مسبقًا.
drawn-who = من وقعت عليه القرعة
drawn-who-looked = بحث هذا الجهاز عن اسمك المستعار بين من وقعت عليهم القرعة (عددهم { $count }).
drawn-fixed = ما ثُبّت مسبقًا
drawn-fixed-misfit = ما نُشر على أنه ثُبّت مسبقًا لا يعطي الرقم الذي نُشر تحته.
drawn-fixed-other = رأى هذا الجهاز التزامًا آخر على شاشة هذه القرعة.
drawn-fixed-seen = نُشر تحت الرقم { $figure }. وهو الرقم الذي رآه هذا الجهاز قبل القرعة.
drawn-fixed-compare = نُشر تحت الرقم { $figure }. قارنه بالذي على الشاشات أو في السجل.
# For experts: what the figures are.
drawn-figure-pseudonym = اسمك المستعار
drawn-figure-commitment = الالتزام
drawn-figure-root = جذر المجموعة
drawn-figure-line = سطرك
