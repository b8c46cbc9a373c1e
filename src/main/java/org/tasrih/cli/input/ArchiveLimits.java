package org.tasrih.cli.input;

/**
 * How far an archive or compressed file may expand before it is taken for a bomb: a small file made
 * to fill the disk or keep a reader busy for days.
 *
 * @param entries the most files that an archive may hold
 * @param ratio how many bytes one compressed byte may become; news compresses to a fourth or a
 *     tenth, tables with much repetition to a fiftieth
 * @param unguarded how many bytes may come out before {@code ratio} counts
 * @param expanded the most bytes that may come out of one file
 */
record ArchiveLimits(int entries, long ratio, long unguarded, long expanded) {
  /** Room for a million articles and for 64 GiB of text. */
  static final ArchiveLimits DEFAULT = new ArchiveLimits(1_000_000, 250, 16L << 20, 64L << 30);
}
