# What tables say: read, starred, put together, taken off, and made into a poll.
desk-statements-show = میزیں کیا کہتی ہیں دکھائیں
desk-statements-ask-words = سب کمروں کے فونوں اور سہولت کاروں کے پاس فوراً فارم آ جاتا ہے۔ چند لفظوں میں بتائیں آپ کیا پوچھتے ہیں۔
desk-statements-kinds-usual = تجویز، تشویش، سوال
desk-statements-ask = کمروں سے بیانات مانگیں
desk-statements-ask-done = مانگیں
desk-statements-at-tables = میزوں پر
desk-statements-moderated = سہولت کار پہلے ہر ایک پڑھتا ہے
desk-statements-board-passed = سب جو آگے آئیں
desk-statements-board-starred = جن پر ستارہ ہے
desk-statements-kinds = اقسام
desk-statements-most = ایک کمرہ زیادہ سے زیادہ بھیجے
desk-statements-board = سکرینیں دکھائیں
desk-statements-close-in = بیانات { $seconds } س میں بند کریں
desk-statements-draft = ستارے والوں سے اگلا سوال تیار کریں
desk-statements-selected = { $act }: منتخب بیان
desk-statements-no-undo = واپس کرنے کو کچھ نہیں بچا۔
desk-statements-no-alike = کوئی اور بیان اس جیسا نہیں۔
desk-statements-star-first = جو پوچھنا ہو اسے ستارہ دیں، یا بیان چنیں۔
desk-statements-we-do-not = ہم متفق نہیں
desk-statements-empty = کسی سے بیانات نہیں مانگے گئے۔ ”مانگیں …“ دبائیں: پھر فونوں اور سہولت کاروں کے پاس فارم ہوتا ہے، اور جو کمروں سے آگے آئے وہ یہاں آتا ہے۔
desk-statements-no-link = سرور سے رابطہ نہیں: یہ ڈیسک نہیں سنتا کہ میزیں کیا کہتی ہیں۔
desk-statements-none-left = یہاں کچھ نہیں بچا۔ جو نمٹایا گیا وہ دیکھنے کے لیے ”سب“ چنیں۔
desk-statements-none-passed = ابھی کوئی بیان اپنے کمرے سے آگے نہیں آیا۔
desk-statements-party = اجتماع { $number }
desk-statements-table = میز { $number }
desk-statements-with = { $login } کے پاس
desk-statements-off = ہٹایا گیا: { $reason }
desk-statements-same-words = وہی الفاظ
desk-statements-share-words = { $share } الفاظ
desk-statements-summary = { $count ->
    [one] { $count } بیان
   *[other] { $count } بیانات
 }، { $rooms }، { $unread } بغیر پڑھے
desk-statements-waiting = { $count ->
    [one] { $count } اپنے کمرے میں منتظر ہے
   *[other] { $count } اپنے کمروں میں منتظر ہیں
 }۔
desk-statements-takes = ”{ $title }“ بیانات لے رہا ہے۔
desk-statements-takes-for = ”{ $title }“ مزید { $left } تک بیانات لے گا۔
desk-statements-is-closed = ”{ $title }“ بند ہے۔
desk-statements-reason-other = سوال سے متعلق نہیں
desk-statements-reason-person = کسی شخص کا نام یا حلیہ بتاتا ہے
desk-statements-reason-insult = کسی کی توہین کرتا ہے
desk-statements-reason-unread = کچھ پڑھنے کے قابل نہیں
desk-statements-star = ستارہ
desk-statements-merge = ملائیں
desk-statements-take-off = ہٹائیں
desk-statements-undo = واپس کریں
desk-statements-why-closed = ابھی بیانات نہیں لیے جا رہے۔
desk-statements-select = پہلے بیان چنیں۔
desk-statements-why-off = یہ ہٹایا گیا تھا۔ واپس رکھنے کے لیے O دبائیں۔
desk-statements-unread = بغیر پڑھے
desk-statements-all = سب
desk-statements-starred = ستارے والے
desk-statements-taken-off = ہٹائے گئے
desk-statements-ask-button = مانگیں …
desk-statements-question-button = سوال …
desk-statements-list = میزیں کیا کہتی ہیں
desk-statements-alike-list = منتخب جیسے بیانات
desk-statements-alike-head = ملتے جلتے: M نشان زدہ کو منتخب کے نیچے رکھتا ہے
desk-statements-all-kinds = سب اقسام
desk-statements-all-regions = سب علاقے
desk-statements-show-name = دکھائیں
desk-statements-region = علاقہ
desk-statements-off-reason = ہٹانے کی وجہ
desk-statements-spoken-star = ستارے والا
