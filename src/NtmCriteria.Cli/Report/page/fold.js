"use strict";
// The key under which names are found: without diacritics, so that Hoà, Hòa and hoa are one; dashes are blanks.
function fold(text) {
  return text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase().replace(/đ/g, "d")
    .replace(/[\s\u2010-\u2015\u2212-]+/g, " ").trim();
}
