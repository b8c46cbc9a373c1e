// What the page says and how it compares Arabic words.

const KINDS = {
  person: "شخص",
  org: "جهة",
  group: "مجموعة",
  document: "وثيقة",
  anonymous: "مصدر غير مسمّى",
};
const TYPES = { direct: "مباشر", indirect: "غير مباشر", mixed: "مختلط" };

const COLUMNS = {
  article: "المقال",
  date: "التاريخ",
  speaker: "المتحدث",
  role: "الصفة",
  kind: "النوع",
  type: "الصيغة",
  cue: "فعل القول",
  quote: "الاقتباس",
  places: "الأماكن",
  confidence: "الثقة",
};

const NOBODY = "بلا اسم";

const PLURALS = {
  quote: ["لا اقتباسات", "اقتباس واحد", "اقتباسان", "# اقتباسات", "# اقتباسًا", "# اقتباس"],
  article: ["لا مقالات", "مقال واحد", "مقالان", "# مقالات", "# مقالًا", "# مقال"],
  speaker: ["لا متحدثين", "متحدث واحد", "متحدثان", "# متحدثين", "# متحدثًا", "# متحدث"],
};
const PLURAL_RULES = new Intl.PluralRules("ar");
const PLURAL_FORMS = ["zero", "one", "two", "few", "many", "other"];

/** «3 اقتباسات»: the number with its noun as Arabic counts. */
function counted(number, noun) {
  const form = PLURALS[noun][PLURAL_FORMS.indexOf(PLURAL_RULES.select(number))];
  return form.replace("#", number.toLocaleString("en"));
}

const ARABIC = new Intl.Collator("ar", { numeric: true });

const PLAIN_LETTERS = { "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ہ": "ه", "ھ": "ه", "ک": "ك", "ء": "" };
const LETTERS_TO_PLAIN = new RegExp(`[${Object.keys(PLAIN_LETTERS).join("")}]`, "g");
const UNSEEN = /[\p{Mn}\p{Cf}\u0640]/gu;

/**
 * The key under which text is compared: without hamza, diacritics, tatweel and invisible controls, ة as ه, ى as ي.
 * Decomposition turns أ into ا and a combining hamza, which is a mark like a vowel sign.
 */
function fold(text) {
  return text
    .normalize("NFKD")
    .replace(UNSEEN, "")
    .replace(LETTERS_TO_PLAIN, (letter) => PLAIN_LETTERS[letter])
    .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x0660)
    .toLowerCase();
}

/** Whether every word of the folded query stands in the folded text. */
function holds(foldedText, queryWords) {
  return queryWords.every((word) => foldedText.includes(word));
}

/** The words of a query as {@link holds} wants them. */
function queryWords(query) {
  return fold(query).split(/\s+/).filter(Boolean);
}

/**
 * Text as it may be shown: embeddings and isolates vanish and an override, which would show letters in another order
 * than they stand in, becomes a visible mark. The offsets of the article refer to the text as it was.
 */
function shown(text) {
  return text.replace(/[\u202A-\u202C\u2066-\u2069]/g, "").replace(/[\u202D\u202E]/g, "\uFFFD");
}
