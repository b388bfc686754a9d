desk-pages-live-picture = الصورة المباشرة
desk-pages-code = رمز كل قاعة
