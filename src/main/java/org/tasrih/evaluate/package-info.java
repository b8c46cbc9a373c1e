/**
 * Scores extracted quotations, speakers, places and names against gold. A gold directory ({@code
 * ID.txt} beside {@code ID.json}) and predictions (JSON lines by the output contract, or articles
 * just read) come in; {@link org.tasrih.evaluate.Evaluation} goes out, with its figures, their
 * intervals and the mistakes behind them. What counts as right is written in {@link
 * org.tasrih.evaluate.DocumentScore} and {@link org.tasrih.evaluate.ScoredText}.
 */
package org.tasrih.evaluate;
