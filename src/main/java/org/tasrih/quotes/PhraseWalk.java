package org.tasrih.quotes;

import java.util.Optional;
import org.tasrih.NameType;
import org.tasrih.names.NameMention;
import org.tasrih.names.NounLexicon;

/** Walks along one noun phrase, word by word, as long as the next word goes on with it. */
final class PhraseWalk {
  private final NounPhrases phrases;
  private final Scene scene;
  private final NounLexicon nouns;
  private final ClauseLexicon clauses;
  private final int begin;
  private final int limit;
  private final boolean loose;
  private final PhraseWords words;
  private int head;
  private NameMention person;
  private boolean several;
  private boolean closed;
  private boolean titled;
  private boolean named;
  private boolean linking;

  /** {@code loose}: a title also takes an adjunct that may be the clause's own. */
  PhraseWalk(
      NounPhrases phrases,
      Scene scene,
      NounLexicon nouns,
      ClauseLexicon clauses,
      int begin,
      int limit,
      boolean loose) {
    this.phrases = phrases;
    this.scene = scene;
    this.nouns = nouns;
    this.clauses = clauses;
    this.begin = begin;
    this.limit = limit;
    this.loose = loose;
    this.words = new PhraseWords(scene, nouns, clauses);
    this.head = begin;
  }

  Optional<NounPhrase> run() {
    int end = begin < limit && scene.word(begin).isMark() ? markedWhole() : walk();
    return end > begin
        ? Optional.of(new NounPhrase(begin, end, head, Optional.ofNullable(person)))
        : Optional.empty();
  }

  private int walk() {
    int j = demonstrative(begin);
    if (j >= limit || !phrases.startsAt(j)) {
      return begin;
    }
    head = j;
    titled = words.isTitle(j);
    linking = titled || nouns.isSource(scene.key(j)) || words.isOrganisation(j);
    while (j < limit && !several) {
      int next = step(j);
      if (next == j) {
        break;
      }
      j = next;
    }
    return j;
  }

  /** «"نجيب عيّاد"»: a name in marks of its own. */
  private int markedWhole() {
    Optional<Scene.Marked> marked =
        scene.opensAt(begin).filter(m -> m.closed() && m.close() < limit);
    int name = begin + 1;
    if (marked.isEmpty()
        || !scene.nameStartsAt(name)
        || scene.nameEnd(name) != marked.get().close()) {
      return begin;
    }
    NameMention mention = scene.nameAt(name).orElseThrow();
    person = mention.type() == NameType.PER ? mention : null;
    head = name;
    return marked.get().close() + 1;
  }

  /** «هذا المسؤول», «ذات المصدر». */
  private int demonstrative(int i) {
    boolean before = scene.tag(i).equals("DT") || clauses.isSame(scene.key(i));
    return before && !scene.nameStartsAt(i) && phrases.startsAt(i + 1) ? i + 1 : i;
  }

  private int step(int j) {
    if (scene.nameStartsAt(j)) {
      return name(j);
    }
    String tag = scene.tag(j);
    String key = scene.key(j);
    if (scene.word(j).isMark()) {
      return markedName(j);
    }
    if (scene.word(j).isPunctuation() || key.equals("(") || key.equals(")")) {
      return comma(j);
    }
    if (person != null) {
      return secondPerson(j);
    }
    if (j > begin && nouns.withholdsName(scene.keyList(j, 8))) {
      return j;
    }
    if (tag.equals("PRP$") || (tag.equals("PRP") && scene.word(j).attached())) {
      closed = true;
      return j > begin ? j + 1 : j;
    }
    if (closed && clauses.isSame(key) && scene.isPronoun(j + 1)) {
      return Math.min(limit, j + 2);
    }
    if (titled && j > begin && clauses.isOpenAdjective(key)) {
      return j + 1;
    }
    int governed = j > begin ? governed(j, key) : j;
    return governed > j ? governed : member(j, tag, key);
  }

  private int member(int j, String tag, String key) {
    boolean definite = key.startsWith("ال") && !scene.nameStartsAt(j);
    if (tag.startsWith("DTJJ")
        || (closed && definite && (clauses.isGoverning(key) || words.isDemonym(j)))) {
      closed = true;
      return j + 1;
    }
    if (tag.startsWith("JJ")
        || (tag.equals("VN") && j > begin && !key.endsWith("ا"))
        || (tag.equals("ADJ_NUM") && j > begin)) {
      return j == begin ? first(j) : adjective(j);
    }
    // «مصدر مطلع», not «مطلع الشهر».
    boolean informed = nouns.isAnonymous(scene.key(j - 1), true);
    if (clauses.isTimeWord(key) && j > begin && !informed && !(titled && !closed)) {
      // «وزير … لشؤون مايو، فلان»: the name behind the comma shows that the title went on.
      int name = scene.key(j + 1).equals(",") ? comma(j + 1) : j;
      return name > j + 1 ? name : j;
    }
    if (NounPhrases.isNoun(tag) || (nouns.title(key).isPresent() && !tag.startsWith("V"))) {
      return noun(j, tag);
    }
    if (tag.equals("CD")) {
      boolean numbered = words.isOrganisation(head) || nouns.isDocument(scene.key(head));
      return closed && !numbered ? j : j + 1;
    }
    return tag.equals("CC") && key.equals("و") ? coordination(j) : j;
  }

  private int first(int j) {
    closed = scene.tag(j + 1).startsWith("JJ");
    return j + 1;
  }

  private int name(int j) {
    NameMention name = scene.nameAt(j).orElseThrow();
    boolean isPerson = name.type() == NameType.PER;
    boolean idafa = !closed && j > begin;
    boolean demonym = words.isDemonym(head);
    if (isPerson && (person != null || !(titled || idafa || demonym || j == begin))) {
      return j;
    }
    if (isPerson && j > begin && possesses(j - 1)) {
      closed = true;
      return Math.min(limit, scene.nameEnd(j));
    }
    if (!isPerson && closed && j > begin) {
      return j;
    }
    if (isPerson) {
      person = name;
    }
    named = true;
    closed = true;
    return Math.min(limit, scene.nameEnd(j));
  }

  /** «نجيب ميقاتي وسعد الحريري»: two who speak together are one phrase and no single person. */
  private int secondPerson(int j) {
    if (!scene.tag(j).equals("CC") || !scene.key(j).equals("و") || j + 1 >= limit) {
      return j;
    }
    boolean name = words.isPerson(j + 1);
    Optional<NounPhrase> other =
        name || words.isTitle(j + 1) ? phrases.plain(j + 1, limit) : Optional.empty();
    if (other.filter(p -> p.person().isPresent()).isEmpty()) {
      return j;
    }
    person = null;
    several = true;
    return other.get().end();
  }

  /** «محامي ولد الطالب»: a bare title owns the name after it; «الرئيس بوتين», «د. سامي» do not. */
  private boolean possesses(int i) {
    return !closed && scene.tag(i).equals("NN") && words.isTitle(i) && !words.isCourtesy(i);
  }

  private int markedName(int j) {
    boolean isPerson = words.isPerson(j + 1);
    if (titled
        && isPerson
        && person == null
        && scene.opensAt(j).filter(m -> m.close() == scene.nameEnd(j + 1)).isPresent()) {
      person = scene.nameAt(j + 1).orElseThrow();
      return scene.nameEnd(j + 1) + 1;
    }
    Optional<Scene.Marked> marked = scene.opensAt(j);
    if (marked.isEmpty() || !marked.get().closed() || marked.get().size() > 5 || person != null) {
      return j;
    }
    boolean introduced = j > begin && !closed;
    // «قوات التحالف "تحالف دعم الشرعية"»: a name fills the marks.
    boolean filled =
        j > begin
            && scene.nameAt(j + 1).filter(n -> n.type() == NameType.ORG).isPresent()
            && scene.nameEnd(j + 1) == marked.get().close()
            && scene.tag(j - 1).contains("NN");
    boolean appositive =
        j > begin
            && words.isOrganisation(head)
            && (j - begin <= 2
                || scene.nameAt(j + 1).isPresent()
                || scene.nameAt(begin).isPresent());
    if ((introduced || appositive || filled) && marked.get().close() < limit) {
      closed = true;
      return marked.get().close() + 1;
    }
    return j;
  }

  /** «وزير الخارجية الروسي، سيرجي لافروف»: a title, a comma, the name. */
  private int comma(int j) {
    if (!titled || person != null || j + 1 >= limit) {
      return j;
    }
    if (scene.key(j).equals(".") && scene.key(j - 1).length() == 1 && scene.nameStartsAt(j + 1)) {
      return j + 1;
    }
    if (!scene.key(j).equals(",")) {
      return j;
    }
    int k = j + 1;
    while (k < limit && words.isTitle(k) && (k == j + 1 || words.isCourtesy(k))) {
      k++;
    }
    if (k < limit
        && scene.nameStartsAt(k)
        && scene.nameAt(k).orElseThrow().type() == NameType.PER) {
      return k == j + 1 ? name(k) : k;
    }
    return j;
  }

  private int adjective(int j) {
    if (closed && (j == begin || !scene.tag(j - 1).startsWith("JJ"))) {
      return j;
    }
    // «مدير عام شركة …», «نائب أول رئيس …»: these adjectives leave the idafa open.
    if (!(titled && clauses.isOpenAdjective(scene.key(j)))) {
      closed = true;
    }
    return j + 1;
  }

  private int noun(int j, String tag) {
    boolean title = words.isTitle(j);
    if (closed) {
      if (titled
          && person == null
          && tag.startsWith("DT")
          && words.personWithin(j + 1, Math.min(limit, j + 3))) {
        return j + 1;
      }
      if (title && titled && words.agree(head, j)) {
        closed = tag.startsWith("DT");
        return j + 1;
      }
      // A foreign name that the model missed behind a title: «الرئيس …».
      return tag.endsWith("NNP") && titled && !named ? j + 1 : j;
    }
    if (j > begin && words.isSoundPlural(j - 1)) {
      return j;
    }
    if (tag.startsWith("DT") || tag.equals("NNP")) {
      closed = true;
    }
    return j + 1;
  }

  private int coordination(int j) {
    int k = j + 1;
    if (k < limit && closed && words.isAdjective(k) && words.isAdjective(j - 1)) {
      return k + 1;
    }
    if (k >= limit || !phrases.startsAt(k) || clauses.isTimeWord(scene.key(k))) {
      return j;
    }
    boolean names = scene.nameStartsAt(k) && named && words.sameType(j - 1, k);
    boolean titles = titled && words.isTitle(k);
    boolean alike =
        !named
            && closed
            && scene.tag(k).startsWith("DT")
            && !scene.tag(k).startsWith("DTJJR")
            && (titled || nouns.isSource(scene.key(head)));
    if (titled && named && scene.tag(k).equals("NN") && scene.nameStartsAt(k + 1)) {
      closed = false;
      return k;
    }
    if (names || titles || alike) {
      closed = false;
      named = false;
      return k;
    }
    // «جمعيات ومنظمات المجتمع المدني»: two groups share what follows.
    if (!closed && j - 1 == head && isGroup(head) && isGroup(k)) {
      return k;
    }
    // «النزاهة والشفافية» inside a title: «وزير الزراعة والغابات».
    if (titled && scene.tag(k).equals("DTNN") && scene.tag(j - 1).startsWith("DT")) {
      closed = true;
      return k + 1;
    }
    return j;
  }

  private boolean isGroup(int i) {
    return nouns.isGroup(scene.key(i)) && scene.nameAt(i).isEmpty();
  }

  /**
   * What a title or an organisation governs: «الأمين العام لـ…», «المتحدث باسم …», «السفير في …».
   */
  private int governed(int j, String key) {
    int k = j + 1;
    boolean preposition = scene.tag(j).equals("IN") || clauses.linksTitles(key);
    if (!preposition || k >= limit || !(linking || words.isQuantity(head))) {
      return j;
    }
    if (clauses.isGoverning(scene.key(j - 1)) && phrases.startsAt(k)) {
      return open(k);
    }
    if (key.equals("ب")) {
      return scene.key(k).equals("اسم") ? open(k + 1) : place(j, k);
    }
    if (key.equals("ل")) {
      // «مصدر مطلع لرويترز» speaks to the agency.
      boolean told = nouns.isAnonymous(scene.key(head), true) && scene.nameStartsAt(k);
      return phrases.startsAt(k) && !told && !words.isMedium(k) && !clauses.isTimeWord(scene.key(k))
          ? open(k)
          : j;
    }
    boolean partitive =
        words.isQuantity(head)
            || nouns.isDocument(scene.key(head))
            || nouns.isGroup(scene.key(head));
    if (key.equals("من") && partitive) {
      return phrases.startsAt(k) ? open(k) : j;
    }
    return clauses.linksTitles(key) ? place(j, k) : j;
  }

  private int place(int j, int k) {
    if (clauses.isOccasion(scene.key(k)) || clauses.isTimeWord(scene.key(k))) {
      return j;
    }
    // «الخبير لدى "أكسفورد إيكونوميكس"»
    int first = scene.opensAt(k).isPresent() ? k + 1 : k;
    boolean name =
        scene.nameStartsAt(first) && scene.nameAt(first).orElseThrow().type() != NameType.PER;
    boolean any = loose && titled && clauses.opensTitleAdjunct(scene.key(j)) && phrases.startsAt(k);
    return name || any || words.isOrganisation(k) ? open(k) : j;
  }

  private int open(int k) {
    closed = false;
    return k;
  }
}
