package org.tasrih.tables;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * How the columns of a console table share its width.
 *
 * @param header the name of a column
 * @param right whether a column's cells are flush right: numbers and Arabic
 * @param flexible the column that takes what the others leave
 * @param details what is left out first, one after another, where too little is left
 * @param leastMissedFirst what is left out when narrow columns are not enough
 * @param leftOutWhenEmpty what is not shown when no row has anything in it
 * @param widest the limit of a column's width
 * @param <C> the columns; a row has them in the order of the table
 */
record TableShape<C>(
    Function<C, String> header,
    Predicate<C> right,
    C flexible,
    List<C> details,
    List<C> leastMissedFirst,
    List<C> leftOutWhenEmpty,
    ToIntFunction<C> widest) {}
