/** Text as people compare it: without accents, case and repeated white space. */
export function fold(text: string): string {
  const plain = text.normalize("NFD").replace(/[\u0300-\u036f]+/g, "");
  return (mayHoldDiacritics.test(plain) ? plain.replace(/\p{Diacritic}/gu, "") : plain)
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim()
    .toLowerCase();
}

/**
 * Any character but those of which none is a diacritic: Latin letters and signs without ^ ` ¨ ¯ ´ · ¸, and the
 * punctuation from U+2010 to U+205E. Most texts have only these, and the class of all diacritics is slow to look up.
 */
const mayHoldDiacritics = /[^\0-\]_a-\xa7\xa9-\xae\xb0-\xb3\xb5\xb6\xb9-\u02af\u2010-\u205e]/;
