# What few who follow open: priorities of every assembly, and the archive of questions.
followed-priorities = کمروں اور اسمبلیوں کی ترجیحات
followed-priorities-sum = { $count ->
    [one] { $count } اسمبلی نے اپنی ترجیحات بھیجی ہیں: پڑھیں
   *[other] { $count } اسمبلیوں نے اپنی ترجیحات بھیجی ہیں: پڑھیں
 }
followed-area = { $count ->
    [one] { $area }: { $count } اسمبلی
   *[other] { $area }: { $count } اسمبلیاں
 }
followed-people = { $count ->
    [one] { $count } شخص متفق تھا۔
   *[other] { $count } لوگ متفق تھے۔
 }
followed-newer = نئی آ گئی ہیں: دکھائیں
followed-lost = یہ لوڈ نہیں ہو سکا۔ بند کر کے دوبارہ کھولیں۔
followed-archive = پہلے کے سوالات
followed-archive-sum = { $count ->
    [one] { $count } پہلا سوال اور اس کا نتیجہ
   *[other] { $count } پہلے کے سوالات اور ان کے نتائج
 }
