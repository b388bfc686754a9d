desk-pages-live-picture = براہ راست تصویر
desk-pages-code = ہر کمرے کا کوڈ
