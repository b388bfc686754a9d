# What stands on every page. A party is a watch party, a local assembly, never a political one.
page-unstyled = تعذّر تحميل هذه الصفحة. سجّل الدخول إلى شبكة Wi-Fi إن طلبت ذلك، ثم حمّل الصفحة من جديد.
page-script = تحتاج هذه الصفحة إلى JavaScript. اسمح به لهذا العنوان من فضلك.
page-leave = مغادرة هذا الجهاز
page-leave-again = اضغط مرة أخرى: سينسى هذا الجهاز رموزه وأصواته وإيصالاته
page-leave-waits = نسي هذا الجهاز كل شيء. { $reason } وستُبلَّغ الجلسة حالما يمكن الوصول إليها.
page-no-connection = لا اتصال بالجلسة: سجّل الدخول إلى شبكة Wi-Fi أولًا، أو تحقّق من شبكة هذا الجهاز.
page-no-answer = الجلسة لا تجيب في هذه اللحظة.
page-tried-again = { $reason } تُعاد المحاولة تلقائيًا.
page-code-tried-again = { $reason } يُعاد تجريب رمزك تلقائيًا.
page-the-conference = الجلسة
page-minutes = المحضر
page-back-to-party = العودة إلى التجمّع
page-back-to-vote = العودة إلى صوتي
page-rehearsal = تدريب: للتمرين فقط، الأصوات لا تُحتسب
    .aria-label = تدريب
