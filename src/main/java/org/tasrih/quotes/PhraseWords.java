package org.tasrih.quotes;

import org.tasrih.NameType;
import org.tasrih.names.NameMention;
import org.tasrih.names.NounLexicon;
import org.tasrih.names.Title;

/** What single words of an article are to a noun phrase. */
record PhraseWords(Scene scene, NounLexicon nouns, ClauseLexicon clauses) {
  boolean isTitle(int j) {
    return nouns.title(scene.key(j)).isPresent();
  }

  boolean isOrganisation(int j) {
    return nouns.organisation(scene.key(j)).isPresent();
  }

  boolean isPerson(int j) {
    return scene.nameAt(j).filter(n -> n.type() == NameType.PER).isPresent();
  }

  boolean isCourtesy(int i) {
    return nouns.title(scene.key(i)).filter(Title::isCourtesy).isPresent();
  }

  /** «الرئيس المدير العام», not «الوزير المعارضة». */
  boolean agree(int head, int j) {
    return nouns.ofTitle(scene.key(j)).fits(nouns.ofTitle(scene.key(head)));
  }

  /** «نقابيون»: with its nun the plural owns nothing. */
  boolean isSoundPlural(int j) {
    String key = scene.key(j);
    return scene.tag(j).equals("NNS")
        && (key.endsWith("ون") || key.endsWith("ين"))
        && nouns.isPeople(key);
  }

  /** «العقيد الركن تركي المالكي»: only definite words stand between title and name. */
  boolean personWithin(int from, int end) {
    for (int j = from; j < end; j++) {
      if (scene.nameStartsAt(j)) {
        return scene.nameAt(j).orElseThrow().type() == NameType.PER;
      }
      if (!scene.tag(j).startsWith("DT")) {
        return false;
      }
    }
    return false;
  }

  boolean isAdjective(int j) {
    return scene.tag(j).startsWith("JJ") || scene.tag(j).startsWith("DTJJ") || isDemonym(j);
  }

  boolean isDemonym(int j) {
    return nouns.lexicon().demonym(scene.key(j)).isPresent();
  }

  boolean sameType(int a, int b) {
    return scene.nameAt(a).map(NameMention::type).equals(scene.nameAt(b).map(NameMention::type));
  }

  boolean isQuantity(int head) {
    return clauses.isQuantity(scene.key(head)) || scene.tag(head).equals("CD");
  }

  boolean isMedium(int k) {
    return scene.word(k).isMark() || clauses.isMedium(scene.key(k));
  }
}
